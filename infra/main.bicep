// The reminder service in a council's own subscription: a Functions app with one always-ready instance, its identity, its storage, the vault with its key, what watches it, a bot of one tenant.
// One deployment is enough: the identity and its rights come before the app that needs them. A later one without a key keeps the key that is there.
// main.json beside it is what "waymark install" deploys: "node infra/armTemplate.ts" makes it from this file, and a test holds the one to the other.
@description('Short name, small letters and digits: waymark')
@minLength(3)
@maxLength(10)
param name string = 'waymark'
param location string = resourceGroup().location
@description('Entra tenant of the council')
param tenantId string
@description('Client id of the app registration of the bot and the service')
param clientId string
@description('https://council.sharepoint.com/sites/plans')
param siteUrl string
@description('Id of the Teams app package')
param teamsAppId string
@description('The private key of the certificate, in PEM; empty in a later deployment, to keep the one in the vault')
@secure()
param privateKey string = ''
@description('The private key that the service signs its entries with, a JSON Web Key on P-256; empty in a later deployment, to keep the one in the vault')
@secure()
param signingKey string = ''
@description('SHA-256 thumbprint of the certificate: 64 hexadecimal digits; empty with a managed identity')
param thumbprintSha256 string = ''
@description('The day the certificate ends, such as 2028-11-24; empty with a managed identity')
param certificateEnds string = ''
@description('How the service signs in: with its certificate, or as the identity made here, which has nothing that runs out and has not been seen to work with SharePoint yet')
@allowed(['certificate', 'managedIdentity'])
param signIn string = 'certificate'
@description('Where Teams takes what the bot says first: https://smba.trafficmanager.net/uk, /emea, /amer, or /teams for all')
param connector string = 'https://smba.trafficmanager.net/teams'
@description('Host name of the tab, such as plans.council.gov.uk; empty to make a Static Web App for it')
param tabHost string = ''
@description('Where a Static Web App may be made, which is in few regions; its content is near everybody all the same')
param staticLocation string = 'westeurope'
@description('Where alerts go; empty for none')
param alertEmail string = ''
@description('Shared mailbox that reminders go from when somebody cannot be reached in Teams; empty for none. The app registration needs Mail.ReadWrite and Mail.Send, limited to this mailbox by Exchange role assignment')
param mailbox string = ''
@description('How many days the seal of the log is kept unchangeable')
param sealDays int = 3650
@description('True where the vault of this resource group was deleted and is to come back with its keys: its name stays taken for 90 days')
param recoverVault bool = false
@description('What the names of the lists begin with; empty unless the site had lists of those names')
param listPrefix string = ''

var keyless = signIn == 'managedIdentity'
var unique = uniqueString(resourceGroup().id, name)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${unique}', 24)
  location: location
  properties: {
    tenantId: tenantId
    createMode: recoverVault ? 'recover' : 'default'
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
  }
}

// Written by the deployment itself, so that nobody needs a right on the secrets of the vault.
resource key 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(privateKey)) {
  parent: vault
  name: 'service-key'
  properties: { value: privateKey, contentType: 'application/x-pem-file' }
}

resource signing 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(signingKey)) {
  parent: vault
  name: 'signing-key'
  properties: { value: signingKey, contentType: 'application/jwk+json' }
}

//. Key Vault Secrets User.
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource keyReader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs-${unique}'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights-${unique}'
  location: location
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: workspace.id }
}

resource static 'Microsoft.Web/staticSites@2024-04-01' = if (empty(tabHost)) {
  name: '${name}-tab-${unique}'
  location: staticLocation
  sku: { name: 'Standard', tier: 'Standard' }
  properties: { stagingEnvironmentPolicy: 'Disabled', allowConfigFileUpdates: true }
}

