// The reminder service in a council's own subscription: a Functions app with one always-ready instance, its storage, a bot of one tenant.
// Not compiled here: the Bicep compiler cannot be installed offline. Check with `az bicep build` before the first deployment.
@description('Short name, letters and digits: waymark')
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
@description('Key vault secret with the private key of the certificate, and its SHA-256 thumbprint')
param keySecretUri string
param thumbprintSha256 string
@description('Shared mailbox that reminders go from when somebody cannot be reached in Teams; empty for none. The app registration needs Mail.ReadWrite and Mail.Send, limited to this mailbox by Exchange role assignment')
param mailbox string = ''

var unique = uniqueString(resourceGroup().id, name)

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
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}package'
          authentication: { type: 'SystemAssignedIdentity' }
        }
      }
      runtime: { name: 'node', version: '22' }
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
        { name: 'WAYMARK_STORAGE', value: storage.name }
        { name: 'WAYMARK_TENANT', value: tenantId }
        { name: 'WAYMARK_CLIENT', value: clientId }
        { name: 'WAYMARK_SITE', value: siteUrl }
        { name: 'WAYMARK_TEAMS_APP', value: teamsAppId }
        { name: 'WAYMARK_KEY', value: '@Microsoft.KeyVault(SecretUri=${keySecretUri})' }
        { name: 'WAYMARK_THUMBPRINT', value: thumbprintSha256 }
        { name: 'WAYMARK_MAILBOX', value: mailbox }
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
  name: guid(storage.id, app.id, role)
  scope: storage
  properties: {
    principalId: app.identity.principalId
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
    msaAppId: clientId
    msaAppTenantId: tenantId
    msaAppType: 'SingleTenant'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
}
