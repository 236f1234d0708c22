// Written by hwapi generate. Do not edit: change the OpenAPI document and generate again.
import * as operations from './operations.js'
import type {
  AddDesktopPoolVolumes,
  AddDesktopSubResources,
  AddDesktopVolumes,
  AddMetricNotifyRule,
  AddOu,
  AddRestrictedRule,
  AddSite,
  AddVolumesOperation,
  ApplyDesktopsInternetOperation,
  ApplyInternet,
  ApplySubnetBandwidth,
  ApplyWorkspace,
  AssociateDesktopsEip,
  AttachInstances,
  BatchAddDesktopsTags,
  BatchAssociateInstances,
  BatchAttachInstances,
  BatchChangeDesktopNetwork,
  BatchChangeTags,
  BatchCreateDesktopSnapshot,
  BatchCreateUsers,
  BatchDeleteAccessPolicies,
  BatchDeleteAppRules,
  BatchDeleteApps,
  BatchDeleteDesktopNamePolicy,
  BatchDeleteDesktopSnapshot,
  BatchDeleteDesktops,
  BatchDeleteDesktopsTags,
  BatchDeleteJobs,
  BatchDeleteOtpDevices,
  BatchDeleteScheduledTasks,
  BatchDeleteScreenRecords,
  BatchDeleteSubJobs,
  BatchDeleteUser,
  BatchDeleteUserGroups,
  BatchDetachInstances,
  BatchDisableApps,
  BatchDisassociateDesktopsEip,
  BatchEnableApps,
  BatchInstallAgent,
  BatchInstallApps,
  BatchLogoffDesktops,
  BatchRebuildDesktopsSystemDisk,
  BatchRestoreDesktopSnapshot,
  BatchRunDesktops,
  BatchUpdateAppAuthorizations,
  BatchUpdateTargetOfPolicyGroup,
  CancelRemoteAssistance,
  CancelWorkspace,
  ChangeDesktopNetwork,
  ChangeDesktopToImage,
  ChangeUserPrivilegeGroup,
  ChangeUserStatus,
  CreateAccessPolicy,
  CreateAgencies,
  CreateAndAuthorizeBucket,
  CreateAppRule,
  CreateBucketCredential,
  CreateChangeOrder,
  CreateDesktop,
  CreateDesktopBatchOrder,
  CreateDesktopNamePolicy,
  CreateDesktopOrder,
  CreateDesktopPool,
  CreateDesktopPoolAuthorizedObjects,
  CreateDesktopPoolChangeOrder,
  CreateDesktopUser,
  CreateOrder,
  CreatePolicyGroup,
  CreateRemoteAssistance,
  CreateScheduledTasks,
  CreateScript,
  CreateSubnetBandwidthChangeOrder,
  CreateTag,
  CreateTerminalsBindingDesktops,
  CreateUserGroup,
  DeleteApp,
  DeleteAppRule,
  DeleteDesktop,
  DeleteDesktopPool,
  DeleteDesktopPoolVolumes,
  DeleteDesktopSubResources,
  DeleteDesktopVolumes,
  DeleteMetricNotifyRule,
  DeleteOu,
  DeletePolicyGroup,
  DeleteRestrictedRule,
  DeleteScheduledTasks,
  DeleteScript,
  DeleteSite,
  DeleteSubnetBandwidth,
  DeleteTag,
  DeleteTerminalsBindingDesktops,
  DeleteUser,
  DeleteUserGroup,
  DetachInstances,
  DisableRuleRestriction,
  EnableRuleRestriction,
  EstimateAddResources,
  EstimateChangeImages,
  EstimateDesktopPoolAddVolume,
  EstimateDesktopPoolChangeImage,
  EstimateDesktopPoolExtendVolume,
  EstimateDesktopPoolResize,
  ExecuteDesktopPoolAction,
  ExecuteDesktopPoolScript,
  ExecuteScriptOrCommand,
  ExpandDesktopPool,
  ExpandDesktopPoolVolumes,
  ExpandDesktopVolume,
  ExpandVolumes,
  ExportUserLoginInfoNew,
  InstallApp,
  ListAccessAddressBackupConfig,
  ListAccessPolicies,
  ListAccessPolicyObjects,
  ListAdOuUsers,
  ListAdOus,
  ListAgencies,
  ListAgentsInstallCondition,
  ListAlarmStatistics,
  ListAlarms,
  ListAppAuthorizations,
  ListAppCatalogs,
  ListAppRule,
  ListAppUserAccessData,
  ListApps,
  ListAvailabilityZones,
  ListAzs,
  ListDesktopActions,
  ListDesktopByTags,
  ListDesktopNamePolicy,
  ListDesktopOperations,
  ListDesktopPoolAuthorizedObjects,
  ListDesktopPools,
  ListDesktopSnapshot,
  ListDesktopUsageMetric,
  ListDesktops,
  ListDesktopsConnectStatus,
  ListDesktopsDetail,
  ListDesktopsEips,
  ListDesktopsStatistics,
  ListDownloadAddress,
  ListFutureExecutions,
  ListHistoryOnlineInfoNew,
  ListHourPackagesType,
  ListImages,
  ListInstancesStatus,
  ListInternet,
  ListItaSubJobs,
  ListJobs,
  ListLoginRecordsNew,
  ListLoginState,
  ListMarketImages,
  ListMetricNotifyRecord,
  ListMetricNotifyRule,
  ListMetrics,
  ListMetricsTrend,
  ListNatGateways,
  ListNatMappingConfigs,
  ListOriginalPolicyInfo,
  ListOtpDevicesByUserId,
  ListOuDetails,
  ListPoliciesOfPolicyGroup,
  ListPolicyDetailInfoById,
  ListPolicyGroup,
  ListPolicyGroupInfo,
  ListPoolDesktopsDetail,
  ListPorts,
  ListProducts,
  ListProjectTags,
  ListRestrictedRule,
  ListRunState,
  ListScheduledTasks,
  ListScheduledTasksRecords,
  ListScheduledTasksRecordsDetails,
  ListScreenRecords,
  ListScriptRecords,
  ListScriptTasks,
  ListScripts,
  ListSharerProducts,
  ListSiteConfigs,
  ListSubnetBandwidths,
  ListTargetOfPolicyGroup,
  ListTenantConfigs,
  ListTenantProfiles,
  ListTerminalsBindingDesktops,
  ListTerminalsBindingDesktopsConfig,
  ListTimeZones,
  ListUnusedDesktops,
  ListUsedDesktopInfo,
  ListUserDetail,
  ListUserEvents,
  ListUserEventsLtsConfigurations,
  ListUserGroups,
  ListUserUsageMetric,
  ListUsers,
  ListUsersOfGroup,
  ListVolumeProductInfo,
  ListWksEdgeSites,
  ListWorkspaces,
  RebuildDesktopPool,
  RegisterDomain,
  ResetRandomPassword,
  ResizeDesktop,
  ResizeDesktopPool,
  RetryJobs,
  RetryScriptExecution,
  RunActionsOnGroup,
  RunActionsOnWorkspaceJob,
  SendDesktopPoolNotifications,
  SendEmail,
  SendNotifications,
  SetMaintenanceMode,
  SetRuleRestriction,
  SetUserEventsLtsConfigurations,
  ShowAssistAuthConfig,
  ShowAuthConfig,
  ShowAvailableIp,
  ShowAzDetails,
  ShowDesktopDetail,
  ShowDesktopMonitorData,
  ShowDesktopNetwork,
  ShowDesktopNetworks,
  ShowDesktopPoolDetail,
  ShowDesktopPoolsScriptExecTasks,
  ShowDesktopRemoteAssistanceInfo,
  ShowGrowthRate,
  ShowJob,
  ShowQuotaDetails,
  ShowQuotas,
  ShowRemoteConsoleAddress,
  ShowRuleRestriction,
  ShowScheduledTasks,
  ShowScreenRecord,
  ShowScriptDetail,
  ShowScriptRecordDetail,
  ShowShareSpaceConfig,
  ShowSubnetBandwidthControlList,
  ShowSysprepInfo,
  ShowTagByDesktopId,
  ShowUserAccessStages,
  ShowUsingSubnets,
  ShowWorkspaceLock,
  StopScriptExecution,
  UnlockWorkspace,
  UpdateAccessAddressBackupConfig,
  UpdateAccessMode,
  UpdateAccessPolicy,
  UpdateAccessPolicyObjects,
  UpdateAppAuthorizations,
  UpdateAppRule,
  UpdateAssistAuthMethodConfig,
  UpdateAuthMethodConfig,
  UpdateDesktop,
  UpdateDesktopNamePolicy,
  UpdateDesktopPool,
  UpdateDesktopSids,
  UpdateDesktopUsername,
  UpdateEnterpriseId,
  UpdateMetricNotifyRule,
  UpdateNatMappingConfigs,
  UpdateOuInfo,
  UpdatePoliciesOfPolicyGroup,
  UpdatePolicyGroup,
  UpdateScheduledTasks,
  UpdateScript,
  UpdateShareSpaceConfig,
  UpdateSubnetBandwidth,
  UpdateSubnetBandwidthControlList,
  UpdateSubnetIds,
  UpdateTenantConfig,
  UpdateTenantProfile,
  UpdateTerminalsBindingDesktops,
  UpdateTerminalsBindingDesktopsConfig,
  UpdateUploadedApp,
  UpdateUserGroup,
  UpdateUserInfo,
  UpdateWorkspace,
  UploadApp,
} from './operations.js'
import { bindAll } from './runtime/bind.js'
import { createClient as createRuntimeClient } from './runtime/client.js'
import type { WaitOptions } from './runtime/jobs.js'
import { waitForJob as waitForRuntimeJob } from './runtime/jobs.js'
import type { BoundOperation, BoundPagedOperation, Client, ClientOptions, Data, Service } from './runtime/types.js'

/** Where the service is found. */
export const SERVICE: Service = {
  server: 'https://workspace.{region}.myhuaweicloud.com',
  variables: {
    region: 'ap-southeast-1',
  },
}

/** Makes a client for the functions of operations.ts; {@link Workspace} has them as methods. */
export function createClient(options: ClientOptions): Client {
  return createRuntimeClient(options, SERVICE)
}

/** Huawei Cloud Workspace */
export class Workspace {
  /** The client that the functions of operations.ts take. */
  readonly client: Client

  /**
   * Querying Application Categories
   *
   * Queries application categories.
   *
   * `GET /v1/{project_id}/app-center/app-catalogs`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAppCatalogs.html
   * @example
   * ```ts
   * const result = await workspace.listAppCatalogs()
   * ```
   */
  declare readonly listAppCatalogs: BoundOperation<ListAppCatalogs>

  /**
   * Querying Management Rules
   *
   * Queries management rules.
   *
   * `GET /v1/{project_id}/app-center/app-restricted-rules`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListRestrictedRule.html
   * @example
   * ```ts
   * for await (const item of workspace.listRestrictedRule.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listRestrictedRule: BoundPagedOperation<ListRestrictedRule>

  /**
   * Adding a Management Rule
   *
   * Adds a management rule.
   *
   * `POST /v1/{project_id}/app-center/app-restricted-rules`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddRestrictedRule.html
   * @example
   * ```ts
   * await workspace.addRestrictedRule({ body: { items: ['items'] } })
   * ```
   */
  declare readonly addRestrictedRule: BoundOperation<AddRestrictedRule>

  /**
   * Deleting Control Rules in Batches
   *
   * Deletes control rules in batches.
   *
   * `POST /v1/{project_id}/app-center/app-restricted-rules/actions/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteRestrictedRule.html
   * @example
   * ```ts
   * await workspace.deleteRestrictedRule({ body: { items: ['items'] } })
   * ```
   */
  declare readonly deleteRestrictedRule: BoundOperation<DeleteRestrictedRule>

  /**
   * Querying Application Rules
   *
   * Queries application rules.
   *
   * `GET /v1/{project_id}/app-center/app-rules`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAppRule.html
   * @example
   * ```ts
   * for await (const item of workspace.listAppRule.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listAppRule: BoundPagedOperation<ListAppRule>

  /**
   * Creating an Application Rule
   *
   * Creates an application rule.
   *
   * `POST /v1/{project_id}/app-center/app-rules`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateAppRule.html
   * @example
   * ```ts
   * const result = await workspace.createAppRule({ body: { name: 'name', rule: { scope: 'PRODUCT' } } })
   * ```
   */
  declare readonly createAppRule: BoundOperation<CreateAppRule>

  /**
   * Disabling Rule-based Management
   *
   * Disables rule-based management.
   *
   * `POST /v1/{project_id}/app-center/app-rules/actions/disable-rule-restriction`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DisableRuleRestriction.html
   * @example
   * ```ts
   * await workspace.disableRuleRestriction()
   * ```
   */
  declare readonly disableRuleRestriction: BoundOperation<DisableRuleRestriction>

  /**
   * Enabling Rule-based Management
   *
   * Enables rule-based management.
   *
   * `POST /v1/{project_id}/app-center/app-rules/actions/enable-rule-restriction`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EnableRuleRestriction.html
   * @example
   * ```ts
   * await workspace.enableRuleRestriction()
   * ```
   */
  declare readonly enableRuleRestriction: BoundOperation<EnableRuleRestriction>

  /**
   * Querying Control Rules
   *
   * Queries control rules.
   *
   * `GET /v1/{project_id}/app-center/app-rules/actions/get-rule-restriction`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowRuleRestriction.html
   * @example
   * ```ts
   * const result = await workspace.showRuleRestriction()
   * ```
   */
  declare readonly showRuleRestriction: BoundOperation<ShowRuleRestriction>

  /**
   * Setting a Control Rule
   *
   * Sets a control rule.
   *
   * `POST /v1/{project_id}/app-center/app-rules/actions/set-rule-restriction`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SetRuleRestriction.html
   * @example
   * ```ts
   * await workspace.setRuleRestriction({ body: { app_restrict_rule_switch: true } })
   * ```
   */
  declare readonly setRuleRestriction: BoundOperation<SetRuleRestriction>

  /**
   * Deleting Rules in Batches
   *
   * Deletes rules in batches.
   *
   * `POST /v1/{project_id}/app-center/app-rules/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteAppRules.html
   * @example
   * ```ts
   * await workspace.batchDeleteAppRules({ body: { items: ['items'] } })
   * ```
   */
  declare readonly batchDeleteAppRules: BoundOperation<BatchDeleteAppRules>

  /**
   * Deleting an Application Rule
   *
   * Deletes an application rule.
   *
   * `DELETE /v1/{project_id}/app-center/app-rules/{rule_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteAppRule.html
   * @example
   * ```ts
   * await workspace.deleteAppRule({ path: { rule_id: 'rule_id' } })
   * ```
   */
  declare readonly deleteAppRule: BoundOperation<DeleteAppRule>

  /**
   * Modifying an Application Rule
   *
   * Modifies an application rule.
   *
   * `PATCH /v1/{project_id}/app-center/app-rules/{rule_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAppRule.html
   * @example
   * ```ts
   * const result = await workspace.updateAppRule({ path: { rule_id: 'rule_id' } })
   * ```
   */
  declare readonly updateAppRule: BoundOperation<UpdateAppRule>

  /**
   * Querying Applications by Name in Pagination Mode
   *
   * Queries applications by name in pagination mode.
   *
   * `GET /v1/{project_id}/app-center/apps`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListApps.html
   * @example
   * ```ts
   * for await (const item of workspace.listApps.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listApps: BoundPagedOperation<ListApps>

  /**
   * Adding an Application
   *
   * Adds an application.
   *
   * `POST /v1/{project_id}/app-center/apps`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UploadApp.html
   * @example
   * ```ts
   * const result = await workspace.uploadApp({
   *   body: {
   *     name: 'name',
   *     version: 'version',
   *     description: 'description',
   *     authorization_type: 'ALL_USER',
   *     app_file_store: { store_type: 'OBS' },
   *     install_type: 'QUIET_INSTALL',
   *     support_os: 'Linux',
   *     catalog_id: 'catalog_id',
   *   },
   * })
   * ```
   */
  declare readonly uploadApp: BoundOperation<UploadApp>

  /**
   * Assigning Application Authorization in Batches
   *
   * Assigns application authorization in batches.
   *
   * `POST /v1/{project_id}/app-center/apps/actions/batch-assign-authorization`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchUpdateAppAuthorizations.html
   * @example
   * ```ts
   * await workspace.batchUpdateAppAuthorizations({
   *   body: { app_ids: ['app_ids'], authorization_type: 'ALL_USER' },
   * })
   * ```
   */
  declare readonly batchUpdateAppAuthorizations: BoundOperation<BatchUpdateAppAuthorizations>