var host = empty(tabHost) ? static.properties.defaultHostname : tabHost

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('${name}${unique}', 24)
  location: location
  sku: { name: 'Standard_ZRS' }
  kind: 'StorageV2'
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = { parent: storage, name: 'default' }
resource package 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = { parent: blobs, name: 'package' }
// The seal of the log: lines may be added to it and nothing else, for as long as the days say. The policy is made unlocked; an administrator locks it, and from then on nobody can shorten it.
resource seals 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = { parent: blobs, name: 'seals' }
resource sealLock 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2023-05-01' = {
  parent: seals
  name: 'default'
  properties: { immutabilityPeriodSinceCreationInDays: sealDays, allowProtectedAppendWrites: true }
}
// What opens it, which may lawfully be erased.
resource salts 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = { parent: blobs, name: 'seal-salts' }
resource queues 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = { parent: storage, name: 'default' }
resource deliveries 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = { parent: queues, name: 'deliveries' }
resource tables 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = { parent: storage, name: 'default' }
resource ledger 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = { parent: tables, name: 'ledger' }
resource notes 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = { parent: tables, name: 'notes' }

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  kind: 'functionapp'
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: '${name}-${unique}'
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  dependsOn: [keyReader, grants, key, signing]
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Whose right reads the vault for the settings below.
    keyVaultReferenceIdentity: identity.id
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}package'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identity.id }
        }
      }
      runtime: { name: 'node', version: '24' }
      scaleAndConcurrency: {
        maximumInstanceCount: 40
        instanceMemoryMB: 2048
        // A press must be answered in four seconds: one instance is always warm.
        alwaysReady: [{ name: 'http', instanceCount: 1 }]
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      appSettings: [
        { name: 'AzureWebJobsStorage__accountName', value: storage.name }
        { name: 'AzureWebJobsStorage__credential', value: 'managedidentity' }
        { name: 'AzureWebJobsStorage__clientId', value: identity.properties.clientId }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
        { name: 'WAYMARK_IDENTITY', value: identity.properties.clientId }
        { name: 'WAYMARK_STORAGE', value: storage.name }
        { name: 'WAYMARK_TENANT', value: tenantId }
        { name: 'WAYMARK_CLIENT', value: keyless ? identity.properties.clientId : clientId }
        // The registration that people's assistants ask for tokens of, whatever the service itself signs in as.
        { name: 'WAYMARK_AUDIENCE', value: clientId }
        { name: 'WAYMARK_SITE', value: siteUrl }
        { name: 'WAYMARK_TEAMS_APP', value: teamsAppId }
        { name: 'WAYMARK_KEY', value: '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/service-key)' }
        { name: 'WAYMARK_SIGNING_KEY', value: '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/signing-key)' }
        // Only while the key is changed: a secret that is not there is no key.
        { name: 'WAYMARK_SIGNING_KEY_BEFORE', value: '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/signing-key-before)' }
        { name: 'WAYMARK_THUMBPRINT', value: thumbprintSha256 }
        { name: 'WAYMARK_CERTIFICATE_ENDS', value: certificateEnds }
        { name: 'WAYMARK_SIGN_IN', value: signIn }
        { name: 'WAYMARK_MAILBOX', value: mailbox }
        { name: 'WAYMARK_CONNECTOR', value: connector }
        { name: 'WAYMARK_TAB', value: 'https://${host}' }
        { name: 'WAYMARK_LIST_PREFIX', value: listPrefix }
      ]
    }
  }
}

//. Storage Blob Data Owner, Queue Data Contributor, Table Data Contributor.
var roles = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
]

resource grants 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in roles: {
  name: guid(storage.id, identity.id, role)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot-${unique}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Waymark'
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    msaAppId: keyless ? identity.properties.clientId : clientId
    msaAppTenantId: tenantId
    msaAppType: keyless ? 'UserAssignedMSI' : 'SingleTenant'
    msaAppMSIResourceId: keyless ? identity.id : null
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(alertEmail)) {
  name: '${name}-alerts'
  location: 'global'
  properties: {
    groupShortName: 'Waymark'
    enabled: true
    emailReceivers: [{ name: 'administrator', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

// What is looked for in the logs, how often, and over how long. A rule fires where its query gives a row.
var alerts = [
  {
    name: 'no-tick'
    title: 'Waymark has not looked round for an hour'
    query: 'requests | where name == "plan" and success == true | summarize ticks = count() | where ticks == 0'
    every: 'PT30M'
    over: 'PT1H'
  }
  {
    name: 'poison'
    title: 'Waymark gave a delivery up'
    query: 'traces | where message has "deliveries-poison"'
    every: 'PT15M'
    over: 'PT15M'
  }
  {
    name: 'failed'
    title: 'Waymark could not deliver to somebody today'
    query: 'traces | where message has "delivery failed"'
    every: 'PT1H'
    over: 'P1D'
  }
  {
    name: 'certificate'
    title: 'The certificate of Waymark ends soon'
    query: 'traces | where message has "certificate ends"'
    every: 'P1D'
    over: 'P1D'
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in alerts: {
  name: '${name}-${alert.name}'
  location: location
  properties: {
    displayName: alert.title
    severity: 2
    enabled: true
    evaluationFrequency: alert.every
    windowSize: alert.over
    scopes: [insights.id]
    criteria: {
      allOf: [{ query: alert.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: 0 }]
    }
    actions: { actionGroups: empty(alertEmail) ? [] : [people.id] }
  }
}]

output appName string = app.name
output serviceHost string = app.properties.defaultHostName
output staticSite string = empty(tabHost) ? static.name : ''
output tabHost string = host
output identityClientId string = identity.properties.clientId
