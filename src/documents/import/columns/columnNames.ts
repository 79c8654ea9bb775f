// What councils call the columns of a plan: the words for each field, surest first.

export const fields = [
  "ref",
  "title",
  "altTitle",
  "theme",
  "altTheme",
  "officers",
  "supporting",
  "leadMember",
  "due",
  "revisedDue",
  "completedOn",
  "start",
  "status",
  "rag",
  "percent",
  "narrative",
  "milestone",
  "milestoneDue",
  "riskId",
  "riskTitle",
  "planRefs",
  "riskDetail",
  "priorityRating",
  "dependsOn",
  "parent",
  "outcome",
  "resource",
  "answers",
  "exempt",
] as const;

export type PlanField = (typeof fields)[number];

/** Words in order of how surely they mean the field; earlier wins where two columns compete. Plurals and small words are handled by `normalHeading`. */
export const vocabulary: Readonly<Record<PlanField, string>> = {
  ref: `
    ref | reference | ref no | reference number | action ref | action no | action number | action id | id | no | number | item |
    item no | task no | rec no | recommendation no | recommendation ref | unique ref | urn | row | plan ref | line no |
    objective no | code | action code | wbs | wbs no | wbs code | nr | ref id | aip ref | serial no | s no | sr no | point | rec | improvement ref |
    action reference | unique id | task id | task ref | task number | action key | task key | record id | record key |
    cyf | cyfeirnod | rhif
  `,
  title: `
    action | action required | agreed action | planned action | improvement action | key action | proposed action |
    specific action | action to be taken | action needed | action description | action title | description of action |
    action point | management action | agreed management action | required action | what we will do | what will we do |
    what are we going to do | what will be done | what needs to be done | what need to change | what must change | change needed | change required | what we are going to do | what need to happen | we will |
    action we will take | how we will do it | how will we do this | task | activity | improvement activity | deliverable | what |
    action planned | action item | high level action | headline action | corporate action | project | to do | action name |
    task name | task description | what we said we would do | what we said we will do | what we plan to do | initiative | intervention | commitment | improvement measure | work required | action agreed |
    cam gweithredu | gweithred | camau gweithredu
  `,
  altTitle: `
    objective | recommendation | improvement | improvement required | improvement needed | description | title | detail | aim |
    goal | response | desc | management response | council response | issue | finding | area for improvement | requirement | name |
    summary | what need improving | recommendation text | key recommendation | peer challenge recommendation | outcome required |
    measure | proposal | product | output | resolution | decision | argymhelliad | amcan
  `,
  theme: `
    theme | workstream | work stream | key theme | improvement theme | theme name | strand | pillar | priority area | area |
    section | category | heading | improvement area | workstrand | domain | corporate theme | programme | key line of enquiry |
    kloe | priority theme | topic | subject | focus area | area of focus | key area | work area | group | chapter | aspect |
    dimension | bucket | bucket name |
    thema
  `,
  altTheme: `
    priority | corporate priority | strategic priority | strategic objective | corporate objective | service area | service |
    directorate | department | outcome | key outcome | improvement objective | improvement priority | business area |
    portfolio area | source | origin | audit title | audit name | audit area | audit report | audit | report title | audit review | audited area | direction | statutory direction | blaenoriaeth
  `,
  officers: `
    accountable officer | accountable | responsible officer | responsible | responsibility | owner | action owner | lead officer |
    lead | action lead | responsible person | person responsible | officer responsible | responsible post |
    responsible officer owner | responsible office | officer | smt lead | cmt lead | slt lead | clt lead | director lead |
    lead director | who | by whom | who by | who is responsible | who will do it | who will do this | who will lead | owned by |
    assigned to | allocated to | assignee | responsible owner | action by | delivery lead | service lead | project lead |
    named officer | lead person | manager | responsible manager | head of service | responsible head of service |
    responsible director | senior responsible owner | sro | lead responsibility | responsible lead | contact | officer lead |
    task owner | owner post | owner role | lead role | person | assigned person | job title | post | owning officer | resp officer | lead responsible | lead officer post |
    delivery owner | executive lead | accountability | workstream lead | theme lead | programme lead | exec lead | executive director |
    accountable director | lead executive | objective lead | managed by | strategic lead | operational lead | senior lead |
    responsible service lead | resp | resp person | resource name | lead manager | delivery manager | delivery officer | sponsor | project sponsor | project manager |
    swyddog cyfrifol | swyddog arweiniol | arweinydd | perchennog
  `,
  supporting: `
    support officer | supporting officer | support | supported by | supporting | other officer | partner | key partner |
    others involved | contributor | delivery partner | who else | working with | secondary owner | deputy lead | support lead
  `,
  leadMember: `
    lead member | portfolio holder | cabinet member | lead cabinet member | lead councillor | councillor | executive member |
    elected member | member lead | political lead | cabinet lead | member champion | member | portfolio |
    cabinet portfolio holder | responsible portfolio holder | lead elected member | cllr | lead cllr | cabinet portfolio |
    executive portfolio holder | committee chair | cabinet member lead |
    aelod arweiniol | aelod cabinet | deilydd portffolio
  `,
  due: `
    due date | target date | target completion date | timescale | timeline | timeframe | time frame | time scale | deadline | due |
    by when | target date for completion | date due | completion date | target completion | planned completion date |
    planned completion | expected completion date | expected completion | end date | finish date | finish | implementation date |
    original date | original target date | original timescale | original due date | original completion date | original deadline |
    original target | original | agreed date | agreed timescale | agreed deadline | baseline date | baseline | programmed date |
    date for completion | complete by | completion by | to be completed by | to be complete by | completed by date |
    delivery date | when | when by | date | target | planned date | planned end date | action date | date of implementation |
    implementation timescale | due by | planned finish | estimated completion | estimated completion date | timing | schedule |
    completion timescale | current target | current deadline | latest target date | latest due date | current timescale | proposed timescale | target implementation date | delivery timescale | completion deadline |
    when will it be done | when will this be done | target deadline | current target date | date to be completed |
    completion target | end | baseline finish | original end | original finish | required by | needed by | date required | date needed |
    required by date | baseline end | planned end | by | tgt date | tgt dt | compl date |
    dyddiad targed | amserlen | erbyn pryd | dyddiad cwblhau | terfyn amser
  `,
  revisedDue: `
    revised date | revised target date | revised timescale | revised timeline | revised due date | revised completion date |
    revised target | revised deadline | revised | proposed revised date | proposed revised timescale | new date | new target date |
    new timescale | new due date | new deadline | new completion date | proposed date | proposed new date | proposed target date |
    forecast | forecast date | forecast completion | forecast completion date | forecast end date | updated target date |
    updated date | updated timescale | extended date | extended to | extension | extended deadline | anticipated completion date |
    anticipated date | revised end date | amended date | amended target date | revised implementation date | rescheduled date |
    reprofiled date | re profiled date | revised by when | requested date | projected completion date | revised delivery date |
    date revised | revised to | revised end | revised finish | current end | new end | latest end | forecast finish | forecast end | expected finish | anticipated end | anticipated finish | estimated end | estimated finish | date extended | date extended to | date amended | dyddiad diwygiedig
  `,
  completedOn: `
    date completed | completed on | actual completion date | actual completion | actual date | actual end date |
    date of completion | completed date | date complete | date closed | closed date | date achieved | actual | closed on | actual finish |
    actual end | actual finish date | date done | done on | finished on | date finished | date implemented |
    actual implementation date | date delivered | date of closure | closure date
  `,
  start: `
    start date | start | date started | commencement date | commencement | planned start | date added | date raised | date agreed |
    start by | meeting date | date of response | response date | date of reply | date of meeting | exec date | executive date | cabinet date | committee date | decision date |
    date of decision | date considered | date reported | note date | created date | date created | modified date | date opened | last updated | last reviewed | date of update | date updated |
    update date | review date | baseline start | forecast start | actual start | revised start date | original start date
  `,
  status: `
    status | current status | action status | progress status | delivery status | completion status | overall status | state |
    open closed | follow up result | follow up status | follow up outcome | result of follow up | on track | complete | completed | complete y n | completed y n | done | closed | implementation status |
    status of action | status update | stage | task status | implemented | current state |
    stat |
    statws
  `,
  rag: `
    rag | rag rating | action rag | action rag status | rag status | brag | brag rating | brag status | traffic light | colour | rag assessment | current rag |
    rating | bragg | rag score | delivery confidence | status rag | overall rag | rag colour | confidence
  `,
  percent: `
    percent complete | percentage complete | progress bar | complete percent | percentage | percent | progress percent | percent completed | percent done | percentage done | percent achieved | percent completion | completion percent
  `,
  narrative: `
    commentary | comment | latest note | progress | progress update | update | latest update | current position | latest position | position |
    progress to date | position statement | action taken | action taken to date | narrative | note | evidence |
    evidence of completion | remark | officer comment | progress made | progress comment | progress report | progress note |
    status comment | achievement | explanation | what we have done | what have we done | what have we achieved |
    what we have done so far | progress commentary | update on progress | quarterly update | monthly update | summary of progress |
    current progress | next step | next steps planned | progress so far | what has been done | officer update | management update | additional comment |
    further information | progress summary | supporting commentary | implementation update | reason | reason for revision |
    result | action note | reason for change | reason for delay | reason for slippage | latest progress | delivery update | where are we now | where we are | where we are now | where are we | how are we doing | how we are doing | how is it going | cmt | update comment |
    cynnydd | sylwadau | diweddariad
  `,
  milestone: `
    milestone | key milestone | checklist item | step | key step | sub action | sub task | key task | milestone description | stage of delivery |
    delivery milestone | main step | interim milestone | intermediate milestone |
    carreg filltir | cerrig milltir
  `,
  milestoneDue: `
    milestone date | milestone due | milestone due date | milestone target date | step date | milestone deadline |
    milestone timescale | date of milestone | milestone target
  `,
  riskId: `
    risk ref | risk no | risk id | risk code | risk number | risk reference
  `,
  riskTitle: `
    corporate risk title | corporate risk | strategic risk | risk title | risk | risk description | description of risk |
    risk name | key risk | risk event | key corporate risk | risk identified | corporate risk description
  `,
  planRefs: `
    improvement plan reference | improvement plan ref | plan reference | plan section | action plan reference | action plan ref |
    linked action | related action | link to plan | link to improvement plan | improvement plan action | improvement plan section |
    related plan action | improvement plan link | linked to action | action reference in plan | cross reference |
    linked improvement action | plan action ref | action refs | relevant action | improvement plan objective
  `,
  riskDetail: `
    likelihood | impact | score | risk score | gross score | net score | residual risk | inherent risk | current score |
    target score | mitigation | mitigating action | control | existing control | current control | consequence | probability |
    risk owner | cause | severity | risk rating | residual score
  `,
  priorityRating: `
    priority rating | priority level | priority h m l | importance | urgency | priority high medium low | grade
  `,
  dependsOn: `
    dependency | dependent on | depends on | depends upon | dependent action | predecessor | waits for | waiting for |
    interdependency | inter dependency | key dependency | prerequisite | blocked by | linked dependency | dibyniaeth | dibynnu ar
  `,
  parent: `
    parent | parent code | parent ref | parent reference | parent action | parent action code | parent task | parent id | parent action ref
  `,
  outcome: `
    expected outcome | intended outcome | desired outcome | outcome measure | success measure | measure of success | success criteria |
    success criterion | what success looks like | outcome we want | outcome wanted | what will be different | what will change | what good looks like | how we will know | how will we know | outcome sought | canlyniad disgwyliedig | meini prawf llwyddiant | mesur llwyddiant
  `,
  resource: `
    resource | resource required | resource implication | resource needed | adnoddau
  `,
  answers: `
    source recommendation | recommendation answered | recommendation addressed | answers recommendation | source rec |
    linked recommendation | lga recommendation | recommendation link | recommendations addressed
  `,
  exempt: `
    exempt | exempt under | exempt paragraph | exemption | exempt information | exempt from publication | exempt under paragraph |
    part ii | schedule 12a
  `,
};