  /**
   * Automatically Installing Applications in Batches
   *
   * Automatically installs applications in batches (silent installation or installation after decompression).
   *
   * `POST /v1/{project_id}/app-center/apps/actions/batch-auto-install`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchInstallApps.html
   * @example
   * ```ts
   * await workspace.batchInstallApps({ body: { app_ids: ['app_ids'], assign_scope: 'ALL_USER' } })
   * ```
   */
  declare readonly batchInstallApps: BoundOperation<BatchInstallApps>

  /**
   * Deleting Applications in Batches
   *
   * Deletes applications in batches.
   *
   * `POST /v1/{project_id}/app-center/apps/actions/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteApps.html
   * @example
   * ```ts
   * await workspace.batchDeleteApps({ body: { items: ['items'] } })
   * ```
   */
  declare readonly batchDeleteApps: BoundOperation<BatchDeleteApps>

  /**
   * Setting Invisibility for Applications in Batches
   *
   * Sets invisibility for applications in batches.
   *
   * `POST /v1/{project_id}/app-center/apps/actions/batch-disable`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDisableApps.html
   * @example
   * ```ts
   * await workspace.batchDisableApps({ body: { items: ['items'] } })
   * ```
   */
  declare readonly batchDisableApps: BoundOperation<BatchDisableApps>

  /**
   * Setting Visibility for Applications in Batches
   *
   * Sets visibility for applications in batches.
   *
   * `POST /v1/{project_id}/app-center/apps/actions/batch-enable`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchEnableApps.html
   * @example
   * ```ts
   * await workspace.batchEnableApps({ body: { items: ['items'] } })
   * ```
   */
  declare readonly batchEnableApps: BoundOperation<BatchEnableApps>

  /**
   * Deleting an Application
   *
   * Deletes an application.
   *
   * `DELETE /v1/{project_id}/app-center/apps/{app_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteApp.html
   * @example
   * ```ts
   * await workspace.deleteApp({ path: { app_id: 'app_id' } })
   * ```
   */
  declare readonly deleteApp: BoundOperation<DeleteApp>

  /**
   * Modifying an Application
   *
   * Modifies an application.
   *
   * `PATCH /v1/{project_id}/app-center/apps/{app_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateUploadedApp.html
   * @example
   * ```ts
   * const result = await workspace.updateUploadedApp({ path: { app_id: 'app_id' } })
   * ```
   */
  declare readonly updateUploadedApp: BoundOperation<UpdateUploadedApp>

  /**
   * Assigning Application Authorization
   *
   * Assigns application authorization.
   *
   * `POST /v1/{project_id}/app-center/apps/{app_id}/actions/assign-authorizations`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAppAuthorizations.html
   * @example
   * ```ts
   * await workspace.updateAppAuthorizations({
   *   path: { app_id: 'app_id' },
   *   body: { authorization_type: 'ALL_USER' },
   * })
   * ```
   */
  declare readonly updateAppAuthorizations: BoundOperation<UpdateAppAuthorizations>

  /**
   * Automatically Installing an Application
   *
   * Automatically installs an application (silent installation or installation after decompression).
   *
   * `POST /v1/{project_id}/app-center/apps/{app_id}/actions/auto-install`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/InstallApp.html
   * @example
   * ```ts
   * await workspace.installApp({ path: { app_id: 'app_id' } })
   * ```
   */
  declare readonly installApp: BoundOperation<InstallApp>

  /**
   * Querying Application Authorization
   *
   * Queries application authorization.
   *
   * `GET /v1/{project_id}/app-center/apps/{app_id}/authorizations`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAppAuthorizations.html
   * @example
   * ```ts
   * for await (const item of workspace.listAppAuthorizations.items({ path: { app_id: 'app_id' } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listAppAuthorizations: BoundPagedOperation<ListAppAuthorizations>

  /**
   * Adding and Authorizing Access to a Default Bucket
   *
   * Adds and authorizes access to a default bucket. If there is no bucket, a bucket is automatically created.
   *
   * `POST /v1/{project_id}/app-center/buckets`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateAndAuthorizeBucket.html
   * @example
   * ```ts
   * const result = await workspace.createAndAuthorizeBucket()
   * ```
   */
  declare readonly createAndAuthorizeBucket: BoundOperation<CreateAndAuthorizeBucket>

  /**
   * Generating Access Credential Information
   *
   * Generates bucket credential information.
   *
   * `POST /v1/{project_id}/app-center/buckets/actions/create-credential`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateBucketCredential.html
   * @example
   * ```ts
   * const result = await workspace.createBucketCredential({ body: { file_name: 'file_name' } })
   * ```
   */
  declare readonly createBucketCredential: BoundOperation<CreateBucketCredential>

  /**
   * Querying Application Installation Jobs
   *
   * Queries application installation jobs.
   *
   * `GET /v1/{project_id}/app-center/jobs`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListJobs.html
   * @example
   * ```ts
   * for await (const item of workspace.listJobs.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listJobs: BoundPagedOperation<ListJobs>

  /**
   * Deleting Jobs in Batches
   *
   * Deletes jobs in batches.
   *
   * `POST /v1/{project_id}/app-center/jobs/actions/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteJobs.html
   * @example
   * ```ts
   * await workspace.batchDeleteJobs({ body: { items: ['items'] } })
   * ```
   */
  declare readonly batchDeleteJobs: BoundOperation<BatchDeleteJobs>

  /**
   * Retrying a Failed Job
   *
   * Retries a failed job. (Retrying a job of types other than failed will cause an error to be returned.)
   *
   * `POST /v1/{project_id}/app-center/jobs/actions/retry`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RetryJobs.html
   * @example
   * ```ts
   * await workspace.retryJobs({ body: { items: ['items'] } })
   * ```
   */
  declare readonly retryJobs: BoundOperation<RetryJobs>

  /**
   * Querying Tenant Function Statuses
   *
   * Queries tenant function statuses.
   *
   * `GET /v1/{project_id}/app-center/profiles`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTenantProfiles.html
   * @example
   * ```ts
   * const result = await workspace.listTenantProfiles()
   * ```
   */
  declare readonly listTenantProfiles: BoundOperation<ListTenantProfiles>

  /**
   * Enabling/Disabling Tenant Functions
   *
   * Enables/Disables tenant functions.
   *
   * `PATCH /v1/{project_id}/app-center/profiles`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateTenantProfile.html
   * @example
   * ```ts
   * await workspace.updateTenantProfile({ body: {} })
   * ```
   */
  declare readonly updateTenantProfile: BoundOperation<UpdateTenantProfile>

  /**
   * Obtaining the Backup Configuration of a Workspace Access Address
   *
   * Obtains the backup configuration of a Workspace access address.
   *
   * `GET /v2/{project_id}/access-config/address-backup`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAccessAddressBackupConfig.html
   * @example
   * ```ts
   * const result = await workspace.listAccessAddressBackupConfig()
   * ```
   */
  declare readonly listAccessAddressBackupConfig: BoundOperation<ListAccessAddressBackupConfig>

  /**
   * Modifying the Backup Configuration of a Workspace Access Address
   *
   * Modifies the backup configuration of a Workspace access address.
   *
   * `POST /v2/{project_id}/access-config/address-backup`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAccessAddressBackupConfig.html
   * @example
   * ```ts
   * await workspace.updateAccessAddressBackupConfig()
   * ```
   */
  declare readonly updateAccessAddressBackupConfig: BoundOperation<UpdateAccessAddressBackupConfig>

  /**
   * Query access policies
   *
   * Queries an access policy.
   *
   * `GET /v2/{project_id}/access-policy`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAccessPolicies.html
   * @example
   * ```ts
   * for await (const item of workspace.listAccessPolicies.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listAccessPolicies: BoundPagedOperation<ListAccessPolicies>

  /**
   * Creating an Access Policy
   *
   * Creates an access policy.
   *
   * `POST /v2/{project_id}/access-policy`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateAccessPolicy.html
   * @example
   * ```ts
   * await workspace.createAccessPolicy({ body: { policy: {} } })
   * ```
   */
  declare readonly createAccessPolicy: BoundOperation<CreateAccessPolicy>

  /**
   * Deletes an access policy
   *
   * Deletes a specified access policy.
   *
   * `DELETE /v2/{project_id}/access-policy`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteAccessPolicies.html
   * @example
   * ```ts
   * await workspace.batchDeleteAccessPolicies()
   * ```
   */
  declare readonly batchDeleteAccessPolicies: BoundOperation<BatchDeleteAccessPolicies>

  /**
   * Updating a Specified Access Policy
   *
   * Updates a specified access policy.
   *
   * `PUT /v2/{project_id}/access-policy/{access_policy_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAccessPolicy.html
   * @example
   * ```ts
   * await workspace.updateAccessPolicy({ path: { access_policy_id: 'access_policy_id' } })
   * ```
   */
  declare readonly updateAccessPolicy: BoundOperation<UpdateAccessPolicy>

  /**
   * Query the target object of a specified access policy
   *
   * Queries the object to which a specified access policy is applied.
   *
   * `GET /v2/{project_id}/access-policy/{access_policy_id}/objects`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAccessPolicyObjects.html
   * @example
   * ```ts
   * for await (const item of workspace.listAccessPolicyObjects.items({
   *   path: { access_policy_id: 'access_policy_id' },
   * })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listAccessPolicyObjects: BoundPagedOperation<ListAccessPolicyObjects>

  /**
   * Update the target object of a specified access policy
   *
   * Updates the object to which a specified access policy is applied.
   *
   * `PUT /v2/{project_id}/access-policy/{access_policy_id}/objects`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAccessPolicyObjects.html
   * @example
   * ```ts
   * await workspace.updateAccessPolicyObjects({ path: { access_policy_id: 'access_policy_id' } })
   * ```
   */
  declare readonly updateAccessPolicyObjects: BoundOperation<UpdateAccessPolicyObjects>

  /**
   * Querying OUs in the AD Domain
   *
   * Queries OUs in the AD domain.
   *
   * `GET /v2/{project_id}/ad-ous`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAdOus.html
   * @example
   * ```ts
   * for await (const item of workspace.listAdOus.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listAdOus: BoundPagedOperation<ListAdOus>

  /**
   * Querying an Agency
   *
   * Queries agencies.
   *
   * `GET /v2/{project_id}/agencies`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAgencies.html
   * @example
   * ```ts
   * const result = await workspace.listAgencies()
   * ```
   */
  declare readonly listAgencies: BoundOperation<ListAgencies>

  /**
   * Enabling Agency
   *
   * Enables agency.
   *
   * `POST /v2/{project_id}/agencies`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateAgencies.html
   * @example
   * ```ts
   * await workspace.createAgencies()
   * ```
   */
  declare readonly createAgencies: BoundOperation<CreateAgencies>

  /**
   * Querying Alarms
   *
   * Queries alarms from Cloud Eye.
   *
   * `GET /v2/{project_id}/alarms`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAlarms.html
   * @example
   * ```ts
   * for await (const item of workspace.listAlarms.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listAlarms: BoundPagedOperation<ListAlarms>

  /**
   * Queries the configuration of auxiliary authentication
   *
   * Queries auxiliary authentication configurations.
   *
   * `GET /v2/{project_id}/assist-auth-config/method-config`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowAssistAuthConfig.html
   * @example
   * ```ts
   * const result = await workspace.showAssistAuthConfig()
   * ```
   */
  declare readonly showAssistAuthConfig: BoundOperation<ShowAssistAuthConfig>

  /**
   * Updates the auxiliary authentication policy configuration
   *
   * Updates the auxiliary authentication policy configuration.
   *
   * `PUT /v2/{project_id}/assist-auth-config/method-config`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAssistAuthMethodConfig.html
   * @example
   * ```ts
   * await workspace.updateAssistAuthMethodConfig()
   * ```
   */
  declare readonly updateAssistAuthMethodConfig: BoundOperation<UpdateAssistAuthMethodConfig>

  /**
   * Querying Authentication-based Login Modes
   *
   * Queries the configuration of an authentication-based login mode.
   *
   * `GET /v2/{project_id}/auth-config/method-config`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowAuthConfig.html
   * @example
   * ```ts
   * const result = await workspace.showAuthConfig()
   * ```
   */
  declare readonly showAuthConfig: BoundOperation<ShowAuthConfig>

  /**
   * Updating the Authentication Policy Configuration
   *
   * Updates the authentication policy configuration.
   *
   * `PUT /v2/{project_id}/auth-config/method-config`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAuthMethodConfig.html
   * @example
   * ```ts
   * const result = await workspace.updateAuthMethodConfig()
   * ```
   */
  declare readonly updateAuthMethodConfig: BoundOperation<UpdateAuthMethodConfig>

  /**
   * Querying AZs
   *
   * Queries AZs where Huawei Cloud Workspace is available.
   *
   * `GET /v2/{project_id}/availability-zones`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAvailabilityZones.html
   * @example
   * ```ts
   * const result = await workspace.listAvailabilityZones()
   * ```
   */
  declare readonly listAvailabilityZones: BoundOperation<ListAvailabilityZones>

  /**
   * Querying AZ Details
   *
   * Queries AZs where Huawei Cloud Workspace is available.
   *
   * `GET /v2/{project_id}/availability-zones/detail`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowAzDetails.html
   * @example
   * ```ts
   * const result = await workspace.showAzDetails({ query: { availability_zone_id: 'availability_zone_id' } })
   * ```
   */
  declare readonly showAzDetails: BoundOperation<ShowAzDetails>

  /**
   * Querying AZ Summary
   *
   * Queries AZs where Huawei Cloud Workspace is available.
   *
   * `GET /v2/{project_id}/availability-zones/summary`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAzs.html
   * @example
   * ```ts
   * const result = await workspace.listAzs()
   * ```
   */
  declare readonly listAzs: BoundOperation<ListAzs>

  /**
   * Querying the Workspace Bandwidth List
   *
   * Queries the Workspace bandwidth list.
   *
   * `GET /v2/{project_id}/bandwidths`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListSubnetBandwidths.html
   * @example
   * ```ts
   * for await (const item of workspace.listSubnetBandwidths.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listSubnetBandwidths: BoundPagedOperation<ListSubnetBandwidths>

  /**
   * Creating Workspace Bandwidth
   *
   * Creates pay-per-use Workspace bandwidth.
   *
   * `POST /v2/{project_id}/bandwidths`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ApplySubnetBandwidth.html
   * @example
   * ```ts
   * const result = await workspace.applySubnetBandwidth({
   *   body: { subnet_id: 'subnet_id', charge_mode: 'wks_bandwidth' },
   * })
   * ```
   */
  declare readonly applySubnetBandwidth: BoundOperation<ApplySubnetBandwidth>

  /**
   * Deleting Workspace Bandwidth
   *
   * Deletes Workspace bandwidth.
   *
   * `DELETE /v2/{project_id}/bandwidths/{bandwidth_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteSubnetBandwidth.html
   * @example
   * ```ts
   * const result = await workspace.deleteSubnetBandwidth({ path: { bandwidth_id: 'bandwidth_id' } })
   * ```
   */
  declare readonly deleteSubnetBandwidth: BoundOperation<DeleteSubnetBandwidth>

  /**
   * Querying Workspace Bandwidth Control
   *
   * Queries Workspace bandwidth control.
   *
   * `GET /v2/{project_id}/bandwidths/{bandwidth_id}/control-list`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowSubnetBandwidthControlList.html
   * @example
   * ```ts
   * for await (const item of workspace.showSubnetBandwidthControlList.items({
   *   path: { bandwidth_id: 'bandwidth_id' },
   * })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly showSubnetBandwidthControlList: BoundPagedOperation<ShowSubnetBandwidthControlList>

  /**
   * Modifying Workspace Bandwidth Control
   *
   * Modifies Workspace bandwidth control.
   *
   * `PUT /v2/{project_id}/bandwidths/{bandwidth_id}/control-list`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateSubnetBandwidthControlList.html
   * @example
   * ```ts
   * await workspace.updateSubnetBandwidthControlList({ path: { bandwidth_id: 'bandwidth_id' } })
   * ```
   */
  declare readonly updateSubnetBandwidthControlList: BoundOperation<UpdateSubnetBandwidthControlList>

