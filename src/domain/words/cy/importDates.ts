// What reading a file of a plan says of the dates of a row: when it is due, when it was done, and what is doubtful. In Welsh.
import type { importDates as english } from "../en/importDates.ts";
import type { Translated } from "../sentence.ts";

export const importDates: Translated<typeof english> = {
  "ends.on": "un sy’n gorffen ar {on:date}",
  "ends.none": "un heb ddiwedd",
  "ends.noDate": "un heb ddyddiad",
  "due.notAgreed":
    "Dywed “{text}” nad oes dyddiad wedi’i gytuno eto. Fe’i cyfrifir felly nes bod un.",
  "due.noDate": "Nid yw “{text}” yn rhoi dyddiad.",
  "due.noEnd": "Nid oes diwedd i “{text}”: mae angen dyddiad adolygu.",
  "due.decidedLater":
    "Yng nghell y dyddiad mae dyddiad a phenderfyniad diweddarach amdano: “{text}”. Cymerwyd “{revised}” yn gynnig.",
  "due.changed":
    "Dywed cell y dyddiad fod y dyddiad wedi’i newid: “{text}”. Fe’i cymerwyd yn gynnig.",
  "due.dayCounted":
    "Yng nghell y dyddiad mae’r rhif {text}, y mae Excel yn ei ddangos fel {date}. Cymerwyd hwnnw.",
  "due.several": "Yng nghell y dyddiad mae mwy nag un dyddiad ({n}): “{text}”.",
  "due.severalAsk":
    "Mae “{text}” yn rhoi sawl dyddiad. A yw i’w gwblhau erbyn yr olaf, {last:date}? Gall y lleill fod yn gerrig milltir.",
  "due.later": "Mae’r adroddiad yn cynnig dyddiad diweddarach: “{to}”.",
  "due.laterAsk":
    "Mae’r adroddiad yn sôn am symud y dyddiad i “{to}”. Ai cynnig i benderfynu arno yw hynny?",
  "due.elsewhere":
    "Ni roddir dyddiad cwblhau, ac mae un o dan “{heading}”: “{text}”.",
  "due.elsewhereAsk":
    "Ni roddir dyddiad cwblhau. O dan “{heading}” mae “{text}”. Ai erbyn hynny y mae i’w gwblhau?",
  "due.noOriginal":
    "Cynigir dyddiad diwygiedig ({text}), ac ni roddir dyddiad gwreiddiol.",
  "due.noOriginalAsk":
    "Cynigir dyddiad diwygiedig, ond ni roddir y dyddiad y mae’n cymryd ei le. Beth oedd hwnnw? Neu nodwch nad oedd wedi’i bennu o’r blaen.",
  "due.inTitle":
    "Mae dyddiad yn y teitl: “{date}”. Cadwyd y teitl fel y’i hysgrifennwyd.",
  "due.inTitleAsk":
    "Ni roddir dyddiad, ond dywed y teitl “{date}”. Ai erbyn hynny y mae i’w gwblhau?",
  "due.yearAssumed":
    "Nid yw “{text}” yn enwi blwyddyn. Fe’i darllenwyd fel un sy’n gorffen ar {end:date}.",
  "due.whichYear":
    "Nid yw “{text}” yn enwi blwyddyn. Mae’r agosaf yn gorffen ar {end:date}; mae’r geiriau o amgylch y tabl yn sôn am {year}, ac ynddi mae’n gorffen ar {within:date}. Pa un a olygir?",
  "due.notStartedPast":
    "Nid yw wedi dechrau, ac roedd i’w gwblhau erbyn {due:date}. Gwiriwch y flwyddyn.",
  "due.revisedToWhat":
    "Mae “{text}” yn cynnig dyddiad arall heb ddweud pa un. Pa un ydyw?",
  "due.revisedAgreed":
    "Dywed “{text}” fod y dyddiad diweddarach wedi’i gytuno. Fe’i cymerwyd yn gynnig, i gorff ei gymeradwyo. A yw hynny’n iawn?",
  "due.lastPeriod":
    "Ni roddir dyddiad iddo ei hun. “{heading}” yw’r amser olaf â rhywbeth ynddo, felly darllenwyd ei fod i’w gwblhau erbyn {due:date}.",
  "due.periodYear":
    "Nid yw “{heading}” yn enwi blwyddyn, ac nid oes un o amgylch y tabl. Fe’i darllenwyd fel un sy’n gorffen ar {end:date}. Ai honno yw’r flwyddyn?",
  "due.ticked":
    "Mae tic wrth {milestones:list}: efallai ei fod wedi’i gyrraedd.",
  "due.monthFirst":
    "Mae “{text}” wedi’i ysgrifennu â’r mis cyn y diwrnod, ac felly y’i darllenwyd: nid oes mis {month}.",
  "due.monthBeforeDay":
    "Darllenwyd “{text}” â’r mis cyn y diwrnod: yn yr un tabl mae “{proof}”, na all fod fel arall.",
  "due.dayBeforeMonth":
    "Darllenwyd “{text}” â’r diwrnod cyn y mis: yn yr un tabl mae “{day}” a hefyd “{month}”, un wedi’i ysgrifennu bob ffordd.",
  "done.lastDay":
    "Nid yw “{text}” yn rhoi diwrnod cwblhau. Cymerwyd ei ddiwrnod olaf, {end:date}.",
  "done.ahead": "Dywedir iddo gael ei gwblhau ar {on:date}, sydd eto i ddod.",
  "done.againstStatus":
    "Rhoddir diwrnod cwblhau, {on:date}, a’r statws a ysgrifennwyd yw “{status}”.",
  "doubt.mistyped": "Mae’n ymddangos bod “{text}” wedi’i gamdeipio.",
  "doubt.daysOrYears": "Gall “{text}” enwi dau ddiwrnod, neu ddwy flynedd.",
  "doubt.weekOrDay":
    "Gall “{text}” fod yn wythnos y mis wrth ei rhif, neu’n wythnos y diwrnod hwnnw.",
  "doubt.monthOrYears":
    "Gall “{text}” fod yn fis mewn un flwyddyn, neu’n ddwy flynedd.",
  "doubt.monthsListed":
    "Mae “{text}” yn enwi sawl adeg ar wahân. A yw i’w gwblhau erbyn yr olaf, {last:date}? Gall y lleill fod yn gerrig milltir.",
  "doubt.twoTimes":
    "Mae “{text}” yn enwi dwy adeg nad ydynt yn cyd-fynd â’i gilydd.",
  "doubt.weekday":
    "Darllenwyd “{text}” fel {ends}, ac nid dyna ddiwrnod yr wythnos.",
  "doubt.done": "Mae’n ymddangos bod “{text}” yn dweud pryd y gorffennwyd ef.",
  "doubt.decision": "Mae “{text}” yn rhoi diwrnod penderfyniad.",
  "doubt.relative":
    "Mae “{text}” yn cyfrif o ddiwrnod neu ddigwyddiad na roddir ei ddyddiad.",
  "doubt.after": "Dywed “{text}” ar ôl beth, ac nid erbyn pryd.",
  "doubt.goesOn":
    "Mae “{text}” yn rhoi dyddiad, ac yn dweud bod y gwaith yn parhau neu’n dod eto. Ai erbyn y dyddiad hwnnw y mae i’w gwblhau?",
  "doubt.quarter":
    "Gall “{text}” fod yn chwarter o’r flwyddyn ariannol, {council}, neu o’r flwyddyn galendr, {calendar}. O fis Ebrill y mae cynghorau’n cyfrif gan amlaf: pa un a olygir?",
  "doubt.years":
    "Mae “{text}” yn enwi mwy nag un flwyddyn. Fe’i darllenwyd fel {ends}.",
  "doubt.turnedRound": "Mae “{text}” yn gorffen cyn iddo ddechrau.",
  "doubt.yearEnd":
    "Gall “{text}” fod yn ddiwedd y flwyddyn ariannol neu’r flwyddyn galendr.",
  "doubt.municipalYear":
    "“{text}”: mae blwyddyn y cyngor yn dod i ben yn y cyfarfod blynyddol ym mis Mai, ar ddiwrnod nad yw Waymark yn ei wybod.",
  "doubt.openStart":
    "Dywed “{text}” pryd y mae’r gwaith yn dechrau, ac nid erbyn pryd y caiff ei wneud.",
  "doubt.partOfYear":
    "Fel blwyddyn yn unig y darllenwyd “{text}”, {ends}: nid yw “{left}” yn adeg y mae Waymark yn ei hadnabod.",
  "doubt.farOff": "Mae “{text}” ymhell o nawr. A yw’r flwyddyn yn iawn?",
  "doubt.notSure":
    "Nid yw “{text}” yn sicr o’i ddyddiad. Fe’i darllenwyd fel {ends}.",
  "doubt.condition":
    "Mae “{text}” yn rhoi dyddiad ar amod. Fe’i darllenwyd fel {ends}.",
  "doubt.startOfYear":
    "Nid yw “{text}” yn enwi diwrnod: fe’i darllenwyd fel traean cyntaf y flwyddyn, {ends}.",
  "doubt.countedFrom":
    "Cyfrifwyd “{text}” ymlaen o’i ddechrau: fe’i darllenwyd fel {ends}.",
  "doubt.moreWords":
    "Dywed “{text}” fwy na dyddiad: fe’i darllenwyd fel {ends}.",
};