  /**
   * Placing an Order on Changing the Bandwidth of Yearly/Monthly Workspace
   *
   * Places an order on changing the bandwidth of yearly/monthly Workspace.
   *
   * `POST /v2/{project_id}/bandwidths/{bandwidth_id}/periodic/change/order`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateSubnetBandwidthChangeOrder.html
   * @example
   * ```ts
   * const result = await workspace.createSubnetBandwidthChangeOrder({
   *   path: { bandwidth_id: 'bandwidth_id' },
   *   body: { bandwidth_size: 'bandwidth_size' },
   * })
   * ```
   */
  declare readonly createSubnetBandwidthChangeOrder: BoundOperation<CreateSubnetBandwidthChangeOrder>

  /**
   * Modifying Workspace Bandwidth
   *
   * Modifies Workspace bandwidth.
   *
   * `POST /v2/{project_id}/bandwidths/{bandwidth_id}/update`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateSubnetBandwidth.html
   * @example
   * ```ts
   * const result = await workspace.updateSubnetBandwidth({ path: { bandwidth_id: 'bandwidth_id' } })
   * ```
   */
  declare readonly updateSubnetBandwidth: BoundOperation<UpdateSubnetBandwidth>

  /**
   * Obtaining Time Zone Configurations
   *
   * Obtains time zone configurations.
   *
   * `GET /v2/{project_id}/common/timezones`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTimeZones.html
   * @example
   * ```ts
   * const result = await workspace.listTimeZones()
   * ```
   */
  declare readonly listTimeZones: BoundOperation<ListTimeZones>

  /**
   * Querying Desktop Connection Statuses
   *
   * Queries desktop connection statuses.
   *
   * `GET /v2/{project_id}/connect-desktops`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopsConnectStatus.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopsConnectStatus.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopsConnectStatus: BoundPagedOperation<ListDesktopsConnectStatus>

  /**
   * Querying Login Information
   *
   * Queries login information.
   *
   * `GET /v2/{project_id}/connections/desktops`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListLoginRecordsNew.html
   * @example
   * ```ts
   * for await (const item of workspace.listLoginRecordsNew.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listLoginRecordsNew: BoundPagedOperation<ListLoginRecordsNew>

  /**
   * Exporting Connection Records
   *
   * Exports connection records.
   *
   * `GET /v2/{project_id}/connections/desktops/export`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExportUserLoginInfoNew.html
   * @example
   * ```ts
   * await workspace.exportUserLoginInfoNew()
   * ```
   */
  declare readonly exportUserLoginInfoNew: BoundOperation<ExportUserLoginInfoNew>

  /**
   * Querying the Number of Login Users
   *
   * Queries the number of login users. All query parameters cannot be left empty.
   *
   * `GET /v2/{project_id}/connections/online-users`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListHistoryOnlineInfoNew.html
   * @example
   * ```ts
   * const result = await workspace.listHistoryOnlineInfoNew()
   * ```
   */
  declare readonly listHistoryOnlineInfoNew: BoundOperation<ListHistoryOnlineInfoNew>

  /**
   * Querying Desktop Login Statuses
   *
   * Queries desktop login statuses.
   *
   * `GET /v2/{project_id}/connections/status`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListInstancesStatus.html
   * @example
   * ```ts
   * const result = await workspace.listInstancesStatus()
   * ```
   */
  declare readonly listInstancesStatus: BoundOperation<ListInstancesStatus>

  /**
   * Querying Desktop Monitoring Data
   *
   * Queries data (such as the CPU usage, memory usage, and period when a user is online) of a desktop in a time
   * range (from 1 hour to 30 days). The data can be retained for up to 180 days.
   *
   * `GET /v2/{project_id}/desktop-monitor/{desktop_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopMonitorData.html
   * @example
   * ```ts
   * const result = await workspace.showDesktopMonitorData({
   *   path: { desktop_id: 'desktop_id' },
   *   query: { start_time: '2026-01-31T08:00:00Z', end_time: '2026-01-31T08:00:00Z' },
   * })
   * ```
   */
  declare readonly showDesktopMonitorData: BoundOperation<ShowDesktopMonitorData>

  /**
   * Policy for Obtaining Desktop Names
   *
   * Policy for obtaining desktop names, which is used to automatically generate desktop names.
   *
   * `GET /v2/{project_id}/desktop-name-policies`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopNamePolicy.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopNamePolicy.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopNamePolicy: BoundPagedOperation<ListDesktopNamePolicy>

  /**
   * Creating a Desktop Name Policy
   *
   * Create a desktop name policy to automatically generate desktop names. A maximum of 50 desktop names are
   * allowed.
   *
   * `POST /v2/{project_id}/desktop-name-policies`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopNamePolicy.html
   * @example
   * ```ts
   * const result = await workspace.createDesktopNamePolicy({
   *   body: {
   *     policy_name: 'policy_name',
   *     name_prefix: 'name_prefix',
   *     digit_number: 1,
   *     start_number: 1,
   *     single_domain_user_inc: 1,
   *   },
   * })
   * ```
   */
  declare readonly createDesktopNamePolicy: BoundOperation<CreateDesktopNamePolicy>

  /**
   * Deleting Desktop Name Policies in Batches
   *
   * This interface is used to delete desktop name policies in batches.
   *
   * `POST /v2/{project_id}/desktop-name-policies/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteDesktopNamePolicy.html
   * @example
   * ```ts
   * await workspace.batchDeleteDesktopNamePolicy()
   * ```
   */
  declare readonly batchDeleteDesktopNamePolicy: BoundOperation<BatchDeleteDesktopNamePolicy>

  /**
   * Updating the Desktop Name Policy
   *
   * Update the desktop name policy to automatically generate desktop names.
   *
   * `PUT /v2/{project_id}/desktop-name-policies/{policy_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateDesktopNamePolicy.html
   * @example
   * ```ts
   * await workspace.updateDesktopNamePolicy({ path: { policy_id: 'policy_id' } })
   * ```
   */
  declare readonly updateDesktopNamePolicy: BoundOperation<UpdateDesktopNamePolicy>

  /**
   * Batch Changing Orders of a Yearly/Monthly Desktop Pool
   *
   * Changes yearly/monthly desktop pool orders in batches.
   *
   * `POST /v2/{project_id}/desktop-pool/periodic/change/order`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopPoolChangeOrder.html
   * @example
   * ```ts
   * const result = await workspace.createDesktopPoolChangeOrder()
   * ```
   */
  declare readonly createDesktopPoolChangeOrder: BoundOperation<CreateDesktopPoolChangeOrder>

  /**
   * Querying the Price for Adding a Single Disk to Yearly/Monthly Desktop Pools in Batches
   *
   * Queries the price for adding a single disk to yearly/monthly desktop pools in batches.
   *
   * `POST /v2/{project_id}/desktop-pool/periodic/inquiry/add-volume`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateDesktopPoolAddVolume.html
   * @example
   * ```ts
   * const result = await workspace.estimateDesktopPoolAddVolume({
   *   body: { volume_type: 'volume_type', volume_size: 1 },
   * })
   * ```
   */
  declare readonly estimateDesktopPoolAddVolume: BoundOperation<EstimateDesktopPoolAddVolume>

  /**
   * Querying the Price for Changing the Images of Yearly/Monthly Desktop Pools in Batches
   *
   * Queries the price for changing the images of yearly/monthly desktop pools in batches, from free images to paid
   * ones.
   *
   * `POST /v2/{project_id}/desktop-pool/periodic/inquiry/change-image`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateDesktopPoolChangeImage.html
   * @example
   * ```ts
   * const result = await workspace.estimateDesktopPoolChangeImage()
   * ```
   */
  declare readonly estimateDesktopPoolChangeImage: BoundOperation<EstimateDesktopPoolChangeImage>

  /**
   * Querying the Price for Expanding Disk Capacity of Yearly/Monthly Desktop Pools in Batches
   *
   * Queries the price for expanding disk capacity of yearly/monthly desktop pools in batches.
   *
   * `POST /v2/{project_id}/desktop-pool/periodic/inquiry/extend-volume`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateDesktopPoolExtendVolume.html
   * @example
   * ```ts
   * const result = await workspace.estimateDesktopPoolExtendVolume({
   *   body: { desktop_pool_disk_id: 'desktop_pool_disk_id', new_size: 1 },
   * })
   * ```
   */
  declare readonly estimateDesktopPoolExtendVolume: BoundOperation<EstimateDesktopPoolExtendVolume>

  /**
   * Querying the Price for Changing the Specifications of Yearly/Monthly Desktop Pools in Batches
   *
   * Queries the price for changing the specifications of yearly/monthly desktop pools in batches.
   *
   * `POST /v2/{project_id}/desktop-pool/periodic/inquiry/resize`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateDesktopPoolResize.html
   * @example
   * ```ts
   * const result = await workspace.estimateDesktopPoolResize({ body: { product_id: 'product_id' } })
   * ```
   */
  declare readonly estimateDesktopPoolResize: BoundOperation<EstimateDesktopPoolResize>

  /**
   * Querying Desktop Pools
   *
   * Query desktop pools.
   *
   * `GET /v2/{project_id}/desktop-pools`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopPools.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopPools.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopPools: BoundPagedOperation<ListDesktopPools>

  /**
   * Creating a Desktop Pool
   *
   * Creates and assigns a desktop pool to a user or user group. When the user logs in, the user is bound to one of
   * the desktops.
   *
   * To use this function, you need to authorize the cloud service by calling the API for enabling the agency
   * function.
   *
   * `POST /v2/{project_id}/desktop-pools`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopPool.html
   * @example
   * ```ts
   * const result = await workspace.createDesktopPool({
   *   body: {
   *     name: 'name',
   *     type: 'DYNAMIC',
   *     size: 1,
   *     product_id: 'product_id',
   *     image_type: 'private',
   *     image_id: 'image_id',
   *     root_volume: { type: 'SAS', size: 1 },
   *     subnet_ids: ['subnet_ids'],
   *   },
   * })
   * ```
   */
  declare readonly createDesktopPool: BoundOperation<CreateDesktopPool>

  /**
   * Querying the Script Execution Task List of a Desktop Pool
   *
   * Desktop pool script execution task list.
   *
   * `GET /v2/{project_id}/desktop-pools/script-execution-tasks/detail`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopPoolsScriptExecTasks.html
   * @example
   * ```ts
   * for await (const item of workspace.showDesktopPoolsScriptExecTasks.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly showDesktopPoolsScriptExecTasks: BoundPagedOperation<ShowDesktopPoolsScriptExecTasks>

  /**
   * Querying Desktop Pool Details
   *
   * Query details about a specified desktop pool by ID.
   *
   * `GET /v2/{project_id}/desktop-pools/{pool_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopPoolDetail.html
   * @example
   * ```ts
   * const result = await workspace.showDesktopPoolDetail({ path: { pool_id: 'pool_id' } })
   * ```
   */
  declare readonly showDesktopPoolDetail: BoundOperation<ShowDesktopPoolDetail>

  /**
   * Modifying Desktop Pool Attributes
   *
   * Modify desktop pool attributes.
   *
   * `PUT /v2/{project_id}/desktop-pools/{pool_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateDesktopPool.html
   * @example
   * ```ts
   * await workspace.updateDesktopPool({ path: { pool_id: 'pool_id' } })
   * ```
   */
  declare readonly updateDesktopPool: BoundOperation<UpdateDesktopPool>

  /**
   * Deleting a Desktop Pool
   *
   * If no desktop exists in a desktop pool, you can delete the desktop pool. The deleted desktop pool cannot be
   * restored.
   *
   * `DELETE /v2/{project_id}/desktop-pools/{pool_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteDesktopPool.html
   * @example
   * ```ts
   * await workspace.deleteDesktopPool({ path: { pool_id: 'pool_id' } })
   * ```
   */
  declare readonly deleteDesktopPool: BoundOperation<DeleteDesktopPool>

  /**
   * Performing Operations on a Desktop Pool
   *
   * Start, stop, restart, and hibernate desktops in batches in a desktop pool.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/action`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExecuteDesktopPoolAction.html
   * @example
   * ```ts
   * const result = await workspace.executeDesktopPoolAction({
   *   path: { pool_id: 'pool_id' },
   *   body: { op_type: 'os-start' },
   * })
   * ```
   */
  declare readonly executeDesktopPoolAction: BoundOperation<ExecuteDesktopPoolAction>

  /**
   * This interface is used to query desktop information in a desktop pool
   *
   * This interface is used to query desktop information in a desktop pool.
   *
   * `GET /v2/{project_id}/desktop-pools/{pool_id}/desktops`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPoolDesktopsDetail.html
   * @example
   * ```ts
   * for await (const item of workspace.listPoolDesktopsDetail.items({ path: { pool_id: 'pool_id' } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listPoolDesktopsDetail: BoundPagedOperation<ListPoolDesktopsDetail>

  /**
   * Expanding the Desktop Pool Capacity
   *
   * Expand the desktop pool capacity.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/expand`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExpandDesktopPool.html
   * @example
   * ```ts
   * const result = await workspace.expandDesktopPool({ path: { pool_id: 'pool_id' }, body: { size: 1 } })
   * ```
   */
  declare readonly expandDesktopPool: BoundOperation<ExpandDesktopPool>

  /**
   * Sending a Notification
   *
   * The administrator sends a notification to a desktop.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/notifications`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SendDesktopPoolNotifications.html
   * @example
   * ```ts
   * const result = await workspace.sendDesktopPoolNotifications({
   *   path: { pool_id: 'pool_id' },
   *   body: { notifications: 'notifications' },
   * })
   * ```
   */
  declare readonly sendDesktopPoolNotifications: BoundOperation<SendDesktopPoolNotifications>

  /**
   * Recompose the system disk in the desktop pool
   *
   * Recompose the system disk of a desktop pool.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/rebuild`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RebuildDesktopPool.html
   * @example
   * ```ts
   * const result = await workspace.rebuildDesktopPool({
   *   path: { pool_id: 'pool_id' },
   *   body: { image_id: 'image_id' },
   * })
   * ```
   */
  declare readonly rebuildDesktopPool: BoundOperation<RebuildDesktopPool>

  /**
   * Change desktop pool specifications
   *
   * Modifies desktop pool specifications.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/resize`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ResizeDesktopPool.html
   * @example
   * ```ts
   * const result = await workspace.resizeDesktopPool({
   *   path: { pool_id: 'pool_id' },
   *   body: { product_id: 'product_id' },
   * })
   * ```
   */
  declare readonly resizeDesktopPool: BoundOperation<ResizeDesktopPool>

  /**
   * Executing Desktop Pool Scripts in Batches
   *
   * Desktop pool scripts executed in batches.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/script-executions`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExecuteDesktopPoolScript.html
   * @example
   * ```ts
   * const result = await workspace.executeDesktopPoolScript({ path: { pool_id: 'pool_id' } })
   * ```
   */
  declare readonly executeDesktopPoolScript: BoundOperation<ExecuteDesktopPoolScript>

  /**
   * Querying Users and User Groups Authorized by the Desktop Pool
   *
   * Query users and user groups authorized by a specified desktop pool.
   *
   * `GET /v2/{project_id}/desktop-pools/{pool_id}/users`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopPoolAuthorizedObjects.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopPoolAuthorizedObjects.items({ path: { pool_id: 'pool_id' } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopPoolAuthorizedObjects: BoundPagedOperation<ListDesktopPoolAuthorizedObjects>

  /**
   * Authorized Users and User Groups of the Desktop Pool
   *
   * Query users and user groups authorized by a desktop pool.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/users`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopPoolAuthorizedObjects.html
   * @example
   * ```ts
   * await workspace.createDesktopPoolAuthorizedObjects({ path: { pool_id: 'pool_id' }, body: { action: 'ADD' } })
   * ```
   */
  declare readonly createDesktopPoolAuthorizedObjects: BoundOperation<CreateDesktopPoolAuthorizedObjects>

  /**
   * Adding Disks in Batches to the Desktop Pool
   *
   * Add disks in batches to the desktop pool.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-add`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddDesktopPoolVolumes.html
   * @example
   * ```ts
   * const result = await workspace.addDesktopPoolVolumes({ path: { pool_id: 'pool_id' } })
   * ```
   */
  declare readonly addDesktopPoolVolumes: BoundOperation<AddDesktopPoolVolumes>

  /**
   * Deleting Disks in Batches from the Desktop Pool
   *
   * Delete disks in batches from the desktop pool.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteDesktopPoolVolumes.html
   * @example
   * ```ts
   * const result = await workspace.deleteDesktopPoolVolumes({ path: { pool_id: 'pool_id' } })
   * ```
   */
  declare readonly deleteDesktopPoolVolumes: BoundOperation<DeleteDesktopPoolVolumes>

  /**
   * Expand the capacity of disks in batches in the desktop pool
   *
   * Expand the capacity of disks in batches in the desktop pool.
   *
   * `POST /v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-expand`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExpandDesktopPoolVolumes.html
   * @example
   * ```ts
   * const result = await workspace.expandDesktopPoolVolumes({ path: { pool_id: 'pool_id' } })
   * ```
   */
  declare readonly expandDesktopPoolVolumes: BoundOperation<ExpandDesktopPoolVolumes>

  /**
   * Deleting Auxiliary Resources from the Desktop
   *
   * Deletes depended resources of a desktop.
   *
   * `POST /v2/{project_id}/desktop/delete-sub-resources`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteDesktopSubResources.html
   * @example
   * ```ts
   * const result = await workspace.deleteDesktopSubResources({
   *   body: { desktop_ids: ['desktop_ids'], sub_resource_type: 'sub_resource_type' },
   * })
   * ```
   */
  declare readonly deleteDesktopSubResources: BoundOperation<DeleteDesktopSubResources>

  /**
   * Purchasing Auxiliary Resources for Desktops
   *
   * Purchases depended resources of an existing desktop.
   *
   * `POST /v2/{project_id}/desktop/sub-resources`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddDesktopSubResources.html
   * @example
   * ```ts
   * const result = await workspace.addDesktopSubResources({
   *   body: { sub_resource_sku: 'sub_resource_sku', desktop_ids: ['desktop_ids'] },
   * })
   * ```
   */
  declare readonly addDesktopSubResources: BoundOperation<AddDesktopSubResources>

  /**
   * Queries desktops
   *
   * Queries desktop VMs.
   *
   * `GET /v2/{project_id}/desktops`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktops.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktops.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktops: BoundPagedOperation<ListDesktops>

  /**
   * Creates a desktop
   *
   * Creates and assigns a desktop to a user. After the desktop is created, the user can log in to the desktop.
   *
   * `POST /v2/{project_id}/desktops`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktop.html
   * @example
   * ```ts
   * const result = await workspace.createDesktop({
   *   body: {
   *     desktop_type: 'DEDICATED',
   *     product_id: 'product_id',
   *     image_type: 'private',
   *     image_id: 'image_id',
   *     root_volume: { type: 'SAS', size: 10 },
   *   },
   * })
   * ```
   */
  declare readonly createDesktop: BoundOperation<CreateDesktop>

  /**
   * Performs operations on the desktop
   *
   * Starts, shuts down, hibernates, and restarts desktops in batches.
   *
   * `POST /v2/{project_id}/desktops/action`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchRunDesktops.html
   * @example
   * ```ts
   * const result = await workspace.batchRunDesktops({
   *   body: { desktop_ids: ['desktop_ids'], op_type: 'os-start' },
   * })
   * ```
   */
  declare readonly batchRunDesktops: BoundOperation<BatchRunDesktops>

  /**
   * Querying Agent Installation Details of a Desktop
   *
   * Shows agent installation details of a desktop.
   *
   * `GET /v2/{project_id}/desktops/agents`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAgentsInstallCondition.html
   * @example
   * ```ts
   * for await (const item of workspace.listAgentsInstallCondition.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listAgentsInstallCondition: BoundPagedOperation<ListAgentsInstallCondition>

  /**
   * Installing an Agent
   *
   * Installs agents on desktops in batches.
   *
   * `POST /v2/{project_id}/desktops/agents`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchInstallAgent.html
   * @example
   * ```ts
   * const result = await workspace.batchInstallAgent({ body: { desktop_ids: ['desktop_ids'] } })
   * ```
   */
  declare readonly batchInstallAgent: BoundOperation<BatchInstallAgent>

  /**
   * Assigning a Desktop to a User
   *
   * Assigns a desktop to a user.
   *
   * `POST /v2/{project_id}/desktops/attach`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AttachInstances.html
   * @example
   * ```ts
   * const result = await workspace.attachInstances()
   * ```
   */
  declare readonly attachInstances: BoundOperation<AttachInstances>

  /**
   * Assigning Desktops to Users in Batches
   *
   * Assigns desktops to users in batches.
   *
   * `POST /v2/{project_id}/desktops/batch-attach`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchAttachInstances.html
   * @example
   * ```ts
   * const result = await workspace.batchAttachInstances()
   * ```
   */
  declare readonly batchAttachInstances: BoundOperation<BatchAttachInstances>

  /**
   * Deletes desktops in batches
   *
   * Deletes desktops in batches. The deleted desktops cannot be restored.
   *
   * `POST /v2/{project_id}/desktops/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteDesktops.html
   * @example
   * ```ts
   * const result = await workspace.batchDeleteDesktops({ body: { desktop_ids: ['desktop_ids'] } })
   * ```
   */
  declare readonly batchDeleteDesktops: BoundOperation<BatchDeleteDesktops>

  /**
   * Unbinding Users in Batches
   *
   * Unbinds desktops from users in batches.
   *
   * `POST /v2/{project_id}/desktops/batch-detach`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDetachInstances.html
   * @example
   * ```ts
   * const result = await workspace.batchDetachInstances()
   * ```
   */
  declare readonly batchDetachInstances: BoundOperation<BatchDetachInstances>

  /**
   * Adding Multiple Desktop Tags in Batches
   *
   * Tags can be added to multiple desktops in batches. If the tags to be created already exist (with the same
   * key), the tags will be overwritten by default. The operation can be performed on a maximum of 100 desktops,
   * and a maximum of 20 tags are allowed for each desktop.
   *
   * `POST /v2/{project_id}/desktops/batch-tags`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchAddDesktopsTags.html
   * @example
   * ```ts
   * await workspace.batchAddDesktopsTags({
   *   body: { desktops: [{ desktop_id: 'desktop_id', tags: [{ key: 'key' }] }] },
   * })
   * ```
   */
  declare readonly batchAddDesktopsTags: BoundOperation<BatchAddDesktopsTags>

  /**
   * Deleting Multiple Desktop Tags in Batches
   *
   * Tags can be deleted from multiple desktops in batches. If the tags to be deleted do not exist, the deletion is
   * considered successful by default. The operation can be performed on a maximum of 100 desktops, and a maximum
   * of 20 tags are allowed for each desktop.
   *
   * `DELETE /v2/{project_id}/desktops/batch-tags`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteDesktopsTags.html
   * @example
   * ```ts
   * await workspace.batchDeleteDesktopsTags({
   *   body: { desktops: [{ desktop_id: 'desktop_id', tags: [{ key: 'key' }] }] },
   * })
   * ```
   */
  declare readonly batchDeleteDesktopsTags: BoundOperation<BatchDeleteDesktopsTags>

  /**
   * Modifying User Permission Groups in Batches
   *
   * Modifies user permission groups in batches.
   *
   * `POST /v2/{project_id}/desktops/change-user-privilege-group`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ChangeUserPrivilegeGroup.html
   * @example
   * ```ts
   * const result = await workspace.changeUserPrivilegeGroup({
   *   body: { desktops: [{ desktop_id: 'desktop_id' }] },
   * })
   * ```
   */
  declare readonly changeUserPrivilegeGroup: BoundOperation<ChangeUserPrivilegeGroup>

  /**
   * Changing the Associated Username of a Desktop in the AD Scenario
   *
   * Changes the associated username of a desktop in the AD scenario.
   *
   * `PUT /v2/{project_id}/desktops/change-username`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateDesktopUsername.html
   * @example
   * ```ts
   * await workspace.updateDesktopUsername({
   *   body: { old_username: 'old_username', new_username: 'new_username' },
   * })
   * ```
   */
  declare readonly updateDesktopUsername: BoundOperation<UpdateDesktopUsername>

  /**
   * Converting a Desktop to an Image
   *
   * Converts a desktop to an image.
   *
   * `POST /v2/{project_id}/desktops/desktop-to-image`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ChangeDesktopToImage.html
   * @example
   * ```ts
   * const result = await workspace.changeDesktopToImage({
   *   body: { image_name: 'image_name', desktop_id: 'desktop_id' },
   * })
   * ```
   */
  declare readonly changeDesktopToImage: BoundOperation<ChangeDesktopToImage>

  /**
   * Unbinding a User
   *
   * Unbinds a desktop from a user.
   *
   * `POST /v2/{project_id}/desktops/detach`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DetachInstances.html
   * @example
   * ```ts
   * const result = await workspace.detachInstances()
   * ```
   */
  declare readonly detachInstances: BoundOperation<DetachInstances>

  /**
   * Queries the desktop details list
   *
   * Queries the desktop details list.
   *
   * `GET /v2/{project_id}/desktops/detail`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopsDetail.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopsDetail.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopsDetail: BoundPagedOperation<ListDesktopsDetail>

  /**
   * Deregistering Desktops in Batches
   *
   * Deregister desktops in batches.
   *
   * `POST /v2/{project_id}/desktops/logoff`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchLogoffDesktops.html
   * @example
   * ```ts
   * await workspace.batchLogoffDesktops()
   * ```
   */
  declare readonly batchLogoffDesktops: BoundOperation<BatchLogoffDesktops>

  /**
   * Setting the Desktop Maintenance Mode in Batches
   *
   * Sets the desktop administrator maintenance mode in batches.
   *
   * `PUT /v2/{project_id}/desktops/maintenance-mode`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SetMaintenanceMode.html
   * @example
   * ```ts
   * await workspace.setMaintenanceMode({ body: { desktop_ids: ['desktop_ids'], in_maintenance_mode: true } })
   * ```
   */
  declare readonly setMaintenanceMode: BoundOperation<SetMaintenanceMode>

  /**
   * Querying Desktop Networks in Batches
   *
   * Queries desktop VPCs, subnets, private IP addresses, EIPs, and security groups.
   *
   * `GET /v2/{project_id}/desktops/networks`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopNetworks.html
   * @example
   * ```ts
   * const result = await workspace.showDesktopNetworks()
   * ```
   */
  declare readonly showDesktopNetworks: BoundOperation<ShowDesktopNetworks>

  /**
   * Switching Desktop Networks in Batches
   *
   * Switches desktop VPCs, subnets, IP addresses, and security groups in batches.
   *
   * `POST /v2/{project_id}/desktops/networks/batch-change`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchChangeDesktopNetwork.html
   * @example
   * ```ts
   * const result = await workspace.batchChangeDesktopNetwork({
   *   body: { desktop_ids: ['desktop_ids'], vpc_id: 'vpc_id', subnet_id: 'subnet_id' },
   * })
   * ```
   */
  declare readonly batchChangeDesktopNetwork: BoundOperation<BatchChangeDesktopNetwork>

  /**
   * Sending a Notification
   *
   * The administrator sends a notification to a desktop.
   *
   * `POST /v2/{project_id}/desktops/notifications`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SendNotifications.html
   * @example
   * ```ts
   * const result = await workspace.sendNotifications({
   *   body: { desktop_ids: ['desktop_ids'], notifications: 'notifications' },
   * })
   * ```
   */
  declare readonly sendNotifications: BoundOperation<SendNotifications>

  /**
   * Creating a Desktop Order
   *
   * Creates a desktop order.
   *
   * `POST /v2/{project_id}/desktops/orders/subscribe`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopOrder.html
   * @example
   * ```ts
   * const result = await workspace.createDesktopOrder({ body: { hour_package_resources: [{}] } })
   * ```
   */
  declare readonly createDesktopOrder: BoundOperation<CreateDesktopOrder>

  /**
   * Pre-Assigning Desktops to Users in Batches
   *
   * Pre-assigns desktops to users in batches.
   *
   * `POST /v2/{project_id}/desktops/pre-batch-attach`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchAssociateInstances.html
   * @example
   * ```ts
   * const result = await workspace.batchAssociateInstances()
   * ```
   */
  declare readonly batchAssociateInstances: BoundOperation<BatchAssociateInstances>

  /**
   * Rebuilding a Desktop
   *
   * Recomposes desktop system disks in batches.
   *
   * `POST /v2/{project_id}/desktops/rebuild`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchRebuildDesktopsSystemDisk.html
   * @example
   * ```ts
   * const result = await workspace.batchRebuildDesktopsSystemDisk({
   *   body: { desktop_ids: ['desktop_ids'], image_type: 'image_type', image_id: 'image_id' },
   * })
   * ```
   */
  declare readonly batchRebuildDesktopsSystemDisk: BoundOperation<BatchRebuildDesktopsSystemDisk>

  /**
   * Modifies specifications
   *
   * Only the CPU and memory can be modified. The disks cannot be changed, and the specifications can only be
   * changed to different ones.
   *
   * `POST /v2/{project_id}/desktops/resize`
   *
   * Permissions: `workspace:desktops:resize`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ResizeDesktop.html
   * @example
   * ```ts
   * const result = await workspace.resizeDesktop({
   *   body: { desktops: [{}], product_id: 'product_id', mode: 'STOP_DESKTOP' },
   * })
   * ```
   */
  declare readonly resizeDesktop: BoundOperation<ResizeDesktop>

  /**
   * Filtering Out Desktops by Tag
   *
   * Filters out desktops by tag.
   *
   * `POST /v2/{project_id}/desktops/resource_instances/action`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopByTags.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopByTags.items({ body: { action: 'filter' } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopByTags: BoundPagedOperation<ListDesktopByTags>

  /**
   * Updating a Desktop SID
   *
   * If the desktop SID is different from the SID of the Windows AD, update the desktop SID to make both SIDs the
   * same. This API is used when the desktop is not in the domain.
   *
   * `PUT /v2/{project_id}/desktops/sids`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateDesktopSids.html
   * @example
   * ```ts
   * const result = await workspace.updateDesktopSids({ body: { desktop_ids: ['desktop_ids'] } })
   * ```
   */
  declare readonly updateDesktopSids: BoundOperation<UpdateDesktopSids>

  /**
   * Login Status Statistics
   *
   * Statistics on the login statuses of tenant desktops.
   *
   * `GET /v2/{project_id}/desktops/statistics/login-state`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListLoginState.html
   * @example
   * ```ts
   * const result = await workspace.listLoginState()
   * ```
   */
  declare readonly listLoginState: BoundOperation<ListLoginState>

  /**
   * Running Status Statistics
   *
   * Statistics on the running statuses of tenant desktops.
   *
   * `GET /v2/{project_id}/desktops/statistics/run-state`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListRunState.html
   * @example
   * ```ts
   * const result = await workspace.listRunState()
   * ```
   */
  declare readonly listRunState: BoundOperation<ListRunState>

  /**
   * Querying Desktops That Are Not Used in a Specified Period
   *
   * Queries desktops that are idle in a specified period. This API has been discarded and is not recommended. You
   * are advised to use the APIs for querying desktop usage statistics and querying user usage statistics.
   *
   * `GET /v2/{project_id}/desktops/statistics/unused`
   * @deprecated
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUnusedDesktops.html
   * @example
   * ```ts
   * for await (const item of workspace.listUnusedDesktops.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listUnusedDesktops: BoundPagedOperation<ListUnusedDesktops>

  /**
   * Querying the Desktop Usage Duration
   *
   * Queries desktop usage duration. This API has been discarded and is not recommended. You are advised to use the
   * APIs for querying desktop usage statistics and querying user usage statistics.
   *
   * `POST /v2/{project_id}/desktops/statistics/used`
   * @deprecated
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUsedDesktopInfo.html
   * @example
   * ```ts
   * for await (const item of workspace.listUsedDesktopInfo.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listUsedDesktopInfo: BoundPagedOperation<ListUsedDesktopInfo>

  /**
   * Querying Project Tags
   *
   * Queries all tags of a tenant.
   *
   * `GET /v2/{project_id}/desktops/tags`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListProjectTags.html
   * @example
   * ```ts
   * for await (const item of workspace.listProjectTags.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listProjectTags: BoundPagedOperation<ListProjectTags>

  /**
   * Queries details about one desktop
   *
   * Queries details about a specified desktop by ID.
   *
   * `GET /v2/{project_id}/desktops/{desktop_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopDetail.html
   * @example
   * ```ts
   * const result = await workspace.showDesktopDetail({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly showDesktopDetail: BoundOperation<ShowDesktopDetail>

  /**
   * Modifying a Desktop Attribute
   *
   * Modifies a desktop attribute.
   *
   * `PUT /v2/{project_id}/desktops/{desktop_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateDesktop.html
   * @example
   * ```ts
   * const result = await workspace.updateDesktop({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly updateDesktop: BoundOperation<UpdateDesktop>

  /**
   * Deletes one desktop
   *
   * Deletes one desktop. The deleted desktop cannot be restored.
   *
   * `DELETE /v2/{project_id}/desktops/{desktop_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteDesktop.html
   * @example
   * ```ts
   * await workspace.deleteDesktop({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly deleteDesktop: BoundOperation<DeleteDesktop>

  /**
   * Querying Desktop Power-On/Off Data
   *
   * Queries desktop power-on/off data.
   *
   * `GET /v2/{project_id}/desktops/{desktop_id}/actions`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopActions.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopActions.items({ path: { desktop_id: 'desktop_id' } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopActions: BoundPagedOperation<ListDesktopActions>

  /**
   * Query the Desktop Network
   *
   * Queries desktop VPCs, subnets, private IP addresses, EIPs, and security groups.
   *
   * `GET /v2/{project_id}/desktops/{desktop_id}/networks`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopNetwork.html
   * @example
   * ```ts
   * const result = await workspace.showDesktopNetwork({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly showDesktopNetwork: BoundOperation<ShowDesktopNetwork>

  /**
   * Switching a Desktop Network
   *
   * Switches the desktop VPC, subnet, IP address, or security group.
   *
   * `PUT /v2/{project_id}/desktops/{desktop_id}/networks`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ChangeDesktopNetwork.html
   * @example
   * ```ts
   * const result = await workspace.changeDesktopNetwork({
   *   path: { desktop_id: 'desktop_id' },
   *   body: { vpc_id: 'vpc_id', subnet_id: 'subnet_id', security_group_ids: ['security_group_ids'] },
   * })
   * ```
   */
  declare readonly changeDesktopNetwork: BoundOperation<ChangeDesktopNetwork>

  /**
   * Rejoining a Desktop to the AD Domain
   *
   * Rejoins a Windows desktop to the AD domain. This API is used when the desktop is not in the domain.
   *
   * `POST /v2/{project_id}/desktops/{desktop_id}/rejoin-domain`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RegisterDomain.html
   * @example
   * ```ts
   * const result = await workspace.registerDomain({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly registerDomain: BoundOperation<RegisterDomain>

  /**
   * Querying Remote Assistance Data by Desktop ID
   *
   * Queries remote assistance data by desktop ID.
   *
   * `GET /v2/{project_id}/desktops/{desktop_id}/remote-assistance`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopRemoteAssistanceInfo.html
   * @example
   * ```ts
   * const result = await workspace.showDesktopRemoteAssistanceInfo({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly showDesktopRemoteAssistanceInfo: BoundOperation<ShowDesktopRemoteAssistanceInfo>

  /**
   * Creating Remote Assistance
   *
   * Creates remote assistance.
   *
   * `POST /v2/{project_id}/desktops/{desktop_id}/remote-assistance`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateRemoteAssistance.html
   * @example
   * ```ts
   * const result = await workspace.createRemoteAssistance({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly createRemoteAssistance: BoundOperation<CreateRemoteAssistance>

  /**
   * Canceling Remote Assistance
   *
   * Cancel remote assistance.
   *
   * `DELETE /v2/{project_id}/desktops/{desktop_id}/remote-assistance`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CancelRemoteAssistance.html
   * @example
   * ```ts
   * await workspace.cancelRemoteAssistance({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly cancelRemoteAssistance: BoundOperation<CancelRemoteAssistance>

  /**
   * Remotely Logging In to the Console
   *
   * Obtains the address for remotely logging in to the console.
   *
   * `GET /v2/{project_id}/desktops/{desktop_id}/remote-consoles`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowRemoteConsoleAddress.html
   * @example
   * ```ts
   * const result = await workspace.showRemoteConsoleAddress({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly showRemoteConsoleAddress: BoundOperation<ShowRemoteConsoleAddress>

  /**
   * Querying the Sysprep Version
   *
   * Queries the Sysprep version.
   *
   * `GET /v2/{project_id}/desktops/{desktop_id}/sysprep`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowSysprepInfo.html
   * @example
   * ```ts
   * const result = await workspace.showSysprepInfo({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly showSysprepInfo: BoundOperation<ShowSysprepInfo>

  /**
   * Querying Desktop Tags
   *
   * Queries the tag information of a specified desktop.
   *
   * `GET /v2/{project_id}/desktops/{desktop_id}/tags`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowTagByDesktopId.html
   * @example
   * ```ts
   * const result = await workspace.showTagByDesktopId({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly showTagByDesktopId: BoundOperation<ShowTagByDesktopId>

  /**
   * Creating a Desktop Tag
   *
   * Creates tags for a desktop. A desktop can have a maximum of 10 tags. If a to-be-created tag has the same key
   * as an existing tag, the tag will be created and overwrite the existing one.
   *
   * `POST /v2/{project_id}/desktops/{desktop_id}/tags`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateTag.html
   * @example
   * ```ts
   * await workspace.createTag({ path: { desktop_id: 'desktop_id' }, body: { tag: { key: 'key' } } })
   * ```
   */
  declare readonly createTag: BoundOperation<CreateTag>

  /**
   * Adding or Deleting Tags in Batches
   *
   * Adds or deletes tags in batches for a specified desktop. If a to-be-created tag has the same key as an
   * existing tag, the tag will be created and overwrite the existing one. If the tag to be deleted does not exist,
   * the deletion is considered successful.
   *
   * `POST /v2/{project_id}/desktops/{desktop_id}/tags/action`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchChangeTags.html
   * @example
   * ```ts
   * await workspace.batchChangeTags({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly batchChangeTags: BoundOperation<BatchChangeTags>

  /**
   * Deleting a Desktop Tag
   *
   * Deletes a desktop tag. If the tag to be deleted does not exist, the deletion is considered successful.
   *
   * `DELETE /v2/{project_id}/desktops/{desktop_id}/tags/{key}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteTag.html
   * @example
   * ```ts
   * await workspace.deleteTag({ path: { desktop_id: 'desktop_id', key: 'key' } })
   * ```
   */
  declare readonly deleteTag: BoundOperation<DeleteTag>

  /**
   * Adding a Desktop Disk
   *
   * Adds disks to a single desktop.
   *
   * `POST /v2/{project_id}/desktops/{desktop_id}/volumes`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddDesktopVolumes.html
   * @example
   * ```ts
   * const result = await workspace.addDesktopVolumes({
   *   path: { desktop_id: 'desktop_id' },
   *   body: { volumes: [{ type: 'SAS', size: 10 }] },
   * })
   * ```
   */
  declare readonly addDesktopVolumes: BoundOperation<AddDesktopVolumes>

  /**
   * Deletes a data disk from the desktop
   *
   * Deletes a data disk from the desktop. The deleted data disk cannot be restored.
   *
   * `POST /v2/{project_id}/desktops/{desktop_id}/volumes/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteDesktopVolumes.html
   * @example
   * ```ts
   * const result = await workspace.deleteDesktopVolumes({ path: { desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly deleteDesktopVolumes: BoundOperation<DeleteDesktopVolumes>

  /**
   * Expanding Disk Capacity
   *
   * Expands disk capacity.
   *
   * `POST /v2/{project_id}/desktops/{desktop_id}/volumes/{volume_id}/expand`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExpandDesktopVolume.html
   * @example
   * ```ts
   * const result = await workspace.expandDesktopVolume({
   *   path: { desktop_id: 'desktop_id', volume_id: 'volume_id' },
   *   body: { new_size: 1 },
   * })
   * ```
   */
  declare readonly expandDesktopVolume: BoundOperation<ExpandDesktopVolume>

  /**
   * Querying EIPs Bound to Desktops and Unbound EIPs
   *
   * Queries EIPs bound to desktops and unbound EIPs.
   *
   * `GET /v2/{project_id}/eips`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopsEips.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopsEips.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopsEips: BoundPagedOperation<ListDesktopsEips>

  /**
   * Enabling the Desktop Internet Access Function
   *
   * Enable the desktop Internet access function.
   *
   * `POST /v2/{project_id}/eips`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ApplyDesktopsInternet.html
   * @example
   * ```ts
   * const result = await workspace.applyDesktopsInternet({
   *   body: { eip_type: 'eip_type', eip_charge_mode: 'TRAFFIC', bandwidth_size: 1 },
   * })
   * ```
   */
  declare readonly applyDesktopsInternet: BoundOperation<ApplyDesktopsInternetOperation>

  /**
   * Binding an EIP to a Desktop
   *
   * Bind an EIP to the desktop.
   *
   * `POST /v2/{project_id}/eips/binding`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AssociateDesktopsEip.html
   * @example
   * ```ts
   * await workspace.associateDesktopsEip({ body: { eip_id: 'eip_id', desktop_id: 'desktop_id' } })
   * ```
   */
  declare readonly associateDesktopsEip: BoundOperation<AssociateDesktopsEip>

  /**
   * Unbinding EIPs from Desktops in Batches
   *
   * Unbind EIPs from desktops in batches.
   *
   * `POST /v2/{project_id}/eips/unbinding`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDisassociateDesktopsEip.html
   * @example
   * ```ts
   * await workspace.batchDisassociateDesktopsEip()
   * ```
   */
  declare readonly batchDisassociateDesktopsEip: BoundOperation<BatchDisassociateDesktopsEip>

  /**
   * Querying User Groups
   *
   * Query user groups. Pagination is supported.
   *
   * `GET /v2/{project_id}/groups`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUserGroups.html
   * @example
   * ```ts
   * for await (const item of workspace.listUserGroups.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listUserGroups: BoundPagedOperation<ListUserGroups>

  /**
   * Creating a User Group
   *
   * Create a user group.
   *
   * `POST /v2/{project_id}/groups`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateUserGroup.html
   * @example
   * ```ts
   * await workspace.createUserGroup({ body: { group_name: 'group_name', platform_type: 'AD' } })
   * ```
   */
  declare readonly createUserGroup: BoundOperation<CreateUserGroup>

  /**
   * Deleting User Groups in Batches
   *
   * Delete user groups in batches.
   *
   * `POST /v2/{project_id}/groups/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteUserGroups.html
   * @example
   * ```ts
   * await workspace.batchDeleteUserGroups({ body: { group_ids: ['group_ids'] } })
   * ```
   */
  declare readonly batchDeleteUserGroups: BoundOperation<BatchDeleteUserGroups>

  /**
   * Modifying User Group Information
   *
   * Modify user group information.
   *
   * `PUT /v2/{project_id}/groups/{group_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateUserGroup.html
   * @example
   * ```ts
   * await workspace.updateUserGroup({ path: { group_id: 'group_id' } })
   * ```
   */
  declare readonly updateUserGroup: BoundOperation<UpdateUserGroup>

  /**
   * Deleting a User Group
   *
   * Deletes a user group.
   *
   * `DELETE /v2/{project_id}/groups/{group_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteUserGroup.html
   * @example
   * ```ts
   * await workspace.deleteUserGroup({ path: { group_id: 'group_id' } })
   * ```
   */
  declare readonly deleteUserGroup: BoundOperation<DeleteUserGroup>

  /**
   * Performing Operations on a User Group
   *
   * Perform operations on user groups, such as adding and deleting users.
   *
   * `POST /v2/{project_id}/groups/{group_id}/actions`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RunActionsOnGroup.html
   * @example
   * ```ts
   * await workspace.runActionsOnGroup({
   *   path: { group_id: 'group_id' },
   *   body: { user_ids: ['user_ids'], op_type: 'ADD' },
   * })
   * ```
   */
  declare readonly runActionsOnGroup: BoundOperation<RunActionsOnGroup>

  /**
   * Querying Users in a User Group
   *
   * Query users in a user group.
   *
   * `GET /v2/{project_id}/groups/{group_id}/users`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUsersOfGroup.html
   * @example
   * ```ts
   * for await (const item of workspace.listUsersOfGroup.items({ path: { group_id: 'group_id' } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listUsersOfGroup: BoundPagedOperation<ListUsersOfGroup>

  /**
   * Queries product images
   *
   * Queries the product images supported by Huawei Cloud Workspace.
   *
   * `GET /v2/{project_id}/images`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListImages.html
   * @example
   * ```ts
   * for await (const item of workspace.listImages.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listImages: BoundPagedOperation<ListImages>

  /**
   * Querying Network Access
   *
   * Queries network access.
   *
   * `GET /v2/{project_id}/internet`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListInternet.html
   * @example
   * ```ts
   * const result = await workspace.listInternet()
   * ```
   */
  declare readonly listInternet: BoundOperation<ListInternet>

  /**
   * Enabling Network Access
   *
   * Enables network access.
   *
   * `POST /v2/{project_id}/internet`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ApplyInternet.html
   * @example
   * ```ts
   * await workspace.applyInternet({
   *   body: {
   *     nat_spec: '1',
   *     eip_charge_mode: 'eip_charge_mode',
   *     bandwidth_size: 1,
   *     vpc_id: 'vpc_id',
   *     subnet_id: 'subnet_id',
   *   },
   * })
   * ```
   */
  declare readonly applyInternet: BoundOperation<ApplyInternet>

  /**
   * Obtaining KooGallery Images
   *
   * Obtains KooGallery images.
   *
   * `GET /v2/{project_id}/market-images`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListMarketImages.html
   * @example
   * ```ts
   * const result = await workspace.listMarketImages({ query: { image_ids: ['image_ids'] } })
   * ```
   */
  declare readonly listMarketImages: BoundOperation<ListMarketImages>

  /**
   * Querying NAT Gateways
   *
   * Queries NAT gateways.
   *
   * `GET /v2/{project_id}/nat-gateways`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListNatGateways.html
   * @example
   * ```ts
   * for await (const item of workspace.listNatGateways.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listNatGateways: BoundPagedOperation<ListNatGateways>

  /**
   * Querying NAT Mapping Configuration Items of a Tenant
   *
   * Queries NAT mapping configuration items of a tenant.
   *
   * `GET /v2/{project_id}/nat-mapping-configs`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListNatMappingConfigs.html
   * @example
   * ```ts
   * const result = await workspace.listNatMappingConfigs()
   * ```
   */
  declare readonly listNatMappingConfigs: BoundOperation<ListNatMappingConfigs>

  /**
   * Modifying NAT Mapping Configuration Items of a Tenant
   *
   * Modifies NAT mapping configuration items of a tenant.
   *
   * `PUT /v2/{project_id}/nat-mapping-configs`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateNatMappingConfigs.html
   * @example
   * ```ts
   * await workspace.updateNatMappingConfigs()
   * ```
   */
  declare readonly updateNatMappingConfigs: BoundOperation<UpdateNatMappingConfigs>

  /**
   * Querying Users in an OU
   *
   * Queries users in an OU.
   *
   * `GET /v2/{project_id}/ou-users`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAdOuUsers.html
   * @example
   * ```ts
   * for await (const item of workspace.listAdOuUsers.items({ query: { ou_dn: 'ou_dn' } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listAdOuUsers: BoundPagedOperation<ListAdOuUsers>

  /**
   * Querying OUs
   *
   * Queries OUs.
   *
   * `GET /v2/{project_id}/ous`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListOuDetails.html
   * @example
   * ```ts
   * for await (const item of workspace.listOuDetails.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listOuDetails: BoundPagedOperation<ListOuDetails>

  /**
   * Adding OU Information
   *
   * Creates an OU.
   *
   * `POST /v2/{project_id}/ous`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddOu.html
   * @example
   * ```ts
   * const result = await workspace.addOu({ body: { domain: 'domain', ou_name: 'ou_name' } })
   * ```
   */
  declare readonly addOu: BoundOperation<AddOu>

  /**
   * Updating OU Information
   *
   * Updates OU information.
   *
   * `PUT /v2/{project_id}/ous/{ou_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateOuInfo.html
   * @example
   * ```ts
   * await workspace.updateOuInfo({ path: { ou_id: 'ou_id' }, body: { ou_name: 'ou_name' } })
   * ```
   */
  declare readonly updateOuInfo: BoundOperation<UpdateOuInfo>

  /**
   * Deleting OU Information
   *
   * Deletes OU information.
   *
   * `DELETE /v2/{project_id}/ous/{ou_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteOu.html
   * @example
   * ```ts
   * await workspace.deleteOu({ path: { ou_id: 'ou_id' } })
   * ```
   */
  declare readonly deleteOu: BoundOperation<DeleteOu>

  /**
   * Batch Changing Orders of Yearly/Monthly Desktops
   *
   * Changes yearly/monthly desktop orders in batches.
   *
   * `POST /v2/{project_id}/periodic/change/batch-order`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopBatchOrder.html
   * @example
   * ```ts
   * const result = await workspace.createDesktopBatchOrder()
   * ```
   */
  declare readonly createDesktopBatchOrder: BoundOperation<CreateDesktopBatchOrder>

  /**
   * Querying the Price for Increasing the Specifications of Yearly/Monthly Desktops in Batches
   *
   * Queries the price for increasing the specifications of yearly/monthly desktops in batches.
   *
   * `POST /v2/{project_id}/periodic/inquiry/add-resources`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateAddResources.html
   * @example
   * ```ts
   * const result = await workspace.estimateAddResources({ body: { sub_resource_sku: 'sub_resource_sku' } })
   * ```
   */
  declare readonly estimateAddResources: BoundOperation<EstimateAddResources>

  /**
   * Querying the Price for Changing the Images of Yearly/Monthly Desktops in Batches
   *
   * Queries the price for changing the images of yearly/monthly desktops in batches, from free images to paid
   * ones.
   *
   * `POST /v2/{project_id}/periodic/inquiry/change-image`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateChangeImages.html
   * @example
   * ```ts
   * const result = await workspace.estimateChangeImages()
   * ```
   */
  declare readonly estimateChangeImages: BoundOperation<EstimateChangeImages>

  /**
   * Placing a Yearly/Monthly Order
   *
   * Places an order for yearly/monthly resources, including desktops, disks.
   *
   * `POST /v2/{project_id}/periodic/subscribe/order`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateOrder.html
   * @example
   * ```ts
   * const result = await workspace.createOrder({ body: { type: 'createDesktops', resources: [{}] } })
   * ```
   */
  declare readonly createOrder: BoundOperation<CreateOrder>

  /**
   * Changing an Order
   *
   * Changes specifications, expands disk capacity.
   *
   * `POST /v2/{project_id}/periodic/{desktop_id}/change/order`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateChangeOrder.html
   * @example
   * ```ts
   * const result = await workspace.createChangeOrder({
   *   path: { desktop_id: 'desktop_id' },
   *   body: { type: 'resizeDesktops' },
   * })
   * ```
   */
  declare readonly createChangeOrder: BoundOperation<CreateChangeOrder>

  /**
   * Querying Policy Group Brief Information
   *
   * Queries brief information of a policy group, excluding policy information and application object information.
   *
   * `GET /v2/{project_id}/policy-groups`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPolicyGroup.html
   * @example
   * ```ts
   * for await (const item of workspace.listPolicyGroup.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listPolicyGroup: BoundPagedOperation<ListPolicyGroup>

  /**
   * Adding a Policy Group
   *
   * Adds a policy group.
   *
   * `POST /v2/{project_id}/policy-groups`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreatePolicyGroup.html
   * @example
   * ```ts
   * const result = await workspace.createPolicyGroup({ body: { policy_group: {} } })
   * ```
   */
  declare readonly createPolicyGroup: BoundOperation<CreatePolicyGroup>

  /**
   * Querying Policy Group Details
   *
   * Policy information and object information.
   *
   * `GET /v2/{project_id}/policy-groups/detail`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPolicyGroupInfo.html
   * @example
   * ```ts
   * for await (const item of workspace.listPolicyGroupInfo.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listPolicyGroupInfo: BoundPagedOperation<ListPolicyGroupInfo>

  /**
   * Querying Initial Policy Items
   *
   * Queries initial policy items.
   *
   * `GET /v2/{project_id}/policy-groups/original-policies`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListOriginalPolicyInfo.html
   * @example
   * ```ts
   * const result = await workspace.listOriginalPolicyInfo()
   * ```
   */
  declare readonly listOriginalPolicyInfo: BoundOperation<ListOriginalPolicyInfo>

  /**
   * Querying Policy Group Details
   *
   * Queries details about a policy group by policy group ID, including the policy information and application
   * object information.
   *
   * `GET /v2/{project_id}/policy-groups/{policy_group_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPolicyDetailInfoById.html
   * @example
   * ```ts
   * const result = await workspace.listPolicyDetailInfoById({ path: { policy_group_id: 'policy_group_id' } })
   * ```
   */
  declare readonly listPolicyDetailInfoById: BoundOperation<ListPolicyDetailInfoById>

  /**
   * Modifying a Policy Group
   *
   * Modifies information about a specified policy group.
   *
   * `PUT /v2/{project_id}/policy-groups/{policy_group_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdatePolicyGroup.html
   * @example
   * ```ts
   * const result = await workspace.updatePolicyGroup({ path: { policy_group_id: 'policy_group_id' } })
   * ```
   */
  declare readonly updatePolicyGroup: BoundOperation<UpdatePolicyGroup>

  /**
   * Deleting a Policy Group
   *
   * Deletes a specified policy group, including the policy information and application object information of the
   * policy group.
   *
   * `DELETE /v2/{project_id}/policy-groups/{policy_group_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeletePolicyGroup.html
   * @example
   * ```ts
   * await workspace.deletePolicyGroup({ path: { policy_group_id: 'policy_group_id' } })
   * ```
   */
  declare readonly deletePolicyGroup: BoundOperation<DeletePolicyGroup>

  /**
   * Querying Policy Items of a Policy Group
   *
   * Queries policy items of a specified policy group.
   *
   * `GET /v2/{project_id}/policy-groups/{policy_group_id}/policies`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPoliciesOfPolicyGroup.html
   * @example
   * ```ts
   * const result = await workspace.listPoliciesOfPolicyGroup({ path: { policy_group_id: 'policy_group_id' } })
   * ```
   */
  declare readonly listPoliciesOfPolicyGroup: BoundOperation<ListPoliciesOfPolicyGroup>

  /**
   * Modifying Policy Items of a Policy Group
   *
   * Modifies some or all policy items of a policy group.
   *
   * `PUT /v2/{project_id}/policy-groups/{policy_group_id}/policies`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdatePoliciesOfPolicyGroup.html
   * @example
   * ```ts
   * const result = await workspace.updatePoliciesOfPolicyGroup({ path: { policy_group_id: 'policy_group_id' } })
   * ```
   */
  declare readonly updatePoliciesOfPolicyGroup: BoundOperation<UpdatePoliciesOfPolicyGroup>

  /**
   * Querying Objects to Which a Policy Group Is Applied
   *
   * Queries objects to which a policy group is applied.
   *
   * `GET /v2/{project_id}/policy-groups/{policy_group_id}/targets`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTargetOfPolicyGroup.html
   * @example
   * ```ts
   * for await (const item of workspace.listTargetOfPolicyGroup.items({
   *   path: { policy_group_id: 'policy_group_id' },
   * })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listTargetOfPolicyGroup: BoundPagedOperation<ListTargetOfPolicyGroup>

  /**
   * Modifying Objects to Which a Policy Group Is Applied
   *
   * Batch adds or deletes objects to which a policy group is applied.
   *
   * `PUT /v2/{project_id}/policy-groups/{policy_group_id}/targets`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchUpdateTargetOfPolicyGroup.html
   * @example
   * ```ts
   * await workspace.batchUpdateTargetOfPolicyGroup({ path: { policy_group_id: 'policy_group_id' } })
   * ```
   */
  declare readonly batchUpdateTargetOfPolicyGroup: BoundOperation<BatchUpdateTargetOfPolicyGroup>

  /**
   * Querying Ports
   *
   * Queries ports.
   *
   * `GET /v2/{project_id}/ports`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPorts.html
   * @example
   * ```ts
   * for await (const item of workspace.listPorts.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listPorts: BoundPagedOperation<ListPorts>

  /**
   * Querying the Product Package List
   *
   * Query the product packages supported by Huawei Cloud Workspace.
   *
   * `GET /v2/{project_id}/products`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListProducts.html
   * @example
   * ```ts
   * for await (const item of workspace.listProducts.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listProducts: BoundPagedOperation<ListProducts>

  /**
   * Querying Hourly Package Types That Can Be Subscribed To
   *
   * Queries hourly package types that can be subscribed to.
   *
   * `GET /v2/{project_id}/products/hour-packages`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListHourPackagesType.html
   * @example
   * ```ts
   * const result = await workspace.listHourPackagesType()
   * ```
   */
  declare readonly listHourPackagesType: BoundOperation<ListHourPackagesType>

  /**
   * Querying the Collaboration Package List
   *
   * This interface is used to query the collaboration package list.
   *
   * `GET /v2/{project_id}/products/sharer`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListSharerProducts.html
   * @example
   * ```ts
   * for await (const item of workspace.listSharerProducts.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listSharerProducts: BoundPagedOperation<ListSharerProducts>

  /**
   * Querying Resource Quotas
   *
   * Console Framework and WKSDesktopManager call this API to query tenant quotas.
   *
   * `GET /v2/{project_id}/quotas`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowQuotas.html
   * @example
   * ```ts
   * const result = await workspace.showQuotas()
   * ```
   */
  declare readonly showQuotas: BoundOperation<ShowQuotas>

  /**
   * Querying Tenant Quota Details of a Single Site
   *
   * Queries tenant quota details of a single site.
   *
   * `GET /v2/{project_id}/quotas/detail`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowQuotaDetails.html
   * @example
   * ```ts
   * const result = await workspace.showQuotaDetails()
   * ```
   */
  declare readonly showQuotaDetails: BoundOperation<ShowQuotaDetails>

  /**
   * Querying Scheduled Tasks
   *
   * Query scheduled tasks.
   *
   * `GET /v2/{project_id}/scheduled-tasks`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScheduledTasks.html
   * @example
   * ```ts
   * for await (const item of workspace.listScheduledTasks.items({ query: { offset: 0, limit: 0 } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listScheduledTasks: BoundPagedOperation<ListScheduledTasks>

  /**
   * Creating a Scheduled Task
   *
   * Creates a scheduled task.
   *
   * To use this function, you need to authorize the cloud service by calling the API for enabling the agency
   * function.
   *
   * `POST /v2/{project_id}/scheduled-tasks`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateScheduledTasks.html
   * @example
   * ```ts
   * await workspace.createScheduledTasks({ body: { task_type: 'START', task_name: 'task_name' } })
   * ```
   */
  declare readonly createScheduledTasks: BoundOperation<CreateScheduledTasks>

  /**
   * Deleting Scheduled Tasks in Batches
   *
   * Delete scheduled tasks in batches.
   *
   * `POST /v2/{project_id}/scheduled-tasks/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteScheduledTasks.html
   * @example
   * ```ts
   * await workspace.batchDeleteScheduledTasks()
   * ```
   */
  declare readonly batchDeleteScheduledTasks: BoundOperation<BatchDeleteScheduledTasks>

  /**
   * List of Future Execution Time
   *
   * List of future execution time.
   *
   * `POST /v2/{project_id}/scheduled-tasks/future-executions`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListFutureExecutions.html
   * @example
   * ```ts
   * const result = await workspace.listFutureExecutions()
   * ```
   */
  declare readonly listFutureExecutions: BoundOperation<ListFutureExecutions>

  /**
   * Querying Details About a Scheduled Task
   *
   * Query details about a scheduled task.
   *
   * `GET /v2/{project_id}/scheduled-tasks/{task_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowScheduledTasks.html
   * @example
   * ```ts
   * const result = await workspace.showScheduledTasks({ path: { task_id: 'task_id' } })
   * ```
   */
  declare readonly showScheduledTasks: BoundOperation<ShowScheduledTasks>

  /**
   * Modifying a Scheduled Task
   *
   * Modify a scheduled task.
   *
   * `PUT /v2/{project_id}/scheduled-tasks/{task_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateScheduledTasks.html
   * @example
   * ```ts
   * await workspace.updateScheduledTasks({ path: { task_id: 'task_id' } })
   * ```
   */
  declare readonly updateScheduledTasks: BoundOperation<UpdateScheduledTasks>

  /**
   * Deleting a Scheduled Task
   *
   * Delete a scheduled task.
   *
   * `DELETE /v2/{project_id}/scheduled-tasks/{task_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteScheduledTasks.html
   * @example
   * ```ts
   * await workspace.deleteScheduledTasks({ path: { task_id: 'task_id' } })
   * ```
   */
  declare readonly deleteScheduledTasks: BoundOperation<DeleteScheduledTasks>

  /**
   * Querying the Execution Records of a Scheduled Task
   *
   * Query the execution records of a scheduled task.
   *
   * `GET /v2/{project_id}/scheduled-tasks/{task_id}/records`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScheduledTasksRecords.html
   * @example
   * ```ts
   * for await (const item of workspace.listScheduledTasksRecords.items({ path: { task_id: 'task_id' } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listScheduledTasksRecords: BoundPagedOperation<ListScheduledTasksRecords>

  /**
   * Querying Details About Scheduled Task Execution Records
   *
   * Query details about scheduled task execution records.
   *
   * `GET /v2/{project_id}/scheduled-tasks/{task_id}/records/{record_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScheduledTasksRecordsDetails.html
   * @example
   * ```ts
   * for await (const item of workspace.listScheduledTasksRecordsDetails.items({
   *   path: { task_id: 'task_id', record_id: 'record_id' },
   *   query: { offset: 0, limit: 0 },
   * })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listScheduledTasksRecordsDetails: BoundPagedOperation<ListScheduledTasksRecordsDetails>

  /**
   * Querying Screen Recording Records
   *
   * Queries screen recording records.
   *
   * `GET /v2/{project_id}/screen-records`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScreenRecords.html
   * @example
   * ```ts
   * for await (const item of workspace.listScreenRecords.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listScreenRecords: BoundPagedOperation<ListScreenRecords>

  /**
   * Deleting Screen Recording Records in Batches
   *
   * Deletes screen recording records in batches.
   *
   * `POST /v2/{project_id}/screen-records/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteScreenRecords.html
   * @example
   * ```ts
   * const result = await workspace.batchDeleteScreenRecords()
   * ```
   */
  declare readonly batchDeleteScreenRecords: BoundOperation<BatchDeleteScreenRecords>

  /**
   * Querying Download Addresses
   *
   * Queries download addresses.
   *
   * `POST /v2/{project_id}/screen-records/download-address`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDownloadAddress.html
   * @example
   * ```ts
   * const result = await workspace.listDownloadAddress()
   * ```
   */
  declare readonly listDownloadAddress: BoundOperation<ListDownloadAddress>

  /**
   * Querying Screen Recording Details
   *
   * Queries screen recording details.
   *
   * `GET /v2/{project_id}/screen-records/{record_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowScreenRecord.html
   * @example
   * ```ts
   * const result = await workspace.showScreenRecord({
   *   path: { record_id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
   * })
   * ```
   */
  declare readonly showScreenRecord: BoundOperation<ShowScreenRecord>

  /**
   * Querying Key Desktop Events
   *
   * Queries key desktop events.
   *
   * `GET /v2/{project_id}/screen-records/{record_id}/os-operations`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopOperations.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopOperations.items({
   *   path: { record_id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
   * })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopOperations: BoundPagedOperation<ListDesktopOperations>

  /**
   * Querying Script Execution Records
   *
   * Queries script execution records.
   *
   * `GET /v2/{project_id}/script-execution-records`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScriptRecords.html
   * @example
   * ```ts
   * for await (const item of workspace.listScriptRecords.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listScriptRecords: BoundPagedOperation<ListScriptRecords>

  /**
   * Querying Script Execution Record Details
   *
   * Queries script execution record details.
   *
   * `GET /v2/{project_id}/script-execution-records/{record_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowScriptRecordDetail.html
   * @example
   * ```ts
   * const result = await workspace.showScriptRecordDetail({ path: { record_id: 'record_id' } })
   * ```
   */
  declare readonly showScriptRecordDetail: BoundOperation<ShowScriptRecordDetail>

  /**
   * Querying Script Tasks
   *
   * Queries script tasks.
   *
   * `GET /v2/{project_id}/script-execution-tasks`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScriptTasks.html
   * @example
   * ```ts
   * for await (const item of workspace.listScriptTasks.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listScriptTasks: BoundPagedOperation<ListScriptTasks>

  /**
   * Executing Scripts or Commands in Batches
   *
   * Executes scripts or commands in batches.
   *
   * `POST /v2/{project_id}/script-executions`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExecuteScriptOrCommand.html
   * @example
   * ```ts
   * const result = await workspace.executeScriptOrCommand()
   * ```
   */
  declare readonly executeScriptOrCommand: BoundOperation<ExecuteScriptOrCommand>

  /**
   * Retrying a (Failed) Script Execution Task
   *
   * Retries a (failed) script execution task.
   *
   * `POST /v2/{project_id}/script-executions/retry`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RetryScriptExecution.html
   * @example
   * ```ts
   * const result = await workspace.retryScriptExecution()
   * ```
   */
  declare readonly retryScriptExecution: BoundOperation<RetryScriptExecution>

  /**
   * Stopping a Script or Command Execution Task
   *
   * Stops a script or command execution task.
   *
   * `POST /v2/{project_id}/script-executions/stop`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/StopScriptExecution.html
   * @example
   * ```ts
   * await workspace.stopScriptExecution()
   * ```
   */
  declare readonly stopScriptExecution: BoundOperation<StopScriptExecution>

  /**
   * Querying Scripts
   *
   * Queries scripts.
   *
   * `GET /v2/{project_id}/scripts`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScripts.html
   * @example
   * ```ts
   * for await (const item of workspace.listScripts.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listScripts: BoundPagedOperation<ListScripts>

  /**
   * Adding a Script
   *
   * Adds a script.
   *
   * `POST /v2/{project_id}/scripts`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateScript.html
   * @example
   * ```ts
   * const result = await workspace.createScript({
   *   body: { name: 'name', type: 'POWERSHELL', content: 'content' },
   * })
   * ```
   */
  declare readonly createScript: BoundOperation<CreateScript>

  /**
   * Querying Script Details
   *
   * Queries script details.
   *
   * `GET /v2/{project_id}/scripts/{script_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowScriptDetail.html
   * @example
   * ```ts
   * const result = await workspace.showScriptDetail({ path: { script_id: 'script_id' } })
   * ```
   */
  declare readonly showScriptDetail: BoundOperation<ShowScriptDetail>

  /**
   * Updating a Script
   *
   * Updates a script.
   *
   * `PUT /v2/{project_id}/scripts/{script_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateScript.html
   * @example
   * ```ts
   * await workspace.updateScript({ path: { script_id: 'script_id' }, body: { name: 'name', content: 'content' } })
   * ```
   */
  declare readonly updateScript: BoundOperation<UpdateScript>

  /**
   * Deleting a Script
   *
   * Deletes a script.
   *
   * `DELETE /v2/{project_id}/scripts/{script_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteScript.html
   * @example
   * ```ts
   * await workspace.deleteScript({ path: { script_id: 'script_id' } })
   * ```
   */
  declare readonly deleteScript: BoundOperation<DeleteScript>

  /**
   * Querying Default User Configurations of a Collaborative Desktop
   *
   * Queries default user configurations of a collaborative desktop. (This function is in the open beta test. To
   * use it, contact the administrator.)
   *
   * `GET /v2/{project_id}/share-space/configuration`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowShareSpaceConfig.html
   * @example
   * ```ts
   * const result = await workspace.showShareSpaceConfig({ query: { name: 'name' } })
   * ```
   */
  declare readonly showShareSpaceConfig: BoundOperation<ShowShareSpaceConfig>

  /**
   * Setting Default User Configurations of a Collaborative Desktop
   *
   * Sets default user configurations of a collaborative desktop. (This function is in the open beta test. To use
   * it, contact the administrator.)
   *
   * `PUT /v2/{project_id}/share-space/configuration`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateShareSpaceConfig.html
   * @example
   * ```ts
   * await workspace.updateShareSpaceConfig()
   * ```
   */
  declare readonly updateShareSpaceConfig: BoundOperation<UpdateShareSpaceConfig>

  /**
   * Querying Site Information
   *
   * Queries site information.
   *
   * `GET /v2/{project_id}/sites`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListSiteConfigs.html
   * @example
   * ```ts
   * const result = await workspace.listSiteConfigs()
   * ```
   */
  declare readonly listSiteConfigs: BoundOperation<ListSiteConfigs>

  /**
   * Adding a Site
   *
   * Queries site information.
   *
   * `POST /v2/{project_id}/sites`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddSite.html
   * @example
   * ```ts
   * const result = await workspace.addSite({
   *   body: { site_configs: [{ network_config: {}, access_config: { access_mode: 'INTERNET' } }] },
   * })
   * ```
   */
  declare readonly addSite: BoundOperation<AddSite>

  /**
   * Deleting a Site
   *
   * Deletes a site.
   *
   * `DELETE /v2/{project_id}/sites/{site_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteSite.html
   * @example
   * ```ts
   * const result = await workspace.deleteSite({ path: { site_id: 'site_id' } })
   * ```
   */
  declare readonly deleteSite: BoundOperation<DeleteSite>

  /**
   * Changing the Site Access Mode
   *
   * Changes the site access mode.
   *
   * `PUT /v2/{project_id}/sites/{site_id}/access-mode`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAccessMode.html
   * @example
   * ```ts
   * const result = await workspace.updateAccessMode({ path: { site_id: 'site_id' } })
   * ```
   */
  declare readonly updateAccessMode: BoundOperation<UpdateAccessMode>

  /**
   * Modifying a Site Service Subnet
   *
   * Modifies a site service subnet.
   *
   * `PUT /v2/{project_id}/sites/{site_id}/subnet-ids`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateSubnetIds.html
   * @example
   * ```ts
   * const result = await workspace.updateSubnetIds({ path: { site_id: 'site_id' } })
   * ```
   */
  declare readonly updateSubnetIds: BoundOperation<UpdateSubnetIds>

  /**
   * Querying Snapshots
   *
   * Queries snapshots.
   *
   * `GET /v2/{project_id}/snapshots`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopSnapshot.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopSnapshot.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopSnapshot: BoundPagedOperation<ListDesktopSnapshot>

  /**
   * Creating Snapshots in Batches
   *
   * Creates snapshots in batches.
   *
   * `POST /v2/{project_id}/snapshots/batch-create`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchCreateDesktopSnapshot.html
   * @example
   * ```ts
   * const result = await workspace.batchCreateDesktopSnapshot()
   * ```
   */
  declare readonly batchCreateDesktopSnapshot: BoundOperation<BatchCreateDesktopSnapshot>

  /**
   * Deleting Snapshots in Batches
   *
   * Deletes snapshots in batches.
   *
   * `POST /v2/{project_id}/snapshots/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteDesktopSnapshot.html
   * @example
   * ```ts
   * const result = await workspace.batchDeleteDesktopSnapshot()
   * ```
   */
  declare readonly batchDeleteDesktopSnapshot: BoundOperation<BatchDeleteDesktopSnapshot>

  /**
   * Restoring Snapshots in Batches
   *
   * Restores snapshots in batches.
   *
   * `POST /v2/{project_id}/snapshots/batch-restore`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchRestoreDesktopSnapshot.html
   * @example
   * ```ts
   * const result = await workspace.batchRestoreDesktopSnapshot()
   * ```
   */
  declare readonly batchRestoreDesktopSnapshot: BoundOperation<BatchRestoreDesktopSnapshot>

  /**
   * Desktop Statistics
   *
   * Statistics on the statuses of general desktops and desktop pools of a tenant. By default, only the total
   * number is collected.
   *
   * `GET /v2/{project_id}/statistics`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopsStatistics.html
   * @example
   * ```ts
   * const result = await workspace.listDesktopsStatistics()
   * ```
   */
  declare readonly listDesktopsStatistics: BoundOperation<ListDesktopsStatistics>

  /**
   * Querying Alarm Statistics
   *
   * Number of alarms at each severity.
   *
   * `GET /v2/{project_id}/statistics/alarms`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAlarmStatistics.html
   * @example
   * ```ts
   * const result = await workspace.listAlarmStatistics()
   * ```
   */
  declare readonly listAlarmStatistics: BoundOperation<ListAlarmStatistics>

  /**
   * Querying Period-on-Period Metrics
   *
   * Queries period-on-period metrics.
   *
   * `GET /v2/{project_id}/statistics/growth-rate`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowGrowthRate.html
   * @example
   * ```ts
   * const result = await workspace.showGrowthRate({ query: { metric_name: 'metric_name' } })
   * ```
   */
  declare readonly showGrowthRate: BoundOperation<ShowGrowthRate>

  /**
   * Querying Metrics
   *
   * Queries metrics.
   *
   * `GET /v2/{project_id}/statistics/metrics`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListMetrics.html
   * @example
   * ```ts
   * const result = await workspace.listMetrics({
   *   query: { start_time: 'start_time', end_time: 'end_time', metric_names: ['metric_names'] },
   * })
   * ```
   */
  declare readonly listMetrics: BoundOperation<ListMetrics>

  /**
   * Querying Duration Data of Each Phase of Workspace or Application Streaming
   *
   * Queries duration data of each phase of Workspace or Application Streaming.
   *
   * `GET /v2/{project_id}/statistics/metrics/access-stages`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowUserAccessStages.html
   * @example
   * ```ts
   * const result = await workspace.showUserAccessStages({ query: { transaction_id: 'transaction_id' } })
   * ```
   */
  declare readonly showUserAccessStages: BoundOperation<ShowUserAccessStages>

  /**
   * Querying Access Statistics of Application Streaming
   *
   * Query statistics about Application Streaming access. You can query data of a maximum of 30 days at a time, and
   * data of the past 30 days.
   *
   * `GET /v2/{project_id}/statistics/metrics/app-user-access`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAppUserAccessData.html
   * @example
   * ```ts
   * for await (const item of workspace.listAppUserAccessData.items({
   *   query: { start_time: '2026-01-31T08:00:00Z', end_time: '2026-01-31T08:00:00Z' },
   * })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listAppUserAccessData: BoundPagedOperation<ListAppUserAccessData>

  /**
   * Querying Desktop Usage Statistics
   *
   * Queries desktop usage statistics.
   *
   * The cloud service performs aggregation calculation at 02:00 every day to calculate the usage duration from
   * 00:00:00 to 23:59:59 of the previous day, and aggregates data within the period range to the period boundary.
   *
   * Cross-day records are calculated based on the statistical period.
   *
   * Assume that you have logged in to the desktop multiple times in a day, for example, 09:00–12:00, 13:00–21:00,
   * and 22:00–01:00 (next day).
   *
   * The accumulated usage duration of the current day is aggregated to 23:59:59. The total usage duration is 3
   * hours (09:00–12:00) + 8 hours (13:00–21:00) + 2 hours (22:00–00:00).
   *
   * Only aggregation calculation data in the last 180 days can be queried.
   *
   * `GET /v2/{project_id}/statistics/metrics/desktops`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopUsageMetric.html
   * @example
   * ```ts
   * for await (const item of workspace.listDesktopUsageMetric.items({
   *   query: { start_time: 'start_time', end_time: 'end_time' },
   * })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listDesktopUsageMetric: BoundPagedOperation<ListDesktopUsageMetric>

  /**
   * Querying Metric Trends
   *
   * Queries metric trends.
   *
   * `GET /v2/{project_id}/statistics/metrics/trend`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListMetricsTrend.html
   * @example
   * ```ts
   * const result = await workspace.listMetricsTrend({
   *   query: { start_time: 'start_time', end_time: 'end_time', metric_names: ['metric_names'] },
   * })
   * ```
   */
  declare readonly listMetricsTrend: BoundOperation<ListMetricsTrend>

  /**
   * Querying User Usage Statistics
   *
   * Queries user usage statistics.
   *
   * Data within a maximum of 30 days can be queried.
   *
   * `GET /v2/{project_id}/statistics/metrics/users`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUserUsageMetric.html
   * @example
   * ```ts
   * for await (const item of workspace.listUserUsageMetric.items({
   *   query: { start_time: 'start_time', end_time: 'end_time' },
   * })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listUserUsageMetric: BoundPagedOperation<ListUserUsageMetric>

  /**
   * Querying Whether There Are Records That Meet the Notification Rule in the Corresponding Metric Dimension
   *
   * Queries whether there are records that meet the notification rule in the corresponding metric dimension.
   *
   * The query result indicates only the records that meet the notification rule in the corresponding metric
   * dimension.
   *
   * `GET /v2/{project_id}/statistics/notification-records`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListMetricNotifyRecord.html
   * @example
   * ```ts
   * for await (const item of workspace.listMetricNotifyRecord.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listMetricNotifyRecord: BoundPagedOperation<ListMetricNotifyRecord>

  /**
   * Querying Notification Rules
   *
   * Queries notification rules of the corresponding metric.
   *
   * `GET /v2/{project_id}/statistics/notify-rules`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListMetricNotifyRule.html
   * @example
   * ```ts
   * for await (const item of workspace.listMetricNotifyRule.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listMetricNotifyRule: BoundPagedOperation<ListMetricNotifyRule>

  /**
   * Adding a Notification Rule
   *
   * Adds notification rules of the corresponding metric. A notification is sent when the rules are met.
   *
   * The rules of the same metric must be unique.
   *
   * Metric name. Currently, the value can only be desktop_idle_duration, which is fixed.
   *
   * - desktop_idle_duration - Desktop idle duration. Only '>=' threshold is allowed.
   *
   * Note: You need to add an agency for the cloud service. Otherwise, notifications cannot be sent to SMN.
   *
   * `POST /v2/{project_id}/statistics/notify-rules`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddMetricNotifyRule.html
   * @example
   * ```ts
   * const result = await workspace.addMetricNotifyRule({
   *   body: {
   *     metric_name: 'metric_name',
   *     comparison_operator: '>=',
   *     enable: true,
   *     notify_object: 'notify_object',
   *   },
   * })
   * ```
   */
  declare readonly addMetricNotifyRule: BoundOperation<AddMetricNotifyRule>

  /**
   * Updating a Notification Rule
   *
   * Updates notification rules of the corresponding metric. A notification is sent when the rules are met.
   *
   * `PUT /v2/{project_id}/statistics/notify-rules/{rule_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateMetricNotifyRule.html
   * @example
   * ```ts
   * const result = await workspace.updateMetricNotifyRule({ path: { rule_id: 'rule_id' } })
   * ```
   */
  declare readonly updateMetricNotifyRule: BoundOperation<UpdateMetricNotifyRule>

  /**
   * Deleting a Notification Rule
   *
   * Deletes notification rules of the corresponding metric. A notification is sent when the rules are met.
   *
   * `DELETE /v2/{project_id}/statistics/notify-rules/{rule_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteMetricNotifyRule.html
   * @example
   * ```ts
   * await workspace.deleteMetricNotifyRule({ path: { rule_id: 'rule_id' } })
   * ```
   */
  declare readonly deleteMetricNotifyRule: BoundOperation<DeleteMetricNotifyRule>

  /**
   * Querying Subnet IDs in Use
   *
   * Queries IDs of subnets in use based on the subnet ID list and returns the subnet ID list.
   *
   * `GET /v2/{project_id}/subnets/using-subnets`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowUsingSubnets.html
   * @example
   * ```ts
   * const result = await workspace.showUsingSubnets()
   * ```
   */
  declare readonly showUsingSubnets: BoundOperation<ShowUsingSubnets>

  /**
   * Querying Available IP Addresses of a Subnet by Subnet ID
   *
   * Queries available IP addresses of a subnet by subnet ID.
   *
   * `GET /v2/{project_id}/subnets/{subnet_id}/available-ip`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowAvailableIp.html
   * @example
   * ```ts
   * const result = await workspace.showAvailableIp({ path: { subnet_id: 'subnet_id' } })
   * ```
   */
  declare readonly showAvailableIp: BoundOperation<ShowAvailableIp>

  /**
   * Querying Custom Tenant Configurations
   *
   * Queries custom tenant configurations.
   *
   * `GET /v2/{project_id}/tenant-configs`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTenantConfigs.html
   * @example
   * ```ts
   * const result = await workspace.listTenantConfigs()
   * ```
   */
  declare readonly listTenantConfigs: BoundOperation<ListTenantConfigs>

  /**
   * Modifying a Custom Tenant Configuration
   *
   * Modifies a custom tenant configuration.
   *
   * `PUT /v2/{project_id}/tenant-configs`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateTenantConfig.html
   * @example
   * ```ts
   * await workspace.updateTenantConfig()
   * ```
   */
  declare readonly updateTenantConfig: BoundOperation<UpdateTenantConfig>

  /**
   * Queries terminal-desktop binding configurations
   *
   * Queries the configuration list of terminal-desktop binding.
   *
   * `GET /v2/{project_id}/terminals/binding-desktops`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTerminalsBindingDesktops.html
   * @example
   * ```ts
   * for await (const item of workspace.listTerminalsBindingDesktops.items({ query: { offset: 1, limit: 1 } })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listTerminalsBindingDesktops: BoundPagedOperation<ListTerminalsBindingDesktops>

  /**
   * Modifies a terminal-desktop binding configuration
   *
   * Modifies a terminal-desktop binding configuration.
   *
   * `PUT /v2/{project_id}/terminals/binding-desktops`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateTerminalsBindingDesktops.html
   * @example
   * ```ts
   * await workspace.updateTerminalsBindingDesktops({
   *   body: { id: 'id', mac: 'mac', desktop_name: 'desktop_name' },
   * })
   * ```
   */
  declare readonly updateTerminalsBindingDesktops: BoundOperation<UpdateTerminalsBindingDesktops>

  /**
   * Adds a terminal-desktop binding configuration
   *
   * Adds a terminal-desktop binding configuration.
   *
   * `POST /v2/{project_id}/terminals/binding-desktops`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateTerminalsBindingDesktops.html
   * @example
   * ```ts
   * await workspace.createTerminalsBindingDesktops()
   * ```
   */
  declare readonly createTerminalsBindingDesktops: BoundOperation<CreateTerminalsBindingDesktops>

  /**
   * Deletes a terminal-desktop binding configuration
   *
   * Deletes a terminal-desktop binding configuration.
   *
   * `POST /v2/{project_id}/terminals/binding-desktops/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteTerminalsBindingDesktops.html
   * @example
   * ```ts
   * const result = await workspace.deleteTerminalsBindingDesktops()
   * ```
   */
  declare readonly deleteTerminalsBindingDesktops: BoundOperation<DeleteTerminalsBindingDesktops>

  /**
   * Queries the configuration of the switch for binding a terminal to a desktop
   *
   * Queries the configuration of the switch for binding a terminal to a desktop.
   *
   * `GET /v2/{project_id}/terminals/binding-desktops/config`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTerminalsBindingDesktopsConfig.html
   * @example
   * ```ts
   * const result = await workspace.listTerminalsBindingDesktopsConfig()
   * ```
   */
  declare readonly listTerminalsBindingDesktopsConfig: BoundOperation<ListTerminalsBindingDesktopsConfig>

  /**
   * Configures the switch for binding a terminal to a desktop
   *
   * Configures the switch for binding a terminal to a desktop.
   *
   * `POST /v2/{project_id}/terminals/binding-desktops/config`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateTerminalsBindingDesktopsConfig.html
   * @example
   * ```ts
   * await workspace.updateTerminalsBindingDesktopsConfig({ body: { tc_bind_switch: 'tc_bind_switch' } })
   * ```
   */
  declare readonly updateTerminalsBindingDesktopsConfig: BoundOperation<UpdateTerminalsBindingDesktopsConfig>

  /**
   * Querying User Events
   *
   * Queries user events. You can query data of a maximum of 30 days at a time, and data of the past 30 days.
   *
   * `GET /v2/{project_id}/user-events`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUserEvents.html
   * @example
   * ```ts
   * for await (const item of workspace.listUserEvents.items({
   *   query: { start_time: '2026-01-31T08:00:00Z', end_time: '2026-01-31T08:00:00Z' },
   * })) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listUserEvents: BoundPagedOperation<ListUserEvents>

  /**
   * Querying the LTS Configuration of User Events
   *
   * Queries the LTS configuration of user events.
   *
   * `GET /v2/{project_id}/user-events/lts-configurations`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUserEventsLtsConfigurations.html
   * @example
   * ```ts
   * const result = await workspace.listUserEventsLtsConfigurations()
   * ```
   */
  declare readonly listUserEventsLtsConfigurations: BoundOperation<ListUserEventsLtsConfigurations>

  /**
   * Configuring LTS for User Events
   *
   * Configures LTS for user events.
   *
   * `POST /v2/{project_id}/user-events/lts-configurations`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SetUserEventsLtsConfigurations.html
   * @example
   * ```ts
   * await workspace.setUserEventsLtsConfigurations({ body: { enable: true } })
   * ```
   */
  declare readonly setUserEventsLtsConfigurations: BoundOperation<SetUserEventsLtsConfigurations>

  /**
   * Querying Users
   *
   * Queries desktop users.
   *
   * `GET /v2/{project_id}/users`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUsers.html
   * @example
   * ```ts
   * for await (const item of workspace.listUsers.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listUsers: BoundPagedOperation<ListUsers>

  /**
   * Creating a User
   *
   * Creates a Workspace user.
   *
   * `POST /v2/{project_id}/users`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopUser.html
   * @example
   * ```ts
   * const result = await workspace.createDesktopUser({ body: { user_name: 'user_name' } })
   * ```
   */
  declare readonly createDesktopUser: BoundOperation<CreateDesktopUser>

  /**
   * Creating Users in Batches
   *
   * Creates users in batches.
   *
   * `POST /v2/{project_id}/users/batch-create`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchCreateUsers.html
   * @example
   * ```ts
   * await workspace.batchCreateUsers({ body: { users: [{ user_name: 'user_name' }] } })
   * ```
   */
  declare readonly batchCreateUsers: BoundOperation<BatchCreateUsers>

  /**
   * Deleting Users in Batches
   *
   * Deletes desktop users in batches.
   *
   * `POST /v2/{project_id}/users/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteUser.html
   * @example
   * ```ts
   * await workspace.batchDeleteUser({ body: { user_ids: ['user_ids'] } })
   * ```
   */
  declare readonly batchDeleteUser: BoundOperation<BatchDeleteUser>

  /**
   * Querying User Details
   *
   * Queries details about a specified desktop user.
   *
   * `GET /v2/{project_id}/users/{user_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUserDetail.html
   * @example
   * ```ts
   * const result = await workspace.listUserDetail({ path: { user_id: 'user_id' } })
   * ```
   */
  declare readonly listUserDetail: BoundOperation<ListUserDetail>

  /**
   * Modifying User Information
   *
   * Modifies desktop user information.
   *
   * `PUT /v2/{project_id}/users/{user_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateUserInfo.html
   * @example
   * ```ts
   * const result = await workspace.updateUserInfo({ path: { user_id: 'user_id' } })
   * ```
   */
  declare readonly updateUserInfo: BoundOperation<UpdateUserInfo>

  /**
   * Deleting a Specified User
   *
   * Deletes a specified desktop user.
   *
   * `DELETE /v2/{project_id}/users/{user_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteUser.html
   * @example
   * ```ts
   * await workspace.deleteUser({ path: { user_id: 'user_id' } })
   * ```
   */
  declare readonly deleteUser: BoundOperation<DeleteUser>

  /**
   * Performing User-related Operations
   *
   * Performs user-related operations, including locking and unlocking a user, and resetting the password. You are
   * advised to use the API /v2/{project_id}/users/{user_id}/random-password to reset the password. If no
   * notification method is available, the API /v2/{project_id}/users/{user_id}/random-password must be used.
   *
   * `POST /v2/{project_id}/users/{user_id}/actions`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ChangeUserStatus.html
   * @example
   * ```ts
   * await workspace.changeUserStatus({ path: { user_id: 'user_id' }, body: { op_type: 'LOCK' } })
   * ```
   */
  declare readonly changeUserStatus: BoundOperation<ChangeUserStatus>

  /**
   * Querying OTP Devices
   *
   * Queries OTP devices of a user.
   *
   * `GET /v2/{project_id}/users/{user_id}/otp-devices`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListOtpDevicesByUserId.html
   * @example
   * ```ts
   * const result = await workspace.listOtpDevicesByUserId({ path: { user_id: 'user_id' } })
   * ```
   */
  declare readonly listOtpDevicesByUserId: BoundOperation<ListOtpDevicesByUserId>

  /**
   * Unbinding an OTP Device
   *
   * Unbinds an OTP device from a user.
   *
   * `DELETE /v2/{project_id}/users/{user_id}/otp-devices`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteOtpDevices.html
   * @example
   * ```ts
   * await workspace.batchDeleteOtpDevices({ path: { user_id: 'user_id' } })
   * ```
   */
  declare readonly batchDeleteOtpDevices: BoundOperation<BatchDeleteOtpDevices>

  /**
   * Resetting a Random Password for a User
   *
   * Resets the password for a user.
   *
   * `GET /v2/{project_id}/users/{user_id}/random-password`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ResetRandomPassword.html
   * @example
   * ```ts
   * const result = await workspace.resetRandomPassword({ path: { user_id: 'user_id' } })
   * ```
   */
  declare readonly resetRandomPassword: BoundOperation<ResetRandomPassword>

  /**
   * Resending an Email
   *
   * Resends an email.
   *
   * `POST /v2/{project_id}/users/{user_id}/resend-email`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SendEmail.html
   * @example
   * ```ts
   * await workspace.sendEmail({ path: { user_id: 'user_id' } })
   * ```
   */
  declare readonly sendEmail: BoundOperation<SendEmail>

  /**
   * Querying Disk Product Information
   *
   * Queries disk product information.
   *
   * `GET /v2/{project_id}/volume/products`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListVolumeProductInfo.html
   * @example
   * ```ts
   * const result = await workspace.listVolumeProductInfo()
   * ```
   */
  declare readonly listVolumeProductInfo: BoundOperation<ListVolumeProductInfo>

  /**
   * Adding Desktop Disks in Batches
   *
   * Adds desktop disks in batches.
   *
   * `POST /v2/{project_id}/volumes`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddVolumes.html
   * @example
   * ```ts
   * const result = await workspace.addVolumes()
   * ```
   */
  declare readonly addVolumes: BoundOperation<AddVolumesOperation>

  /**
   * Expands the disk capacity of a desktop
   *
   * Expands the disk capacity of a desktop.
   *
   * `POST /v2/{project_id}/volumes/expand`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExpandVolumes.html
   * @example
   * ```ts
   * const result = await workspace.expandVolumes()
   * ```
   */
  declare readonly expandVolumes: BoundOperation<ExpandVolumes>

  /**
   * Querying Edge Sites
   *
   * Queries edge sites.
   *
   * `GET /v2/{project_id}/wks-edge-sites`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListWksEdgeSites.html
   * @example
   * ```ts
   * const result = await workspace.listWksEdgeSites()
   * ```
   */
  declare readonly listWksEdgeSites: BoundOperation<ListWksEdgeSites>

  /**
   * Querying Task Details
   *
   * Queries the execution status of an asynchronous task, such as a desktop creation task.
   *
   * `GET /v2/{project_id}/workspace-jobs/{job_id}`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowJob.html
   * @example
   * ```ts
   * const result = await workspace.showJob({ path: { job_id: 'job_id' } })
   * ```
   */
  declare readonly showJob: BoundOperation<ShowJob>

  /**
   * Retrying a Task
   *
   * Retries a failed task. Currently, only registration and deregistration tasks can be retried.
   *
   * `POST /v2/{project_id}/workspace-jobs/{job_id}/actions`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RunActionsOnWorkspaceJob.html
   * @example
   * ```ts
   * const result = await workspace.runActionsOnWorkspaceJob({
   *   path: { job_id: 'job_id' },
   *   body: { op_type: 'op_type' },
   * })
   * ```
   */
  declare readonly runActionsOnWorkspaceJob: BoundOperation<RunActionsOnWorkspaceJob>

  /**
   * Querying Subtasks
   *
   * Queries the execution status of an asynchronous task, such as a desktop creation task.
   *
   * `GET /v2/{project_id}/workspace-sub-jobs`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListItaSubJobs.html
   * @example
   * ```ts
   * for await (const item of workspace.listItaSubJobs.items()) {
   *   console.log(item)
   * }
   * ```
   */
  declare readonly listItaSubJobs: BoundPagedOperation<ListItaSubJobs>

  /**
   * Deleting a Subtask
   *
   * Deletes a subtask.
   *
   * `POST /v2/{project_id}/workspace-sub-jobs/batch-delete`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteSubJobs.html
   * @example
   * ```ts
   * await workspace.batchDeleteSubJobs()
   * ```
   */
  declare readonly batchDeleteSubJobs: BoundOperation<BatchDeleteSubJobs>

  /**
   * Queries Huawei Cloud Workspace details
   *
   * Queries Huawei Cloud Workspace details.
   *
   * `GET /v2/{project_id}/workspaces`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListWorkspaces.html
   * @example
   * ```ts
   * const result = await workspace.listWorkspaces()
   * ```
   */
  declare readonly listWorkspaces: BoundOperation<ListWorkspaces>

  /**
   * Modifies attributes of Huawei Cloud Workspace
   *
   * Modifies attributes of Huawei Cloud Workspace. Only one attribute type can be modified in a single request.
   *
   * `PUT /v2/{project_id}/workspaces`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateWorkspace.html
   * @example
   * ```ts
   * const result = await workspace.updateWorkspace()
   * ```
   */
  declare readonly updateWorkspace: BoundOperation<UpdateWorkspace>

  /**
   * Subscribes to Huawei Cloud Workspace
   *
   * Subscribes to Huawei Cloud Workspace.
   *
   * An asynchronous API. If this API can be called, the background receives the request for subscribing to Huawei
   * Cloud Workspace. However, you need to call the GET /v2/{project_id}/workspace-sub-jobs API to query the task
   * execution status.
   *
   * `POST /v2/{project_id}/workspaces`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ApplyWorkspace.html
   * @example
   * ```ts
   * const result = await workspace.applyWorkspace({ body: { ad_domains: { domain_type: 'LITE_AS' } } })
   * ```
   */
  declare readonly applyWorkspace: BoundOperation<ApplyWorkspace>

  /**
   * Unsubscribes from Huawei Cloud Workspace
   *
   * Unsubscribes from Huawei Cloud Workspace. Ensure that the desktop of the current user has been deleted before
   * unsubscription. The desktop cannot be restored after unsubscription.
   *
   * `DELETE /v2/{project_id}/workspaces`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CancelWorkspace.html
   * @example
   * ```ts
   * const result = await workspace.cancelWorkspace()
   * ```
   */
  declare readonly cancelWorkspace: BoundOperation<CancelWorkspace>

  /**
   * Modifying an Enterprise ID
   *
   * Modifies the enterprise ID of a tenant.
   *
   * `PUT /v2/{project_id}/workspaces/enterprise-id`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateEnterpriseId.html
   * @example
   * ```ts
   * const result = await workspace.updateEnterpriseId({ body: { enterprise_id: 'enterprise_id' } })
   * ```
   */
  declare readonly updateEnterpriseId: BoundOperation<UpdateEnterpriseId>

  /**
   * Queries whether Huawei Cloud Workspace is locked
   *
   * Queries whether Huawei Cloud Workspace is locked.
   *
   * `GET /v2/{project_id}/workspaces/lock-status`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowWorkspaceLock.html
   * @example
   * ```ts
   * const result = await workspace.showWorkspaceLock()
   * ```
   */
  declare readonly showWorkspaceLock: BoundOperation<ShowWorkspaceLock>

  /**
   * Unlocks Huawei Cloud Workspace
   *
   * Unlocks Huawei Cloud Workspace.
   *
   * `PUT /v2/{project_id}/workspaces/lock-status`
   * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UnlockWorkspace.html
   * @example
   * ```ts
   * const result = await workspace.unlockWorkspace()
   * ```
   */
  declare readonly unlockWorkspace: BoundOperation<UnlockWorkspace>

  constructor(options: ClientOptions) {
    this.client = createClient(options)
    bindAll(this.client, operations, this)
  }

  /**
   * Waits until a job has succeeded, and gives it. Throws JobFailedError when it ended otherwise, TimeoutError at the deadline.
   * @param id the job, as the operation that started it tells it
   */
  waitForJob(id: string, options?: WaitOptions<Data<ShowJob>>): Promise<Data<ShowJob>> {
    return waitForRuntimeJob(this.client, operations.showJobPoller, id, options)
  }
}
