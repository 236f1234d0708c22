// Written by hwapi generate. Do not edit: change the OpenAPI document and generate again.
import type {
  AccessPolicyDetailInfo,
  AccessPolicyObject,
  AccountInfoResponse,
  AdOuUserInfo,
  AdOulInfo,
  AddDesktopPoolVolumesRequestBody,
  AddDesktopPoolVolumesResponseBody,
  AddDesktopSubResourcesRequestBody,
  AddDesktopSubResourcesResponseBody,
  AddDesktopVolumesRequestBody,
  AddDesktopVolumesResponseBody,
  AddMetricNotifyRuleRequestBody,
  AddMetricNotifyRuleResponseBody,
  AddOuRequestBody,
  AddOuResponseBody,
  AddRestrictedRuleRequestBody,
  AddSiteRequestBody,
  AddSiteResponseBody,
  AddVolumesRequestBody,
  AddVolumesResponseBody,
  AgentsCondition,
  AlarmHistoryItem,
  AppInstallJob,
  AppRule,
  AppUserAccessData,
  Application,
  ApplyDesktopsInternetRequestBody,
  ApplyDesktopsInternetResponseBody,
  ApplyInternetRequestBody,
  ApplySubnetBandwidthRequestBody,
  ApplySubnetBandwidthResponseBody,
  ApplyWorkspaceRequestBody,
  ApplyWorkspaceResponseBody,
  AssociateDesktopsEipRequestBody,
  AttachInstancesRequestBody,
  AttachInstancesResponseBody,
  AuthorizedObjectsResponse,
  BatchAddDesktopsTagsRequestBody,
  BatchAssociateInstancesRequestBody,
  BatchAssociateInstancesResponseBody,
  BatchAttachInstancesRequestBody,
  BatchAttachInstancesResponseBody,
  BatchChangeDesktopNetworkRequestBody,
  BatchChangeDesktopNetworkResponseBody,
  BatchChangeTagsRequestBody,
  BatchCreateDesktopSnapshotRequestBody,
  BatchCreateDesktopSnapshotResponseBody,
  BatchCreateUsersRequestBody,
  BatchDeleteAccessPoliciesRequestBody,
  BatchDeleteAppRulesRequestBody,
  BatchDeleteAppsRequestBody,
  BatchDeleteDesktopNamePolicyRequestBody,
  BatchDeleteDesktopSnapshotRequestBody,
  BatchDeleteDesktopSnapshotResponseBody,
  BatchDeleteDesktopsRequestBody,
  BatchDeleteDesktopsResponseBody,
  BatchDeleteDesktopsTagsRequestBody,
  BatchDeleteJobsRequestBody,
  BatchDeleteOtpDevicesRequestBody,
  BatchDeleteScheduledTasksRequestBody,
  BatchDeleteScreenRecordsRequestBody,
  BatchDeleteScreenRecordsResponseBody,
  BatchDeleteSubJobsRequestBody,
  BatchDeleteUserGroupsRequestBody,
  BatchDeleteUserRequestBody,
  BatchDetachInstancesRequestBody,
  BatchDetachInstancesResponseBody,
  BatchDisableAppsRequestBody,
  BatchDisassociateDesktopsEipRequestBody,
  BatchEnableAppsRequestBody,
  BatchInstallAgentRequestBody,
  BatchInstallAgentResponseBody,
  BatchInstallAppsRequestBody,
  BatchLogoffDesktopsRequestBody,
  BatchRebuildDesktopsSystemDiskRequestBody,
  BatchRebuildDesktopsSystemDiskResponseBody,
  BatchRestoreDesktopSnapshotRequestBody,
  BatchRestoreDesktopSnapshotResponseBody,
  BatchRunDesktopsRequestBody,
  BatchRunDesktopsResponseBody,
  BatchUpdateAppAuthorizationsRequestBody,
  BatchUpdateTargetOfPolicyGroupRequestBody,
  CancelWorkspaceResponseBody,
  ChangeDesktopNetworkRequestBody,
  ChangeDesktopNetworkResponseBody,
  ChangeDesktopToImageRequestBody,
  ChangeDesktopToImageResponseBody,
  ChangeUserPrivilegeGroupRequestBody,
  ChangeUserPrivilegeGroupResponseBody,
  ChangeUserStatusRequestBody,
  ConnectDesktopsInfo,
  ControllItem,
  CreateAccessPolicyRequestBody,
  CreateAgenciesRequestBody,
  CreateAndAuthorizeBucketResponseBody,
  CreateAppRuleRequestBody,
  CreateAppRuleResponseBody,
  CreateBucketCredentialRequestBody,
  CreateBucketCredentialResponseBody,
  CreateChangeOrderRequestBody,
  CreateChangeOrderResponseBody,
  CreateDesktopBatchOrderRequestBody,
  CreateDesktopBatchOrderResponseBody,
  CreateDesktopNamePolicyRequestBody,
  CreateDesktopNamePolicyResponseBody,
  CreateDesktopOrderRequestBody,
  CreateDesktopOrderResponseBody,
  CreateDesktopPoolAuthorizedObjectsRequestBody,
  CreateDesktopPoolChangeOrderRequestBody,
  CreateDesktopPoolChangeOrderResponseBody,
  CreateDesktopPoolRequestBody,
  CreateDesktopPoolResponseBody,
  CreateDesktopRequestBody,
  CreateDesktopResponseBody,
  CreateDesktopUserRequestBody,
  CreateDesktopUserResponseBody,
  CreateOrderRequestBody,
  CreateOrderResponseBody,
  CreatePolicyGroupRequestBody,
  CreatePolicyGroupResponseBody,
  CreateRemoteAssistanceResponseBody,
  CreateScheduledTasksRequestBody,
  CreateScriptRequestBody,
  CreateScriptResponseBody,
  CreateSubnetBandwidthChangeOrderRequestBody,
  CreateSubnetBandwidthChangeOrderResponseBody,
  CreateTagRequestBody,
  CreateTerminalsBindingDesktopsErrorResponse,
  CreateTerminalsBindingDesktopsRequestBody,
  CreateUserGroupRequestBody,
  DeleteDesktopPoolVolumesRequestBody,
  DeleteDesktopPoolVolumesResponseBody,
  DeleteDesktopSubResourcesRequestBody,
  DeleteDesktopSubResourcesResponseBody,
  DeleteDesktopVolumesRequestBody,
  DeleteDesktopVolumesResponseBody,
  DeleteRestrictedRuleRequestBody,
  DeleteSiteResponseBody,
  DeleteSubnetBandwidthResponseBody,
  DeleteTerminalsBindingDesktopsRequestBody,
  DeleteTerminalsBindingDesktopsResponseBody,
  DesktopAction,
  DesktopDetailInfo,
  DesktopMetric,
  DesktopMetricNotifyRecord,
  DesktopNamePolicyInfo,
  DesktopSnapshotDetailInfo,
  DesktopUsedHoursInfo,
  DetachInstancesRequestBody,
  DetachInstancesResponseBody,
  Eips,
  ErrorResponse,
  EstimateAddResourcesRequestBody,
  EstimateAddResourcesResponseBody,
  EstimateChangeImagesRequestBody,
  EstimateChangeImagesResponseBody,
  EstimateDesktopPoolAddVolumeRequestBody,
  EstimateDesktopPoolAddVolumeResponseBody,
  EstimateDesktopPoolChangeImageRequestBody,
  EstimateDesktopPoolChangeImageResponseBody,
  EstimateDesktopPoolExtendVolumeRequestBody,
  EstimateDesktopPoolExtendVolumeResponseBody,
  EstimateDesktopPoolResizeRequestBody,
  EstimateDesktopPoolResizeResponseBody,
  ExecuteDesktopPoolActionRequestBody,
  ExecuteDesktopPoolActionResponseBody,
  ExecuteDesktopPoolScriptRequestBody,
  ExecuteDesktopPoolScriptResponseBody,
  ExecuteScriptOrCommandRequestBody,
  ExecuteScriptOrCommandResponseBody,
  ExpandDesktopPoolRequestBody,
  ExpandDesktopPoolResponseBody,
  ExpandDesktopPoolVolumesRequestBody,
  ExpandDesktopPoolVolumesResponseBody,
  ExpandDesktopVolumeRequestBody,
  ExpandDesktopVolumeResponseBody,
  ExpandVolumesRequestBody,
  ExpandVolumesResponseBody,
  ImageInfo,
  InstallAppRequestBody,
  JobDetailInfo,
  ListAccessAddressBackupConfigResponseBody,
  ListAccessPoliciesResponseBody,
  ListAccessPolicyObjectsResponseBody,
  ListAdOuUsersResponseBody,
  ListAdOusResponseBody,
  ListAgenciesResponseBody,
  ListAgentsInstallConditionResponseBody,
  ListAlarmStatisticsResponseBody,
  ListAlarmsResponseBody,
  ListAppAuthorizationsResponseBody,
  ListAppCatalogsResponseBody,
  ListAppRuleResponseBody,
  ListAppUserAccessDataResponseBody,
  ListAppsResponseBody,
  ListAvailabilityZonesResponseBody,
  ListAzsResponseBody,
  ListDesktopActionsResponseBody,
  ListDesktopByTagsRequestBody,
  ListDesktopByTagsResponseBody,
  ListDesktopNamePolicyResponseBody,
  ListDesktopOperationsResponseBody,
  ListDesktopPoolAuthorizedObjectsResponseBody,
  ListDesktopPoolsResponseBody,
  ListDesktopSnapshotResponseBody,
  ListDesktopUsageMetricResponseBody,
  ListDesktopsConnectStatusResponseBody,
  ListDesktopsDetailResponseBody,
  ListDesktopsEipsResponseBody,
  ListDesktopsResponseBody,
  ListDesktopsStatisticsResponseBody,
  ListDownloadAddressRequestBody,
  ListDownloadAddressResponseBody,
  ListFutureExecutionsRequestBody,
  ListFutureExecutionsResponseBody,
  ListHistoryOnlineInfoNewResponseBody,
  ListHourPackagesTypeResponseBody,
  ListImagesResponseBody,
  ListInstancesStatusResponseBody,
  ListInternetResponseBody,
  ListItaSubJobsResponseBody,
  ListJobsResponseBody,
  ListLoginRecordsNewResponseBody,
  ListLoginStateResponseBody,
  ListMarketImagesResponseBody,
  ListMetricNotifyRecordResponseBody,
  ListMetricNotifyRuleResponseBody,
  ListNatGatewaysResponseBody,
  ListNatMappingConfigsResponseBody,
  ListOriginalPolicyInfoResponseBody,
  ListOtpDevicesByUserIdResponseBody,
  ListOuDetailsResponseBody,
  ListPoliciesOfPolicyGroupResponseBody,
  ListPolicyDetailInfoByIdResponseBody,
  ListPolicyGroupInfoResponseBody,
  ListPolicyGroupResponseBody,
  ListPoolDesktopsDetailResponseBody,
  ListPortsResponseBody,
  ListProductsResponseBody,
  ListProjectTagsResponseBody,
  ListRestrictedRuleResponseBody,
  ListRunStateResponseBody,
  ListScheduledTasksRecordsDetailsResponseBody,
  ListScheduledTasksRecordsResponseBody,
  ListScheduledTasksResponseBody,
  ListScreenRecordsResponseBody,
  ListScriptRecordsResponseBody,
  ListScriptTasksResponseBody,
  ListScriptsResponseBody,
  ListSharerProductsResponseBody,
  ListSiteConfigsResponseBody,
  ListSubnetBandwidthsResponseBody,
  ListTargetOfPolicyGroupResponseBody,
  ListTenantConfigsResponseBody,
  ListTerminalsBindingDesktopsConfigResponseBody,
  ListTerminalsBindingDesktopsResponseBody,
  ListTimeZonesResponseBody,
  ListUnusedDesktopsResponseBody,
  ListUsedDesktopInfoRequestBody,
  ListUsedDesktopInfoResponseBody,
  ListUserDetailResponseBody,
  ListUserEventsLtsConfigurationsResponseBody,
  ListUserEventsResponseBody,
  ListUserGroupsResponseBody,
  ListUserUsageMetricResponseBody,
  ListUsersOfGroupResponseBody,
  ListUsersResponseBody,
  ListVolumeProductInfoResponseBody,
  ListWksEdgeSitesResponseBody,
  ListWorkspacesResponseBody,
  Metric,
  MetricNotifyRule,
  MetricsWithTime,
  NatGateway,
  NeutronPort,
  OperationForList,
  OuNameInfo,
  PolicyGroupForList,
  PoolDesktopsDetailInfo,
  Product,
  RebuildDesktopPoolRequestBody,
  RebuildDesktopPoolResponseBody,
  RecordModel,
  RegisterDomainResponseBody,
  ResetRandomPasswordResponseBody,
  ResizeDesktopPoolRequestBody,
  ResizeDesktopPoolResponseBody,
  ResizeDesktopRequestBody,
  ResizeDesktopResponseBody,
  RetryJobsRequestBody,
  RetryScriptExecutionRequestBody,
  RetryScriptExecutionResponseBody,
  RunActionsOnGroupRequestBody,
  RunActionsOnWorkspaceJobRequestBody,
  RunActionsOnWorkspaceJobResponseBody,
  ScheduledTask,
  ScheduledTasksRecords,
  ScheduledTasksRecordsDetails,
  ScreenRecordDetail,
  ScriptExecutionTask,
  ScriptRecordSimpleInfo,
  ScriptSimpleInfo,
  ScriptTaskInfo,
  SendDesktopPoolNotificationsRequestBody,
  SendDesktopPoolNotificationsResponseBody,
  SendEmailRequestBody,
  SendNotificationsRequestBody,
  SendNotificationsResponseBody,
  SetMaintenanceModeRequestBody,
  SetRuleRestrictionRequestBody,
  SetUserEventsLtsConfigurationsRequestBody,
  SharerProductInfo,
  ShowAssistAuthConfigResponseBody,
  ShowAuthConfigResponseBody,
  ShowAvailableIpResponseBody,
  ShowAzDetailsResponseBody,
  ShowDesktopDetailResponseBody,
  ShowDesktopMonitorDataResponseBody,
  ShowDesktopNetworkResponseBody,
  ShowDesktopNetworksResponseBody,
  ShowDesktopPoolDetailResponseBody,
  ShowDesktopPoolsScriptExecTasksResponseBody,
  ShowDesktopRemoteAssistanceInfoResponseBody,
  ShowGrowthRateResponseBody,
  ShowJobResponseBody,
  ShowQuotaDetailsResponseBody,
  ShowQuotasResponseBody,
  ShowRemoteConsoleAddressResponseBody,
  ShowRuleRestrictionResponseBody,
  ShowScheduledTasksResponseBody,
  ShowScreenRecordResponseBody,
  ShowScriptDetailResponseBody,
  ShowScriptRecordDetailResponseBody,
  ShowShareSpaceConfigResponseBody,
  ShowSubnetBandwidthControlListResponseBody,
  ShowSysprepInfoResponseBody,
  ShowTagByDesktopIdResponseBody,
  ShowUserAccessStagesResponseBody,
  ShowUsingSubnetsResponseBody,
  ShowWorkspaceLockResponseBody,
  SimpleDesktopInfo,
  SimpleDesktopPoolInfo,
  StopScriptExecutionRequestBody,
  SubnetBandwidthDetail,
  TagResource,
  Tags,
  Target,
  TerminalsBindingDesktopsInfo,
  UnlockWorkspaceRequestBody,
  UnlockWorkspaceResponseBody,
  UnusedDesktopInfo,
  UpdateAccessAddressBackupConfigRequestBody,
  UpdateAccessModeRequestBody,
  UpdateAccessModeResponseBody,
  UpdateAccessPolicyObjectsRequestBody,
  UpdateAccessPolicyRequestBody,
  UpdateAppAuthorizationsRequestBody,
  UpdateAppRuleRequestBody,
  UpdateAppRuleResponseBody,
  UpdateAssistAuthMethodConfigRequestBody,
  UpdateAuthMethodConfigRequestBody,
  UpdateAuthMethodConfigResponseBody,
  UpdateDesktopNamePolicyRequestBody,
  UpdateDesktopPoolRequestBody,
  UpdateDesktopRequestBody,
  UpdateDesktopResponseBody,
  UpdateDesktopSidsRequestBody,
  UpdateDesktopSidsResponseBody,
  UpdateDesktopUsernameRequestBody,
  UpdateEnterpriseIdRequestBody,
  UpdateEnterpriseIdResponseBody,
  UpdateMetricNotifyRuleRequestBody,
  UpdateMetricNotifyRuleResponseBody,
  UpdateNatMappingConfigsRequestBody,
  UpdateOuInfoRequestBody,
  UpdatePoliciesOfPolicyGroupRequestBody,
  UpdatePoliciesOfPolicyGroupResponseBody,
  UpdatePolicyGroupRequestBody,
  UpdatePolicyGroupResponseBody,
  UpdateScheduledTasksRequestBody,
  UpdateScriptRequestBody,
  UpdateShareSpaceConfigRequestBody,
  UpdateSubnetBandwidthControlListRequestBody,
  UpdateSubnetBandwidthRequestBody,
  UpdateSubnetBandwidthResponseBody,
  UpdateSubnetIdsRequestBody,
  UpdateSubnetIdsResponseBody,
  UpdateTenantConfigRequestBody,
  UpdateTerminalsBindingDesktopsConfigRequestBody,
  UpdateTerminalsBindingDesktopsRequestBody,
  UpdateUploadedAppRequestBody,
  UpdateUploadedAppResponseBody,
  UpdateUserGroupRequestBody,
  UpdateUserInfoRequestBody,
  UpdateUserInfoResponseBody,
  UpdateWorkspaceRequestBody,
  UpdateWorkspaceResponseBody,
  UploadAppRequestBody,
  UploadAppResponseBody,
  User,
  UserEventRsp,
  UserGroupInfo,
  UserInGroup,
  UserMetric,
} from './models.js'
import { byStatus, none } from './runtime/body.js'
import type { JobPoller } from './runtime/jobs.js'
import { operation } from './runtime/operation.js'
import { pagedOperation } from './runtime/pages.js'
import type { CallOptions } from './runtime/types.js'

/** Arguments of {@link listAppCatalogs}. */
export interface ListAppCatalogsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listAppCatalogs} takes and gives. */
export interface ListAppCatalogs {
  args: ListAppCatalogsArgs
  responses: {
    /** Response to a successful request. */
    200: ListAppCatalogsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Application Categories
 *
 * Queries application categories.
 *
 * `GET /v1/{project_id}/app-center/app-catalogs`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAppCatalogs.html
 * @example
 * ```ts
 * const result = await listAppCatalogs(client)
 * ```
 */
export const listAppCatalogs = /*#__PURE__*/ operation<ListAppCatalogs>(
  'ListAppCatalogs',
  'GET /v1/{project_id}/app-center/app-catalogs',
)

/** Arguments of {@link listRestrictedRule}. */
export interface ListRestrictedRuleArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /** Application rule name. */
    name?: string | undefined
  }
}

/** What {@link listRestrictedRule} takes and gives. */
export interface ListRestrictedRule {
  args: ListRestrictedRuleArgs
  responses: {
    /** Response to a successful request. */
    200: ListRestrictedRuleResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: AppRule
}

/**
 * Querying Management Rules
 *
 * Queries management rules.
 *
 * `GET /v1/{project_id}/app-center/app-restricted-rules`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListRestrictedRule.html
 * @example
 * ```ts
 * for await (const item of listRestrictedRule.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listRestrictedRule = /*#__PURE__*/ pagedOperation<ListRestrictedRule>(
  'ListRestrictedRule',
  'GET /v1/{project_id}/app-center/app-restricted-rules',
  { items: 'items', counter: 'count' },
)

/** Arguments of {@link addRestrictedRule}. */
export interface AddRestrictedRuleArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: AddRestrictedRuleRequestBody
}

/** What {@link addRestrictedRule} takes and gives. */
export interface AddRestrictedRule {
  args: AddRestrictedRuleArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Adding a Management Rule
 *
 * Adds a management rule.
 *
 * `POST /v1/{project_id}/app-center/app-restricted-rules`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddRestrictedRule.html
 * @example
 * ```ts
 * await addRestrictedRule(client, { body: { items: ['items'] } })
 * ```
 */
export const addRestrictedRule = /*#__PURE__*/ operation<AddRestrictedRule>(
  'AddRestrictedRule',
  'POST /v1/{project_id}/app-center/app-restricted-rules',
  { ok: none },
)

/** Arguments of {@link deleteRestrictedRule}. */
export interface DeleteRestrictedRuleArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: DeleteRestrictedRuleRequestBody
}

/** What {@link deleteRestrictedRule} takes and gives. */
export interface DeleteRestrictedRule {
  args: DeleteRestrictedRuleArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting Control Rules in Batches
 *
 * Deletes control rules in batches.
 *
 * `POST /v1/{project_id}/app-center/app-restricted-rules/actions/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteRestrictedRule.html
 * @example
 * ```ts
 * await deleteRestrictedRule(client, { body: { items: ['items'] } })
 * ```
 */
export const deleteRestrictedRule = /*#__PURE__*/ operation<DeleteRestrictedRule>(
  'DeleteRestrictedRule',
  'POST /v1/{project_id}/app-center/app-restricted-rules/actions/batch-delete',
  { ok: none },
)

/** Arguments of {@link listAppRule}. */
export interface ListAppRuleArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /** Application rule name. */
    name?: string | undefined
  }
}

/** What {@link listAppRule} takes and gives. */
export interface ListAppRule {
  args: ListAppRuleArgs
  responses: {
    /** Response to a successful request. */
    200: ListAppRuleResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: AppRule
}

/**
 * Querying Application Rules
 *
 * Queries application rules.
 *
 * `GET /v1/{project_id}/app-center/app-rules`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAppRule.html
 * @example
 * ```ts
 * for await (const item of listAppRule.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listAppRule = /*#__PURE__*/ pagedOperation<ListAppRule>(
  'ListAppRule',
  'GET /v1/{project_id}/app-center/app-rules',
  { items: 'items', counter: 'count' },
)

/** Arguments of {@link createAppRule}. */
export interface CreateAppRuleArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateAppRuleRequestBody
}

/** What {@link createAppRule} takes and gives. */
export interface CreateAppRule {
  args: CreateAppRuleArgs
  responses: {
    /** Response to a successful request. */
    200: CreateAppRuleResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Creating an Application Rule
 *
 * Creates an application rule.
 *
 * `POST /v1/{project_id}/app-center/app-rules`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateAppRule.html
 * @example
 * ```ts
 * const result = await createAppRule(client, { body: { name: 'name', rule: { scope: 'PRODUCT' } } })
 * ```
 */
export const createAppRule = /*#__PURE__*/ operation<CreateAppRule>(
  'CreateAppRule',
  'POST /v1/{project_id}/app-center/app-rules',
)

/** Arguments of {@link disableRuleRestriction}. */
export interface DisableRuleRestrictionArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link disableRuleRestriction} takes and gives. */
export interface DisableRuleRestriction {
  args: DisableRuleRestrictionArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Disabling Rule-based Management
 *
 * Disables rule-based management.
 *
 * `POST /v1/{project_id}/app-center/app-rules/actions/disable-rule-restriction`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DisableRuleRestriction.html
 * @example
 * ```ts
 * await disableRuleRestriction(client)
 * ```
 */
export const disableRuleRestriction = /*#__PURE__*/ operation<DisableRuleRestriction>(
  'DisableRuleRestriction',
  'POST /v1/{project_id}/app-center/app-rules/actions/disable-rule-restriction',
  { ok: none },
)

/** Arguments of {@link enableRuleRestriction}. */
export interface EnableRuleRestrictionArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link enableRuleRestriction} takes and gives. */
export interface EnableRuleRestriction {
  args: EnableRuleRestrictionArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Enabling Rule-based Management
 *
 * Enables rule-based management.
 *
 * `POST /v1/{project_id}/app-center/app-rules/actions/enable-rule-restriction`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EnableRuleRestriction.html
 * @example
 * ```ts
 * await enableRuleRestriction(client)
 * ```
 */
export const enableRuleRestriction = /*#__PURE__*/ operation<EnableRuleRestriction>(
  'EnableRuleRestriction',
  'POST /v1/{project_id}/app-center/app-rules/actions/enable-rule-restriction',
  { ok: none },
)

/** Arguments of {@link showRuleRestriction}. */
export interface ShowRuleRestrictionArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link showRuleRestriction} takes and gives. */
export interface ShowRuleRestriction {
  args: ShowRuleRestrictionArgs
  responses: {
    /** Operation successful. */
    200: ShowRuleRestrictionResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Control Rules
 *
 * Queries control rules.
 *
 * `GET /v1/{project_id}/app-center/app-rules/actions/get-rule-restriction`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowRuleRestriction.html
 * @example
 * ```ts
 * const result = await showRuleRestriction(client)
 * ```
 */
export const showRuleRestriction = /*#__PURE__*/ operation<ShowRuleRestriction>(
  'ShowRuleRestriction',
  'GET /v1/{project_id}/app-center/app-rules/actions/get-rule-restriction',
)

/** Arguments of {@link setRuleRestriction}. */
export interface SetRuleRestrictionArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: SetRuleRestrictionRequestBody
}

/** What {@link setRuleRestriction} takes and gives. */
export interface SetRuleRestriction {
  args: SetRuleRestrictionArgs
  responses: {
    /** Operation successful. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Setting a Control Rule
 *
 * Sets a control rule.
 *
 * `POST /v1/{project_id}/app-center/app-rules/actions/set-rule-restriction`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SetRuleRestriction.html
 * @example
 * ```ts
 * await setRuleRestriction(client, { body: { app_restrict_rule_switch: true } })
 * ```
 */
export const setRuleRestriction = /*#__PURE__*/ operation<SetRuleRestriction>(
  'SetRuleRestriction',
  'POST /v1/{project_id}/app-center/app-rules/actions/set-rule-restriction',
  { ok: none },
)

/** Arguments of {@link batchDeleteAppRules}. */
export interface BatchDeleteAppRulesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchDeleteAppRulesRequestBody
}

/** What {@link batchDeleteAppRules} takes and gives. */
export interface BatchDeleteAppRules {
  args: BatchDeleteAppRulesArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting Rules in Batches
 *
 * Deletes rules in batches.
 *
 * `POST /v1/{project_id}/app-center/app-rules/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteAppRules.html
 * @example
 * ```ts
 * await batchDeleteAppRules(client, { body: { items: ['items'] } })
 * ```
 */
export const batchDeleteAppRules = /*#__PURE__*/ operation<BatchDeleteAppRules>(
  'BatchDeleteAppRules',
  'POST /v1/{project_id}/app-center/app-rules/batch-delete',
  { ok: none },
)

/** Arguments of {@link deleteAppRule}. */
export interface DeleteAppRuleArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Rule ID. */
    rule_id: string
  }
}

/** What {@link deleteAppRule} takes and gives. */
export interface DeleteAppRule {
  args: DeleteAppRuleArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting an Application Rule
 *
 * Deletes an application rule.
 *
 * `DELETE /v1/{project_id}/app-center/app-rules/{rule_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteAppRule.html
 * @example
 * ```ts
 * await deleteAppRule(client, { path: { rule_id: 'rule_id' } })
 * ```
 */
export const deleteAppRule = /*#__PURE__*/ operation<DeleteAppRule>(
  'DeleteAppRule',
  'DELETE /v1/{project_id}/app-center/app-rules/{rule_id}',
  { ok: none },
)

/** Arguments of {@link updateAppRule}. */
export interface UpdateAppRuleArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Rule ID. */
    rule_id: string
  }
  body?: UpdateAppRuleRequestBody
}

/** What {@link updateAppRule} takes and gives. */
export interface UpdateAppRule {
  args: UpdateAppRuleArgs
  responses: {
    /** Response to a successful request. */
    200: UpdateAppRuleResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Modifying an Application Rule
 *
 * Modifies an application rule.
 *
 * `PATCH /v1/{project_id}/app-center/app-rules/{rule_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAppRule.html
 * @example
 * ```ts
 * const result = await updateAppRule(client, { path: { rule_id: 'rule_id' } })
 * ```
 */
export const updateAppRule = /*#__PURE__*/ operation<UpdateAppRule>(
  'UpdateAppRule',
  'PATCH /v1/{project_id}/app-center/app-rules/{rule_id}',
)

/** Arguments of {@link listApps}. */
export interface ListAppsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /** Application name. */
    name?: string | undefined
  }
}

/** What {@link listApps} takes and gives. */
export interface ListApps {
  args: ListAppsArgs
  responses: {
    /** Response to a successful request. */
    200: ListAppsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: Application
}

/**
 * Querying Applications by Name in Pagination Mode
 *
 * Queries applications by name in pagination mode.
 *
 * `GET /v1/{project_id}/app-center/apps`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListApps.html
 * @example
 * ```ts
 * for await (const item of listApps.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listApps = /*#__PURE__*/ pagedOperation<ListApps>('ListApps', 'GET /v1/{project_id}/app-center/apps', {
  items: 'items',
  counter: 'count',
})

/** Arguments of {@link uploadApp}. */
export interface UploadAppArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: UploadAppRequestBody
}

/** What {@link uploadApp} takes and gives. */
export interface UploadApp {
  args: UploadAppArgs
  responses: {
    /** Response to a successful request. */
    200: UploadAppResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Adding an Application
 *
 * Adds an application.
 *
 * `POST /v1/{project_id}/app-center/apps`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UploadApp.html
 * @example
 * ```ts
 * const result = await uploadApp(client, {
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
export const uploadApp = /*#__PURE__*/ operation<UploadApp>('UploadApp', 'POST /v1/{project_id}/app-center/apps')

/** Arguments of {@link batchUpdateAppAuthorizations}. */
export interface BatchUpdateAppAuthorizationsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchUpdateAppAuthorizationsRequestBody
}

/** What {@link batchUpdateAppAuthorizations} takes and gives. */
export interface BatchUpdateAppAuthorizations {
  args: BatchUpdateAppAuthorizationsArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Assigning Application Authorization in Batches
 *
 * Assigns application authorization in batches.
 *
 * `POST /v1/{project_id}/app-center/apps/actions/batch-assign-authorization`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchUpdateAppAuthorizations.html
 * @example
 * ```ts
 * await batchUpdateAppAuthorizations(client, { body: { app_ids: ['app_ids'], authorization_type: 'ALL_USER' } })
 * ```
 */
export const batchUpdateAppAuthorizations = /*#__PURE__*/ operation<BatchUpdateAppAuthorizations>(
  'BatchUpdateAppAuthorizations',
  'POST /v1/{project_id}/app-center/apps/actions/batch-assign-authorization',
  { ok: none },
)

/** Arguments of {@link batchInstallApps}. */
export interface BatchInstallAppsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchInstallAppsRequestBody
}

/** What {@link batchInstallApps} takes and gives. */
export interface BatchInstallApps {
  args: BatchInstallAppsArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Automatically Installing Applications in Batches
 *
 * Automatically installs applications in batches (silent installation or installation after decompression).
 *
 * `POST /v1/{project_id}/app-center/apps/actions/batch-auto-install`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchInstallApps.html
 * @example
 * ```ts
 * await batchInstallApps(client, { body: { app_ids: ['app_ids'], assign_scope: 'ALL_USER' } })
 * ```
 */
export const batchInstallApps = /*#__PURE__*/ operation<BatchInstallApps>(
  'BatchInstallApps',
  'POST /v1/{project_id}/app-center/apps/actions/batch-auto-install',
  { ok: none },
)

/** Arguments of {@link batchDeleteApps}. */
export interface BatchDeleteAppsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchDeleteAppsRequestBody
}

/** What {@link batchDeleteApps} takes and gives. */
export interface BatchDeleteApps {
  args: BatchDeleteAppsArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting Applications in Batches
 *
 * Deletes applications in batches.
 *
 * `POST /v1/{project_id}/app-center/apps/actions/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteApps.html
 * @example
 * ```ts
 * await batchDeleteApps(client, { body: { items: ['items'] } })
 * ```
 */
export const batchDeleteApps = /*#__PURE__*/ operation<BatchDeleteApps>(
  'BatchDeleteApps',
  'POST /v1/{project_id}/app-center/apps/actions/batch-delete',
  { ok: none },
)

/** Arguments of {@link batchDisableApps}. */
export interface BatchDisableAppsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchDisableAppsRequestBody
}

/** What {@link batchDisableApps} takes and gives. */
export interface BatchDisableApps {
  args: BatchDisableAppsArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Setting Invisibility for Applications in Batches
 *
 * Sets invisibility for applications in batches.
 *
 * `POST /v1/{project_id}/app-center/apps/actions/batch-disable`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDisableApps.html
 * @example
 * ```ts
 * await batchDisableApps(client, { body: { items: ['items'] } })
 * ```
 */
export const batchDisableApps = /*#__PURE__*/ operation<BatchDisableApps>(
  'BatchDisableApps',
  'POST /v1/{project_id}/app-center/apps/actions/batch-disable',
  { ok: none },
)

/** Arguments of {@link batchEnableApps}. */
export interface BatchEnableAppsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchEnableAppsRequestBody
}

/** What {@link batchEnableApps} takes and gives. */
export interface BatchEnableApps {
  args: BatchEnableAppsArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Setting Visibility for Applications in Batches
 *
 * Sets visibility for applications in batches.
 *
 * `POST /v1/{project_id}/app-center/apps/actions/batch-enable`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchEnableApps.html
 * @example
 * ```ts
 * await batchEnableApps(client, { body: { items: ['items'] } })
 * ```
 */
export const batchEnableApps = /*#__PURE__*/ operation<BatchEnableApps>(
  'BatchEnableApps',
  'POST /v1/{project_id}/app-center/apps/actions/batch-enable',
  { ok: none },
)

/** Arguments of {@link deleteApp}. */
export interface DeleteAppArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Application ID. */
    app_id: string
  }
  query?: {
    /**
     * Whether to retain OBS bucket files when deleting an application. The default value is false. true: retains OBS
     * bucket files when deleting an application false: deletes OBS bucket files when deleting an application
     * @default 'false'
     */
    reserve_obs_file?: 'true' | 'false' | undefined
  }
}

/** What {@link deleteApp} takes and gives. */
export interface DeleteApp {
  args: DeleteAppArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting an Application
 *
 * Deletes an application.
 *
 * `DELETE /v1/{project_id}/app-center/apps/{app_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteApp.html
 * @example
 * ```ts
 * await deleteApp(client, { path: { app_id: 'app_id' } })
 * ```
 */
export const deleteApp = /*#__PURE__*/ operation<DeleteApp>(
  'DeleteApp',
  'DELETE /v1/{project_id}/app-center/apps/{app_id}',
  { ok: none },
)

/** Arguments of {@link updateUploadedApp}. */
export interface UpdateUploadedAppArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Application ID. */
    app_id: string
  }
  body?: UpdateUploadedAppRequestBody
}

/** What {@link updateUploadedApp} takes and gives. */
export interface UpdateUploadedApp {
  args: UpdateUploadedAppArgs
  responses: {
    /** Response to a successful request. */
    200: UpdateUploadedAppResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Modifying an Application
 *
 * Modifies an application.
 *
 * `PATCH /v1/{project_id}/app-center/apps/{app_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateUploadedApp.html
 * @example
 * ```ts
 * const result = await updateUploadedApp(client, { path: { app_id: 'app_id' } })
 * ```
 */
export const updateUploadedApp = /*#__PURE__*/ operation<UpdateUploadedApp>(
  'UpdateUploadedApp',
  'PATCH /v1/{project_id}/app-center/apps/{app_id}',
)

/** Arguments of {@link updateAppAuthorizations}. */
export interface UpdateAppAuthorizationsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Application ID. */
    app_id: string
  }
  body: UpdateAppAuthorizationsRequestBody
}

/** What {@link updateAppAuthorizations} takes and gives. */
export interface UpdateAppAuthorizations {
  args: UpdateAppAuthorizationsArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Assigning Application Authorization
 *
 * Assigns application authorization.
 *
 * `POST /v1/{project_id}/app-center/apps/{app_id}/actions/assign-authorizations`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAppAuthorizations.html
 * @example
 * ```ts
 * await updateAppAuthorizations(client, {
 *   path: { app_id: 'app_id' },
 *   body: { authorization_type: 'ALL_USER' },
 * })
 * ```
 */
export const updateAppAuthorizations = /*#__PURE__*/ operation<UpdateAppAuthorizations>(
  'UpdateAppAuthorizations',
  'POST /v1/{project_id}/app-center/apps/{app_id}/actions/assign-authorizations',
  { ok: none },
)

/** Arguments of {@link installApp}. */
export interface InstallAppArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Application ID. */
    app_id: string
  }
  body?: InstallAppRequestBody
}

/** What {@link installApp} takes and gives. */
export interface InstallApp {
  args: InstallAppArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Automatically Installing an Application
 *
 * Automatically installs an application (silent installation or installation after decompression).
 *
 * `POST /v1/{project_id}/app-center/apps/{app_id}/actions/auto-install`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/InstallApp.html
 * @example
 * ```ts
 * await installApp(client, { path: { app_id: 'app_id' } })
 * ```
 */
export const installApp = /*#__PURE__*/ operation<InstallApp>(
  'InstallApp',
  'POST /v1/{project_id}/app-center/apps/{app_id}/actions/auto-install',
  { ok: none },
)

/** Arguments of {@link listAppAuthorizations}. */
export interface ListAppAuthorizationsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Application ID. */
    app_id: string
  }
  query?: {
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /** Username/User group name. */
    name?: string | undefined
    /** Type: SIMPLE: common user USER_GROUP: user group */
    target_type?: 'SIMPLE' | 'USER_GROUP' | undefined
  }
}

/** What {@link listAppAuthorizations} takes and gives. */
export interface ListAppAuthorizations {
  args: ListAppAuthorizationsArgs
  responses: {
    /** Response to a successful request. */
    200: ListAppAuthorizationsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: AccountInfoResponse
}

/**
 * Querying Application Authorization
 *
 * Queries application authorization.
 *
 * `GET /v1/{project_id}/app-center/apps/{app_id}/authorizations`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAppAuthorizations.html
 * @example
 * ```ts
 * for await (const item of listAppAuthorizations.items(client, { path: { app_id: 'app_id' } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listAppAuthorizations = /*#__PURE__*/ pagedOperation<ListAppAuthorizations>(
  'ListAppAuthorizations',
  'GET /v1/{project_id}/app-center/apps/{app_id}/authorizations',
  { items: 'items', counter: 'count' },
)

/** Arguments of {@link createAndAuthorizeBucket}. */
export interface CreateAndAuthorizeBucketArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link createAndAuthorizeBucket} takes and gives. */
export interface CreateAndAuthorizeBucket {
  args: CreateAndAuthorizeBucketArgs
  responses: {
    /** Response to a successful request. */
    200: CreateAndAuthorizeBucketResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Adding and Authorizing Access to a Default Bucket
 *
 * Adds and authorizes access to a default bucket. If there is no bucket, a bucket is automatically created.
 *
 * `POST /v1/{project_id}/app-center/buckets`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateAndAuthorizeBucket.html
 * @example
 * ```ts
 * const result = await createAndAuthorizeBucket(client)
 * ```
 */
export const createAndAuthorizeBucket = /*#__PURE__*/ operation<CreateAndAuthorizeBucket>(
  'CreateAndAuthorizeBucket',
  'POST /v1/{project_id}/app-center/buckets',
)

/** Arguments of {@link createBucketCredential}. */
export interface CreateBucketCredentialArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateBucketCredentialRequestBody
}

/** What {@link createBucketCredential} takes and gives. */
export interface CreateBucketCredential {
  args: CreateBucketCredentialArgs
  responses: {
    /** Response to a successful request. */
    200: CreateBucketCredentialResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Generating Access Credential Information
 *
 * Generates bucket credential information.
 *
 * `POST /v1/{project_id}/app-center/buckets/actions/create-credential`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateBucketCredential.html
 * @example
 * ```ts
 * const result = await createBucketCredential(client, { body: { file_name: 'file_name' } })
 * ```
 */
export const createBucketCredential = /*#__PURE__*/ operation<CreateBucketCredential>(
  'CreateBucketCredential',
  'POST /v1/{project_id}/app-center/buckets/actions/create-credential',
)

/** Arguments of {@link listJobs}. */
export interface ListJobsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /** Instance ID. */
    instance_id?: string | undefined
    /** Application ID. */
    app_id?: string | undefined
    /** User who installs the instance. */
    target?: string | undefined
    /**
     * Task status. INIT: being initialized WAITING: waiting for installation to complete SUCCESS: successful FAIL:
     * failed
     */
    job_status?: 'INIT' | 'WAITING' | 'SUCCESS' | 'FAIL' | undefined
  }
}

/** What {@link listJobs} takes and gives. */
export interface ListJobs {
  args: ListJobsArgs
  responses: {
    /** Response to a successful request. */
    200: ListJobsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: AppInstallJob
}

/**
 * Querying Application Installation Jobs
 *
 * Queries application installation jobs.
 *
 * `GET /v1/{project_id}/app-center/jobs`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListJobs.html
 * @example
 * ```ts
 * for await (const item of listJobs.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listJobs = /*#__PURE__*/ pagedOperation<ListJobs>('ListJobs', 'GET /v1/{project_id}/app-center/jobs', {
  items: 'items',
  counter: 'count',
})

/** Arguments of {@link batchDeleteJobs}. */
export interface BatchDeleteJobsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchDeleteJobsRequestBody
}

/** What {@link batchDeleteJobs} takes and gives. */
export interface BatchDeleteJobs {
  args: BatchDeleteJobsArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting Jobs in Batches
 *
 * Deletes jobs in batches.
 *
 * `POST /v1/{project_id}/app-center/jobs/actions/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteJobs.html
 * @example
 * ```ts
 * await batchDeleteJobs(client, { body: { items: ['items'] } })
 * ```
 */
export const batchDeleteJobs = /*#__PURE__*/ operation<BatchDeleteJobs>(
  'BatchDeleteJobs',
  'POST /v1/{project_id}/app-center/jobs/actions/batch-delete',
  { ok: none },
)

/** Arguments of {@link retryJobs}. */
export interface RetryJobsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: RetryJobsRequestBody
}

/** What {@link retryJobs} takes and gives. */
export interface RetryJobs {
  args: RetryJobsArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Retrying a Failed Job
 *
 * Retries a failed job. (Retrying a job of types other than failed will cause an error to be returned.)
 *
 * `POST /v1/{project_id}/app-center/jobs/actions/retry`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RetryJobs.html
 * @example
 * ```ts
 * await retryJobs(client, { body: { items: ['items'] } })
 * ```
 */
export const retryJobs = /*#__PURE__*/ operation<RetryJobs>(
  'RetryJobs',
  'POST /v1/{project_id}/app-center/jobs/actions/retry',
  { ok: none },
)

/** Arguments of {@link listTenantProfiles}. */
export interface ListTenantProfilesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listTenantProfiles} takes and gives. */
export interface ListTenantProfiles {
  args: ListTenantProfilesArgs
  responses: {
    /** Response to a successful request. */
    200: {
      [key: string]: boolean
    }
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Tenant Function Statuses
 *
 * Queries tenant function statuses.
 *
 * `GET /v1/{project_id}/app-center/profiles`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTenantProfiles.html
 * @example
 * ```ts
 * const result = await listTenantProfiles(client)
 * ```
 */
export const listTenantProfiles = /*#__PURE__*/ operation<ListTenantProfiles>(
  'ListTenantProfiles',
  'GET /v1/{project_id}/app-center/profiles',
)

/** Arguments of {@link updateTenantProfile}. */
export interface UpdateTenantProfileArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: {
    [key: string]: {
      [key: string]: unknown
    }
  }
}

/** What {@link updateTenantProfile} takes and gives. */
export interface UpdateTenantProfile {
  args: UpdateTenantProfileArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Enabling/Disabling Tenant Functions
 *
 * Enables/Disables tenant functions.
 *
 * `PATCH /v1/{project_id}/app-center/profiles`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateTenantProfile.html
 * @example
 * ```ts
 * await updateTenantProfile(client, { body: {} })
 * ```
 */
export const updateTenantProfile = /*#__PURE__*/ operation<UpdateTenantProfile>(
  'UpdateTenantProfile',
  'PATCH /v1/{project_id}/app-center/profiles',
  { ok: none },
)

/** Arguments of {@link listAccessAddressBackupConfig}. */
export interface ListAccessAddressBackupConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listAccessAddressBackupConfig} takes and gives. */
export interface ListAccessAddressBackupConfig {
  args: ListAccessAddressBackupConfigArgs
  responses: {
    /** Response to the request for obtaining the backup configuration of a Workspace access address. */
    200: ListAccessAddressBackupConfigResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Obtaining the Backup Configuration of a Workspace Access Address
 *
 * Obtains the backup configuration of a Workspace access address.
 *
 * `GET /v2/{project_id}/access-config/address-backup`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAccessAddressBackupConfig.html
 * @example
 * ```ts
 * const result = await listAccessAddressBackupConfig(client)
 * ```
 */
export const listAccessAddressBackupConfig = /*#__PURE__*/ operation<ListAccessAddressBackupConfig>(
  'ListAccessAddressBackupConfig',
  'GET /v2/{project_id}/access-config/address-backup',
)

/** Arguments of {@link updateAccessAddressBackupConfig}. */
export interface UpdateAccessAddressBackupConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: UpdateAccessAddressBackupConfigRequestBody
}

/** What {@link updateAccessAddressBackupConfig} takes and gives. */
export interface UpdateAccessAddressBackupConfig {
  args: UpdateAccessAddressBackupConfigArgs
  responses: {
    /** Normal, no response body. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifying the Backup Configuration of a Workspace Access Address
 *
 * Modifies the backup configuration of a Workspace access address.
 *
 * `POST /v2/{project_id}/access-config/address-backup`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAccessAddressBackupConfig.html
 * @example
 * ```ts
 * await updateAccessAddressBackupConfig(client)
 * ```
 */
export const updateAccessAddressBackupConfig = /*#__PURE__*/ operation<UpdateAccessAddressBackupConfig>(
  'UpdateAccessAddressBackupConfig',
  'POST /v2/{project_id}/access-config/address-backup',
  { ok: none },
)

/** Arguments of {@link listAccessPolicies}. */
export interface ListAccessPoliciesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Access control policy type.
     *
     * ACCESS_TYPE: access type IP_WHITE_LIST: IP address whitelist
     */
    access_control_type?: 'ACCESS_TYPE' | 'IP_WHITE_LIST' | undefined
    /**
     * Number of records on each page. The value ranges from 0 to 100 and defaults to 100.
     * Constraints: 0 to 100; format int32.
     * @default 100
     */
    limit?: number | undefined
    /**
     * Offset. The value ranges from 0 to 99 and defaults to 0.
     * Constraints: 0 to 99; format int32.
     * @default 0
     */
    offset?: number | undefined
  }
}

/** What {@link listAccessPolicies} takes and gives. */
export interface ListAccessPolicies {
  args: ListAccessPoliciesArgs
  responses: {
    /** Normal. */
    200: ListAccessPoliciesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The request method is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: AccessPolicyDetailInfo
}

/**
 * Query access policies
 *
 * Queries an access policy.
 *
 * `GET /v2/{project_id}/access-policy`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAccessPolicies.html
 * @example
 * ```ts
 * for await (const item of listAccessPolicies.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listAccessPolicies = /*#__PURE__*/ pagedOperation<ListAccessPolicies>(
  'ListAccessPolicies',
  'GET /v2/{project_id}/access-policy',
  { items: 'policies', counter: 'total' },
)

/** Arguments of {@link createAccessPolicy}. */
export interface CreateAccessPolicyArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateAccessPolicyRequestBody
}

/** What {@link createAccessPolicy} takes and gives. */
export interface CreateAccessPolicy {
  args: CreateAccessPolicyArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The request method is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Creating an Access Policy
 *
 * Creates an access policy.
 *
 * `POST /v2/{project_id}/access-policy`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateAccessPolicy.html
 * @example
 * ```ts
 * await createAccessPolicy(client, { body: { policy: {} } })
 * ```
 */
export const createAccessPolicy = /*#__PURE__*/ operation<CreateAccessPolicy>(
  'CreateAccessPolicy',
  'POST /v2/{project_id}/access-policy',
  { ok: none },
)

/** Arguments of {@link batchDeleteAccessPolicies}. */
export interface BatchDeleteAccessPoliciesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchDeleteAccessPoliciesRequestBody
}

/** What {@link batchDeleteAccessPolicies} takes and gives. */
export interface BatchDeleteAccessPolicies {
  args: BatchDeleteAccessPoliciesArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** You are not allowed to use the method specified in the request. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deletes an access policy
 *
 * Deletes a specified access policy.
 *
 * `DELETE /v2/{project_id}/access-policy`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteAccessPolicies.html
 * @example
 * ```ts
 * await batchDeleteAccessPolicies(client)
 * ```
 */
export const batchDeleteAccessPolicies = /*#__PURE__*/ operation<BatchDeleteAccessPolicies>(
  'BatchDeleteAccessPolicies',
  'DELETE /v2/{project_id}/access-policy',
  { ok: none },
)

/** Arguments of {@link updateAccessPolicy}. */
export interface UpdateAccessPolicyArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Access policy ID. */
    access_policy_id: string
  }
  body?: UpdateAccessPolicyRequestBody
}

/** What {@link updateAccessPolicy} takes and gives. */
export interface UpdateAccessPolicy {
  args: UpdateAccessPolicyArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Updating a Specified Access Policy
 *
 * Updates a specified access policy.
 *
 * `PUT /v2/{project_id}/access-policy/{access_policy_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAccessPolicy.html
 * @example
 * ```ts
 * await updateAccessPolicy(client, { path: { access_policy_id: 'access_policy_id' } })
 * ```
 */
export const updateAccessPolicy = /*#__PURE__*/ operation<UpdateAccessPolicy>(
  'UpdateAccessPolicy',
  'PUT /v2/{project_id}/access-policy/{access_policy_id}',
  { ok: none },
)

/** Arguments of {@link listAccessPolicyObjects}. */
export interface ListAccessPolicyObjectsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Access policy ID. */
    access_policy_id: string
  }
  query?: {
    /**
     * Number of records on each page. The value ranges from 0 to 2000 and defaults to 10.
     * Constraints: 0 to 2000; format int32.
     * @default 10
     */
    limit?: number | undefined
    /**
     * Offset. The value ranges from 0 to 1999 and defaults to 0.
     * Constraints: 0 to 1999; format int32.
     * @default 0
     */
    offset?: number | undefined
  }
}

/** What {@link listAccessPolicyObjects} takes and gives. */
export interface ListAccessPolicyObjects {
  args: ListAccessPolicyObjectsArgs
  responses: {
    /** Objects to which a policy is applied. */
    200: ListAccessPolicyObjectsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The request method is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: AccessPolicyObject
}

/**
 * Query the target object of a specified access policy
 *
 * Queries the object to which a specified access policy is applied.
 *
 * `GET /v2/{project_id}/access-policy/{access_policy_id}/objects`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAccessPolicyObjects.html
 * @example
 * ```ts
 * for await (const item of listAccessPolicyObjects.items(client, {
 *   path: { access_policy_id: 'access_policy_id' },
 * })) {
 *   console.log(item)
 * }
 * ```
 */
export const listAccessPolicyObjects = /*#__PURE__*/ pagedOperation<ListAccessPolicyObjects>(
  'ListAccessPolicyObjects',
  'GET /v2/{project_id}/access-policy/{access_policy_id}/objects',
  { items: 'policy_objects_list', counter: 'total' },
)

/** Arguments of {@link updateAccessPolicyObjects}. */
export interface UpdateAccessPolicyObjectsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Access policy ID. */
    access_policy_id: string
  }
  body?: UpdateAccessPolicyObjectsRequestBody
}

/** What {@link updateAccessPolicyObjects} takes and gives. */
export interface UpdateAccessPolicyObjects {
  args: UpdateAccessPolicyObjectsArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The request method is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Update the target object of a specified access policy
 *
 * Updates the object to which a specified access policy is applied.
 *
 * `PUT /v2/{project_id}/access-policy/{access_policy_id}/objects`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAccessPolicyObjects.html
 * @example
 * ```ts
 * await updateAccessPolicyObjects(client, { path: { access_policy_id: 'access_policy_id' } })
 * ```
 */
export const updateAccessPolicyObjects = /*#__PURE__*/ operation<UpdateAccessPolicyObjects>(
  'UpdateAccessPolicyObjects',
  'PUT /v2/{project_id}/access-policy/{access_policy_id}/objects',
  { ok: none },
)

/** Arguments of {@link listAdOus}. */
export interface ListAdOusArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all desktops
     * that meet the search criteria are returned.
     * Constraints: format int32.
     */
    limit?: number | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
  }
}

/** What {@link listAdOus} takes and gives. */
export interface ListAdOus {
  args: ListAdOusArgs
  responses: {
    /** Queries OU information. */
    200: ListAdOusResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: AdOulInfo
}

/**
 * Querying OUs in the AD Domain
 *
 * Queries OUs in the AD domain.
 *
 * `GET /v2/{project_id}/ad-ous`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAdOus.html
 * @example
 * ```ts
 * for await (const item of listAdOus.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listAdOus = /*#__PURE__*/ pagedOperation<ListAdOus>('ListAdOus', 'GET /v2/{project_id}/ad-ous', {
  items: 'ou_infos',
  counter: 'total_count',
})

/** Arguments of {@link listAgencies}. */
export interface ListAgenciesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Agency scenario.
     *
     * - WORKSPACE: Workspace
     * - CLOUD_GAME: cloud gaming
     * - CLOUD_STORAGE: cloud storage
     * - SCREEN_RECORD: screen recording audit
     */
    scene?: 'WORKSPACE' | 'CLOUD_GAME' | 'CLOUD_STORAGE' | 'SCREEN_RECORD' | undefined
  }
}

/** What {@link listAgencies} takes and gives. */
export interface ListAgencies {
  args: ListAgenciesArgs
  responses: {
    /** Response to the request for querying agencies. */
    200: ListAgenciesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Querying an Agency
 *
 * Queries agencies.
 *
 * `GET /v2/{project_id}/agencies`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAgencies.html
 * @example
 * ```ts
 * const result = await listAgencies(client)
 * ```
 */
export const listAgencies = /*#__PURE__*/ operation<ListAgencies>('ListAgencies', 'GET /v2/{project_id}/agencies')

/** Arguments of {@link createAgencies}. */
export interface CreateAgenciesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: CreateAgenciesRequestBody
}

/** What {@link createAgencies} takes and gives. */
export interface CreateAgencies {
  args: CreateAgenciesArgs
  responses: {
    /** Response to the request for enabling agency. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Enabling Agency
 *
 * Enables agency.
 *
 * `POST /v2/{project_id}/agencies`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateAgencies.html
 * @example
 * ```ts
 * await createAgencies(client)
 * ```
 */
export const createAgencies = /*#__PURE__*/ operation<CreateAgencies>(
  'CreateAgencies',
  'POST /v2/{project_id}/agencies',
  { ok: none },
)

/** Arguments of {@link listAlarms}. */
export interface ListAlarmsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Alarm severity. The value can be 1 (critical), 2 (major), 3 (minor), or 4 (warning).
     * Constraints: format int32.
     * - `1`: critical
     * - `2`: major
     * - `3`: minor
     * - `4`: warning
     */
    level?: 1 | 2 | 3 | 4 | undefined
    /**
     * Page offset.
     * Constraints: format int32.
     */
    offset?: number | undefined
    /**
     * Number of records displayed on each page. The default value is 100.
     * Constraints: format int32.
     * @default 100
     */
    limit?: number | undefined
  }
}

/** What {@link listAlarms} takes and gives. */
export interface ListAlarms {
  args: ListAlarmsArgs
  responses: {
    /** Succeeded. */
    200: ListAlarmsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
  item: AlarmHistoryItem
}

/**
 * Querying Alarms
 *
 * Queries alarms from Cloud Eye.
 *
 * `GET /v2/{project_id}/alarms`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAlarms.html
 * @example
 * ```ts
 * for await (const item of listAlarms.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listAlarms = /*#__PURE__*/ pagedOperation<ListAlarms>('ListAlarms', 'GET /v2/{project_id}/alarms', {
  items: 'alarm_histories',
  counter: 'count',
})

/** Arguments of {@link showAssistAuthConfig}. */
export interface ShowAssistAuthConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link showAssistAuthConfig} takes and gives. */
export interface ShowAssistAuthConfig {
  args: ShowAssistAuthConfigArgs
  responses: {
    /** Response to the request for querying auxiliary authentication-based login modes. */
    200: ShowAssistAuthConfigResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Queries the configuration of auxiliary authentication
 *
 * Queries auxiliary authentication configurations.
 *
 * `GET /v2/{project_id}/assist-auth-config/method-config`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowAssistAuthConfig.html
 * @example
 * ```ts
 * const result = await showAssistAuthConfig(client)
 * ```
 */
export const showAssistAuthConfig = /*#__PURE__*/ operation<ShowAssistAuthConfig>(
  'ShowAssistAuthConfig',
  'GET /v2/{project_id}/assist-auth-config/method-config',
)

/** Arguments of {@link updateAssistAuthMethodConfig}. */
export interface UpdateAssistAuthMethodConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: UpdateAssistAuthMethodConfigRequestBody
}

/** What {@link updateAssistAuthMethodConfig} takes and gives. */
export interface UpdateAssistAuthMethodConfig {
  args: UpdateAssistAuthMethodConfigArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Updates the auxiliary authentication policy configuration
 *
 * Updates the auxiliary authentication policy configuration.
 *
 * `PUT /v2/{project_id}/assist-auth-config/method-config`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAssistAuthMethodConfig.html
 * @example
 * ```ts
 * await updateAssistAuthMethodConfig(client)
 * ```
 */
export const updateAssistAuthMethodConfig = /*#__PURE__*/ operation<UpdateAssistAuthMethodConfig>(
  'UpdateAssistAuthMethodConfig',
  'PUT /v2/{project_id}/assist-auth-config/method-config',
  { ok: none },
)

/** Arguments of {@link showAuthConfig}. */
export interface ShowAuthConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Authentication method. LOCAL_PASSWORD: local password authentication; KERBEROS: Windows AD authentication;
     * LDAP: third-party LDAP authentication; CLIENT_TOKEN: token authentication of the Golden Auditing UKEY client;
     * OAUTH2: third-party SSO authentication
     */
    auth_type?: 'LOCAL_PASSWORD' | 'KERBEROS' | 'LDAP' | 'CLIENT_TOKEN' | 'OAUTH2' | undefined
  }
}

/** What {@link showAuthConfig} takes and gives. */
export interface ShowAuthConfig {
  args: ShowAuthConfigArgs
  responses: {
    /** Response to the request for querying authentication-based login modes. */
    200: ShowAuthConfigResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Authentication-based Login Modes
 *
 * Queries the configuration of an authentication-based login mode.
 *
 * `GET /v2/{project_id}/auth-config/method-config`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowAuthConfig.html
 * @example
 * ```ts
 * const result = await showAuthConfig(client)
 * ```
 */
export const showAuthConfig = /*#__PURE__*/ operation<ShowAuthConfig>(
  'ShowAuthConfig',
  'GET /v2/{project_id}/auth-config/method-config',
)

/** Arguments of {@link updateAuthMethodConfig}. */
export interface UpdateAuthMethodConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: UpdateAuthMethodConfigRequestBody
}

/** What {@link updateAuthMethodConfig} takes and gives. */
export interface UpdateAuthMethodConfig {
  args: UpdateAuthMethodConfigArgs
  responses: {
    /** Response to the request for updating the authentication policy configuration. */
    200: UpdateAuthMethodConfigResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Updating the Authentication Policy Configuration
 *
 * Updates the authentication policy configuration.
 *
 * `PUT /v2/{project_id}/auth-config/method-config`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAuthMethodConfig.html
 * @example
 * ```ts
 * const result = await updateAuthMethodConfig(client)
 * ```
 */
export const updateAuthMethodConfig = /*#__PURE__*/ operation<UpdateAuthMethodConfig>(
  'UpdateAuthMethodConfig',
  'PUT /v2/{project_id}/auth-config/method-config',
)

/** Arguments of {@link listAvailabilityZones}. */
export interface ListAvailabilityZonesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listAvailabilityZones} takes and gives. */
export interface ListAvailabilityZones {
  args: ListAvailabilityZonesArgs
  responses: {
    /** Response to the request for querying AZs. */
    200: ListAvailabilityZonesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying AZs
 *
 * Queries AZs where Huawei Cloud Workspace is available.
 *
 * `GET /v2/{project_id}/availability-zones`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAvailabilityZones.html
 * @example
 * ```ts
 * const result = await listAvailabilityZones(client)
 * ```
 */
export const listAvailabilityZones = /*#__PURE__*/ operation<ListAvailabilityZones>(
  'ListAvailabilityZones',
  'GET /v2/{project_id}/availability-zones',
)

/** Arguments of {@link showAzDetails}. */
export interface ShowAzDetailsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /** AZ ID. */
    availability_zone_id: string
  }
}

/** What {@link showAzDetails} takes and gives. */
export interface ShowAzDetails {
  args: ShowAzDetailsArgs
  responses: {
    /** Response to the request for querying AZs. */
    200: ShowAzDetailsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying AZ Details
 *
 * Queries AZs where Huawei Cloud Workspace is available.
 *
 * `GET /v2/{project_id}/availability-zones/detail`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowAzDetails.html
 * @example
 * ```ts
 * const result = await showAzDetails(client, { query: { availability_zone_id: 'availability_zone_id' } })
 * ```
 */
export const showAzDetails = /*#__PURE__*/ operation<ShowAzDetails>(
  'ShowAzDetails',
  'GET /v2/{project_id}/availability-zones/detail',
)

/** Arguments of {@link listAzs}. */
export interface ListAzsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listAzs} takes and gives. */
export interface ListAzs {
  args: ListAzsArgs
  responses: {
    /** Response to the request for querying AZs. */
    200: ListAzsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying AZ Summary
 *
 * Queries AZs where Huawei Cloud Workspace is available.
 *
 * `GET /v2/{project_id}/availability-zones/summary`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAzs.html
 * @example
 * ```ts
 * const result = await listAzs(client)
 * ```
 */
export const listAzs = /*#__PURE__*/ operation<ListAzs>('ListAzs', 'GET /v2/{project_id}/availability-zones/summary')

/** Arguments of {@link listSubnetBandwidths}. */
export interface ListSubnetBandwidthsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Enterprise project ID. */
    enterprise_project_id?: string | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all records
     * that meet the search criteria are returned.
     * Constraints: format int32.
     */
    limit?: number | undefined
    /** VPC ID. */
    vpc_id?: string | undefined
    /** Subnet ID. */
    subnet_id?: string | undefined
    /** Workspace bandwidth ID. */
    bandwidth_id?: string | undefined
    /** Workspace bandwidth name. */
    bandwidth_name?: string | undefined
  }
}

/** What {@link listSubnetBandwidths} takes and gives. */
export interface ListSubnetBandwidths {
  args: ListSubnetBandwidthsArgs
  responses: {
    /** Response to the request for querying the Workspace bandwidth list. */
    200: ListSubnetBandwidthsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
  item: SubnetBandwidthDetail
}

/**
 * Querying the Workspace Bandwidth List
 *
 * Queries the Workspace bandwidth list.
 *
 * `GET /v2/{project_id}/bandwidths`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListSubnetBandwidths.html
 * @example
 * ```ts
 * for await (const item of listSubnetBandwidths.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listSubnetBandwidths = /*#__PURE__*/ pagedOperation<ListSubnetBandwidths>(
  'ListSubnetBandwidths',
  'GET /v2/{project_id}/bandwidths',
  { items: 'bandwidths', counter: 'total_count' },
)

/** Arguments of {@link applySubnetBandwidth}. */
export interface ApplySubnetBandwidthArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: ApplySubnetBandwidthRequestBody
}

/** What {@link applySubnetBandwidth} takes and gives. */
export interface ApplySubnetBandwidth {
  args: ApplySubnetBandwidthArgs
  responses: {
    /** Response to the request for creating Workspace bandwidth. */
    200: ApplySubnetBandwidthResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Creating Workspace Bandwidth
 *
 * Creates pay-per-use Workspace bandwidth.
 *
 * `POST /v2/{project_id}/bandwidths`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ApplySubnetBandwidth.html
 * @example
 * ```ts
 * const result = await applySubnetBandwidth(client, {
 *   body: { subnet_id: 'subnet_id', charge_mode: 'wks_bandwidth' },
 * })
 * ```
 */
export const applySubnetBandwidth = /*#__PURE__*/ operation<ApplySubnetBandwidth>(
  'ApplySubnetBandwidth',
  'POST /v2/{project_id}/bandwidths',
)

/** Arguments of {@link deleteSubnetBandwidth}. */
export interface DeleteSubnetBandwidthArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Workspace bandwidth ID. */
    bandwidth_id: string
  }
}

/** What {@link deleteSubnetBandwidth} takes and gives. */
export interface DeleteSubnetBandwidth {
  args: DeleteSubnetBandwidthArgs
  responses: {
    /** Response to the request for deleting Workspace bandwidth. */
    200: DeleteSubnetBandwidthResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Deleting Workspace Bandwidth
 *
 * Deletes Workspace bandwidth.
 *
 * `DELETE /v2/{project_id}/bandwidths/{bandwidth_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteSubnetBandwidth.html
 * @example
 * ```ts
 * const result = await deleteSubnetBandwidth(client, { path: { bandwidth_id: 'bandwidth_id' } })
 * ```
 */
export const deleteSubnetBandwidth = /*#__PURE__*/ operation<DeleteSubnetBandwidth>(
  'DeleteSubnetBandwidth',
  'DELETE /v2/{project_id}/bandwidths/{bandwidth_id}',
)

/** Arguments of {@link showSubnetBandwidthControlList}. */
export interface ShowSubnetBandwidthControlListArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Workspace bandwidth ID. */
    bandwidth_id: string
  }
  query?: {
    /** Desktop ID. */
    desktop_id?: string | undefined
    /** Desktop name. */
    desktop_name?: string | undefined
    /** Users to whom desktops are assigned. */
    user_name?: string | undefined
    /**
     * Control method. Options:
     *
     * - BLACK: blacklist
     * - WHITE: whitelist
     */
    control_mode?: 'BLACK' | 'WHITE' | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all records
     * that meet the search criteria are returned.
     * Constraints: format int32.
     */
    limit?: number | undefined
  }
}

/** What {@link showSubnetBandwidthControlList} takes and gives. */
export interface ShowSubnetBandwidthControlList {
  args: ShowSubnetBandwidthControlListArgs
  responses: {
    /** Response to the request for querying Workspace bandwidth control. */
    200: ShowSubnetBandwidthControlListResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
  item: ControllItem
}

/**
 * Querying Workspace Bandwidth Control
 *
 * Queries Workspace bandwidth control.
 *
 * `GET /v2/{project_id}/bandwidths/{bandwidth_id}/control-list`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowSubnetBandwidthControlList.html
 * @example
 * ```ts
 * for await (const item of showSubnetBandwidthControlList.items(client, {
 *   path: { bandwidth_id: 'bandwidth_id' },
 * })) {
 *   console.log(item)
 * }
 * ```
 */
export const showSubnetBandwidthControlList = /*#__PURE__*/ pagedOperation<ShowSubnetBandwidthControlList>(
  'ShowSubnetBandwidthControlList',
  'GET /v2/{project_id}/bandwidths/{bandwidth_id}/control-list',
  { items: 'control_list', counter: 'total_count' },
)

/** Arguments of {@link updateSubnetBandwidthControlList}. */
export interface UpdateSubnetBandwidthControlListArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Workspace bandwidth ID. */
    bandwidth_id: string
  }
  body?: UpdateSubnetBandwidthControlListRequestBody
}

/** What {@link updateSubnetBandwidthControlList} takes and gives. */
export interface UpdateSubnetBandwidthControlList {
  args: UpdateSubnetBandwidthControlListArgs
  responses: {
    /** Response to the request for modifying Workspace bandwidth control. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Modifying Workspace Bandwidth Control
 *
 * Modifies Workspace bandwidth control.
 *
 * `PUT /v2/{project_id}/bandwidths/{bandwidth_id}/control-list`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateSubnetBandwidthControlList.html
 * @example
 * ```ts
 * await updateSubnetBandwidthControlList(client, { path: { bandwidth_id: 'bandwidth_id' } })
 * ```
 */
export const updateSubnetBandwidthControlList = /*#__PURE__*/ operation<UpdateSubnetBandwidthControlList>(
  'UpdateSubnetBandwidthControlList',
  'PUT /v2/{project_id}/bandwidths/{bandwidth_id}/control-list',
  { ok: none },
)

/** Arguments of {@link createSubnetBandwidthChangeOrder}. */
export interface CreateSubnetBandwidthChangeOrderArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Workspace bandwidth ID. */
    bandwidth_id: string
  }
  body: CreateSubnetBandwidthChangeOrderRequestBody
}

/** What {@link createSubnetBandwidthChangeOrder} takes and gives. */
export interface CreateSubnetBandwidthChangeOrder {
  args: CreateSubnetBandwidthChangeOrderArgs
  responses: {
    /** Response body for placing an order on changing the bandwidth of yearly/monthly Workspace. */
    200: CreateSubnetBandwidthChangeOrderResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Placing an Order on Changing the Bandwidth of Yearly/Monthly Workspace
 *
 * Places an order on changing the bandwidth of yearly/monthly Workspace.
 *
 * `POST /v2/{project_id}/bandwidths/{bandwidth_id}/periodic/change/order`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateSubnetBandwidthChangeOrder.html
 * @example
 * ```ts
 * const result = await createSubnetBandwidthChangeOrder(client, {
 *   path: { bandwidth_id: 'bandwidth_id' },
 *   body: { bandwidth_size: 'bandwidth_size' },
 * })
 * ```
 */
export const createSubnetBandwidthChangeOrder = /*#__PURE__*/ operation<CreateSubnetBandwidthChangeOrder>(
  'CreateSubnetBandwidthChangeOrder',
  'POST /v2/{project_id}/bandwidths/{bandwidth_id}/periodic/change/order',
)

/** Arguments of {@link updateSubnetBandwidth}. */
export interface UpdateSubnetBandwidthArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Workspace bandwidth ID. */
    bandwidth_id: string
  }
  body?: UpdateSubnetBandwidthRequestBody
}

/** What {@link updateSubnetBandwidth} takes and gives. */
export interface UpdateSubnetBandwidth {
  args: UpdateSubnetBandwidthArgs
  responses: {
    /** Response to the request for modifying Workspace bandwidth. */
    200: UpdateSubnetBandwidthResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Modifying Workspace Bandwidth
 *
 * Modifies Workspace bandwidth.
 *
 * `POST /v2/{project_id}/bandwidths/{bandwidth_id}/update`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateSubnetBandwidth.html
 * @example
 * ```ts
 * const result = await updateSubnetBandwidth(client, { path: { bandwidth_id: 'bandwidth_id' } })
 * ```
 */
export const updateSubnetBandwidth = /*#__PURE__*/ operation<UpdateSubnetBandwidth>(
  'UpdateSubnetBandwidth',
  'POST /v2/{project_id}/bandwidths/{bandwidth_id}/update',
)

/** Arguments of {@link listTimeZones}. */
export interface ListTimeZonesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Filters by time zone name. */
    time_zone_name?: string | undefined
  }
}

/** What {@link listTimeZones} takes and gives. */
export interface ListTimeZones {
  args: ListTimeZonesArgs
  responses: {
    /** Time zone configuration response. */
    200: ListTimeZonesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Obtaining Time Zone Configurations
 *
 * Obtains time zone configurations.
 *
 * `GET /v2/{project_id}/common/timezones`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTimeZones.html
 * @example
 * ```ts
 * const result = await listTimeZones(client)
 * ```
 */
export const listTimeZones = /*#__PURE__*/ operation<ListTimeZones>(
  'ListTimeZones',
  'GET /v2/{project_id}/common/timezones',
)

/** Arguments of {@link listDesktopsConnectStatus}. */
export interface ListDesktopsConnectStatusArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Desktop user. Up to 100 users can be filtered in batches.
     * Constraints: at most 100 items.
     */
    user_names?: string[] | undefined
    /**
     * Desktop connection status.
     *
     * - UNREGISTER: unregistered (a desktop is automatically registered after being started). After a desktop is
     * shut down, it is in the unregistered status.
     * - REGISTERED: The desktop has been registered and can be logged in to.
     * - CONNECTED: The desktop has been logged in to and is being used.
     * - DISCONNECTED: The desktop is disconnected from the client because the client window is closed or the
     * networking between the client and desktop is interrupted.
     */
    connect_status?: 'UNREGISTER' | 'REGISTERED' | 'CONNECTED' | 'DISCONNECTED' | undefined
    /**
     * Sequence number of the first data record to be returned. This parameter is used for pagination query. The
     * value ranges from 0 (default) to 2,000.
     * Constraints: 0 to 2000; format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * Number of data records to be returned in the query result. This parameter is used for pagination query. The
     * value ranges from 0 to 2,000. The default value is 100.
     * Constraints: 0 to 2000; format int32.
     * @default 100
     */
    limit?: number | undefined
  }
}

/** What {@link listDesktopsConnectStatus} takes and gives. */
export interface ListDesktopsConnectStatus {
  args: ListDesktopsConnectStatusArgs
  responses: {
    /** Response to the request for querying cloud desktop details. */
    200: ListDesktopsConnectStatusResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
  item: ConnectDesktopsInfo
}

/**
 * Querying Desktop Connection Statuses
 *
 * Queries desktop connection statuses.
 *
 * `GET /v2/{project_id}/connect-desktops`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopsConnectStatus.html
 * @example
 * ```ts
 * for await (const item of listDesktopsConnectStatus.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopsConnectStatus = /*#__PURE__*/ pagedOperation<ListDesktopsConnectStatus>(
  'ListDesktopsConnectStatus',
  'GET /v2/{project_id}/connect-desktops',
  { items: 'desktops', counter: 'total_count' },
)

/** Arguments of {@link listLoginRecordsNew}. */
export interface ListLoginRecordsNewArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Start time of the query. If this parameter is specified, all login records after the specified time are
     * returned. An example format is 2016-08-20T21:11Z. If the end time is not empty, the start time is mandatory.
     */
    start_time?: string | undefined
    /**
     * End time of the query. If this parameter is specified, all login records before the specified time are
     * returned. An example format is 2016-08-20T21:11Z. If the start time is not empty, the end time is mandatory.
     */
    end_time?: string | undefined
    /** Username for logging in to the desktop. */
    user_name?: string | undefined
    /** Computer name, which is included in the OS information. */
    computer_name?: string | undefined
    /** System type of the terminal used to log in to the desktop. Currently, the value can be WI (Workspace client). */
    terminal_type?: string | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Number of returned login records for pagination query. The value ranges from 0 to 1,000. The default value is
     * 20.
     * Constraints: 0 to 1000; format int32.
     * @default 20
     */
    limit?: number | undefined
    /**
     * Queries the minimum E2E latency.
     * Constraints: format int32.
     */
    min_network_rtt?: number | undefined
    /**
     * Queries the maximum E2E latency.
     * Constraints: format int32.
     */
    max_network_rtt?: number | undefined
  }
}

/** What {@link listLoginRecordsNew} takes and gives. */
export interface ListLoginRecordsNew {
  args: ListLoginRecordsNewArgs
  responses: {
    /** Login information query response. */
    200: ListLoginRecordsNewResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: RecordModel
}

/**
 * Querying Login Information
 *
 * Queries login information.
 *
 * `GET /v2/{project_id}/connections/desktops`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListLoginRecordsNew.html
 * @example
 * ```ts
 * for await (const item of listLoginRecordsNew.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listLoginRecordsNew = /*#__PURE__*/ pagedOperation<ListLoginRecordsNew>(
  'ListLoginRecordsNew',
  'GET /v2/{project_id}/connections/desktops',
  { items: 'records', counter: 'total_count' },
)

/** Arguments of {@link exportUserLoginInfoNew}. */
export interface ExportUserLoginInfoNewArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Start time of the query. If this parameter is specified, all login records after the specified time are
     * returned. An example format is 2016-08-20T21:11Z. If the end time is not empty, the start time is mandatory.
     */
    start_time?: string | undefined
    /**
     * End time of the query. If this parameter is specified, all login records before the specified time are
     * returned. An example format is 2016-08-20T21:11Z. If the start time is not empty, the end time is mandatory.
     */
    end_time?: string | undefined
    /** Username for logging in to the desktop. */
    user_name?: string | undefined
    /** Computer name, which is included in the OS information. */
    computer_name?: string | undefined
    /** OS type of the terminal used for logging in to a desktop. */
    terminal_type?: string | undefined
    /**
     * Language of the exported records, which is English by default.
     *
     * - zh_CN: Chinese
     * - en_US: English
     * @default 'en_US'
     */
    language?: 'zh_CN' | 'en_US' | undefined
  }
}

/** What {@link exportUserLoginInfoNew} takes and gives. */
export interface ExportUserLoginInfoNew {
  args: ExportUserLoginInfoNewArgs
  responses: {
    /** Exports the file of user login information. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Exporting Connection Records
 *
 * Exports connection records.
 *
 * `GET /v2/{project_id}/connections/desktops/export`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExportUserLoginInfoNew.html
 * @example
 * ```ts
 * await exportUserLoginInfoNew(client)
 * ```
 */
export const exportUserLoginInfoNew = /*#__PURE__*/ operation<ExportUserLoginInfoNew>(
  'ExportUserLoginInfoNew',
  'GET /v2/{project_id}/connections/desktops/export',
  { ok: none },
)

/** Arguments of {@link listHistoryOnlineInfoNew}. */
export interface ListHistoryOnlineInfoNewArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Start time of the query. If this parameter is specified, all login records after the specified time are
     * returned. An example format is 2016-08-20T21:11Z. If the end time is not empty, the start time is mandatory.
     * Query by type takes precedence over query by time. Use either query by type or query by time.
     */
    start_time?: string | undefined
    /**
     * End time of the query. If this parameter is specified, all login records before the specified time are
     * returned. An example format is 2016-08-20T21:11Z. If the start time is not empty, the end time is mandatory.
     * Query by type takes precedence over query by time. Use either query by type or query by time.
     */
    end_time?: string | undefined
    /**
     * Query type. Query by type takes precedence over query by time. Use either query by type or query by time.
     *
     * - MONTH: query by month
     * - WEEK: query by week
     * - DAY: query by day
     */
    query_type?: 'MONTH' | 'WEEK' | 'DAY' | undefined
  }
}

/** What {@link listHistoryOnlineInfoNew} takes and gives. */
export interface ListHistoryOnlineInfoNew {
  args: ListHistoryOnlineInfoNewArgs
  responses: {
    /** Response body for querying the number of login users. */
    200: ListHistoryOnlineInfoNewResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying the Number of Login Users
 *
 * Queries the number of login users. All query parameters cannot be left empty.
 *
 * `GET /v2/{project_id}/connections/online-users`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListHistoryOnlineInfoNew.html
 * @example
 * ```ts
 * const result = await listHistoryOnlineInfoNew(client)
 * ```
 */
export const listHistoryOnlineInfoNew = /*#__PURE__*/ operation<ListHistoryOnlineInfoNew>(
  'ListHistoryOnlineInfoNew',
  'GET /v2/{project_id}/connections/online-users',
)

/** Arguments of {@link listInstancesStatus}. */
export interface ListInstancesStatusArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listInstancesStatus} takes and gives. */
export interface ListInstancesStatus {
  args: ListInstancesStatusArgs
  responses: {
    /** Response to the request for querying desktop login statuses. */
    200: ListInstancesStatusResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Desktop Login Statuses
 *
 * Queries desktop login statuses.
 *
 * `GET /v2/{project_id}/connections/status`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListInstancesStatus.html
 * @example
 * ```ts
 * const result = await listInstancesStatus(client)
 * ```
 */
export const listInstancesStatus = /*#__PURE__*/ operation<ListInstancesStatus>(
  'ListInstancesStatus',
  'GET /v2/{project_id}/connections/status',
)

/** Arguments of {@link showDesktopMonitorData}. */
export interface ShowDesktopMonitorDataArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  query: {
    /**
     * Monitoring start time: The value is in UTC format, for example, 2021-05-11T11:45:42Z.
     * Constraints: format date-time.
     */
    start_time: string
    /**
     * Monitoring end time: The value is in UTC format, for example, 2021-05-11T11:45:42Z.
     * Constraints: format date-time.
     */
    end_time: string
    /**
     * Monitoring metrics, for example, cpu_util. For details, see the following table. If metric_name is left blank,
     * batch query will be performed.
     *
     * | Metric | Metric Name | Monitored Object | Monitoring Period |
     * | --- | --- | --- | --- |
     * | cpu_util | cpu_util | CPU usage | Workspace 5 min |
     * | mem_util | mem_util | Memory usage | Workspace 5 min |
     * | disk_util_inband | disk_util_inband | Disk usage | Workspace 5 min |
     * | disk_read_bytes_rate | disk_read_bytes_rate | Disk read bandwidth | Workspace 5 min |
     * | disk_write_bytes_rate | disk_write_bytes_rate | Disk write bandwidth | Workspace 5 min |
     * | disk_read_requests_rate | disk_read_requests_rate | Disk read IOPS | Workspace 5 min |
     * | disk_write_requests_rate | disk_write_requests_rate | Disk write IOPS | Workspace 5 min |
     * | network_incoming_bytes_rate_inband | network_incoming_bytes_rate_inband | Inband incoming rate | Workspace 5
     * min |
     * | network_outgoing_bytes_rate_inband | network_outgoing_bytes_rate_inband | Inband outgoing rate | Workspace 5
     * min |
     * | network_incoming_bytes_aggregate_rate | network_incoming_bytes_aggregate_rate | Outband incoming rate |
     * Workspace 5 min |
     * | network_outgoing_bytes_aggregate_rate | network_outgoing_bytes_aggregate_rate | Outband outgoing rate |
     * Workspace 5 min |
     * | network_vm_connections | network_vm_connections | Number of network connections | Workspace 5 min |
     * | cpu_credit_usage | cpu_credit_usage | CPU credit usage | Workspace 5 min |
     * | cpu_credit_balance | cpu_credit_balance | Accumulated CPU credits | Workspace 5 min |
     * | cpu_surplus_credit_balance | cpu_surplus_credit_balance | Accumulated CPU surplus credits | Workspace 5 min
     * |
     *
     * cpu_surplus_credit_charged CPU surplus credits charged Workspace 5 min user_online_info User online
     * information Workspace -
     */
    metric_name?: string | undefined
  }
}

/** What {@link showDesktopMonitorData} takes and gives. */
export interface ShowDesktopMonitorData {
  args: ShowDesktopMonitorDataArgs
  responses: {
    /** Response to the request for exporting desktop monitoring data. */
    200: ShowDesktopMonitorDataResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default error response. */
    default: ErrorResponse
  }
}

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
 * const result = await showDesktopMonitorData(client, {
 *   path: { desktop_id: 'desktop_id' },
 *   query: { start_time: '2026-01-31T08:00:00Z', end_time: '2026-01-31T08:00:00Z' },
 * })
 * ```
 */
export const showDesktopMonitorData = /*#__PURE__*/ operation<ShowDesktopMonitorData>(
  'ShowDesktopMonitorData',
  'GET /v2/{project_id}/desktop-monitor/{desktop_id}',
)

/** Arguments of {@link listDesktopNamePolicy}. */
export interface ListDesktopNamePolicyArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Specifies whether the desktop name policy contains the username.
     *
     * - true: yes
     * - false: no
     */
    is_contain_user?: boolean | undefined
    /**
     * Policy name. The value is a string of 1 to 30 characters, including digits, letters, and underscores (.). It
     * must start with a letter or underscore (.). Fuzzy filtering is supported.
     * Constraints: 1 to 30 characters.
     */
    policy_name?: string | undefined
    /** Specifies the policy ID. */
    policy_id?: string | undefined
    /**
     * Start position for pagination query. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * This parameter is used for pagination query. The value ranges from 0 to 50, and the default value is 50.
     * Constraints: 0 to 50; format int32.
     * @default 50
     */
    limit?: number | undefined
  }
}

/** What {@link listDesktopNamePolicy} takes and gives. */
export interface ListDesktopNamePolicy {
  args: ListDesktopNamePolicyArgs
  responses: {
    /** Response to the request for obtaining the desktop name policy. */
    200: ListDesktopNamePolicyResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** Internal Server Error */
    500: ErrorResponse
  }
  item: DesktopNamePolicyInfo
}

/**
 * Policy for Obtaining Desktop Names
 *
 * Policy for obtaining desktop names, which is used to automatically generate desktop names.
 *
 * `GET /v2/{project_id}/desktop-name-policies`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopNamePolicy.html
 * @example
 * ```ts
 * for await (const item of listDesktopNamePolicy.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopNamePolicy = /*#__PURE__*/ pagedOperation<ListDesktopNamePolicy>(
  'ListDesktopNamePolicy',
  'GET /v2/{project_id}/desktop-name-policies',
  { items: 'desktop_name_policy_infos', counter: 'total_count' },
)

/** Arguments of {@link createDesktopNamePolicy}. */
export interface CreateDesktopNamePolicyArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateDesktopNamePolicyRequestBody
}

/** What {@link createDesktopNamePolicy} takes and gives. */
export interface CreateDesktopNamePolicy {
  args: CreateDesktopNamePolicyArgs
  responses: {
    /** Response to the request for creating a desktop name policy. */
    200: CreateDesktopNamePolicyResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** Internal Server Error */
    500: ErrorResponse
  }
}

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
 * const result = await createDesktopNamePolicy(client, {
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
export const createDesktopNamePolicy = /*#__PURE__*/ operation<CreateDesktopNamePolicy>(
  'CreateDesktopNamePolicy',
  'POST /v2/{project_id}/desktop-name-policies',
)

/** Arguments of {@link batchDeleteDesktopNamePolicy}. */
export interface BatchDeleteDesktopNamePolicyArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchDeleteDesktopNamePolicyRequestBody
}

/** What {@link batchDeleteDesktopNamePolicy} takes and gives. */
export interface BatchDeleteDesktopNamePolicy {
  args: BatchDeleteDesktopNamePolicyArgs
  responses: {
    /** The system responds properly when desktop name policies are deleted in batches. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Deleting Desktop Name Policies in Batches
 *
 * This interface is used to delete desktop name policies in batches.
 *
 * `POST /v2/{project_id}/desktop-name-policies/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteDesktopNamePolicy.html
 * @example
 * ```ts
 * await batchDeleteDesktopNamePolicy(client)
 * ```
 */
export const batchDeleteDesktopNamePolicy = /*#__PURE__*/ operation<BatchDeleteDesktopNamePolicy>(
  'BatchDeleteDesktopNamePolicy',
  'POST /v2/{project_id}/desktop-name-policies/batch-delete',
  { ok: none },
)

/** Arguments of {@link updateDesktopNamePolicy}. */
export interface UpdateDesktopNamePolicyArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Policy ID. */
    policy_id: string
  }
  body?: UpdateDesktopNamePolicyRequestBody
}

/** What {@link updateDesktopNamePolicy} takes and gives. */
export interface UpdateDesktopNamePolicy {
  args: UpdateDesktopNamePolicyArgs
  responses: {
    /** Normal response to the request for updating the desktop name policy. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** Internal Server Error */
    500: ErrorResponse
  }
}

/**
 * Updating the Desktop Name Policy
 *
 * Update the desktop name policy to automatically generate desktop names.
 *
 * `PUT /v2/{project_id}/desktop-name-policies/{policy_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateDesktopNamePolicy.html
 * @example
 * ```ts
 * await updateDesktopNamePolicy(client, { path: { policy_id: 'policy_id' } })
 * ```
 */
export const updateDesktopNamePolicy = /*#__PURE__*/ operation<UpdateDesktopNamePolicy>(
  'UpdateDesktopNamePolicy',
  'PUT /v2/{project_id}/desktop-name-policies/{policy_id}',
  { ok: none },
)

/** Arguments of {@link createDesktopPoolChangeOrder}. */
export interface CreateDesktopPoolChangeOrderArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: CreateDesktopPoolChangeOrderRequestBody
}

/** What {@link createDesktopPoolChangeOrder} takes and gives. */
export interface CreateDesktopPoolChangeOrder {
  args: CreateDesktopPoolChangeOrderArgs
  responses: {
    /** Response body for changing yearly/monthly desktop pool orders in batches. */
    200: CreateDesktopPoolChangeOrderResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Batch Changing Orders of a Yearly/Monthly Desktop Pool
 *
 * Changes yearly/monthly desktop pool orders in batches.
 *
 * `POST /v2/{project_id}/desktop-pool/periodic/change/order`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopPoolChangeOrder.html
 * @example
 * ```ts
 * const result = await createDesktopPoolChangeOrder(client)
 * ```
 */
export const createDesktopPoolChangeOrder = /*#__PURE__*/ operation<CreateDesktopPoolChangeOrder>(
  'CreateDesktopPoolChangeOrder',
  'POST /v2/{project_id}/desktop-pool/periodic/change/order',
)

/** Arguments of {@link estimateDesktopPoolAddVolume}. */
export interface EstimateDesktopPoolAddVolumeArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: EstimateDesktopPoolAddVolumeRequestBody
}

/** What {@link estimateDesktopPoolAddVolume} takes and gives. */
export interface EstimateDesktopPoolAddVolume {
  args: EstimateDesktopPoolAddVolumeArgs
  responses: {
    /** Response body for querying the price for yearly/monthly desktop pools in batches. */
    200: EstimateDesktopPoolAddVolumeResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Querying the Price for Adding a Single Disk to Yearly/Monthly Desktop Pools in Batches
 *
 * Queries the price for adding a single disk to yearly/monthly desktop pools in batches.
 *
 * `POST /v2/{project_id}/desktop-pool/periodic/inquiry/add-volume`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateDesktopPoolAddVolume.html
 * @example
 * ```ts
 * const result = await estimateDesktopPoolAddVolume(client, {
 *   body: { volume_type: 'volume_type', volume_size: 1 },
 * })
 * ```
 */
export const estimateDesktopPoolAddVolume = /*#__PURE__*/ operation<EstimateDesktopPoolAddVolume>(
  'EstimateDesktopPoolAddVolume',
  'POST /v2/{project_id}/desktop-pool/periodic/inquiry/add-volume',
)

/** Arguments of {@link estimateDesktopPoolChangeImage}. */
export interface EstimateDesktopPoolChangeImageArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: EstimateDesktopPoolChangeImageRequestBody
}

/** What {@link estimateDesktopPoolChangeImage} takes and gives. */
export interface EstimateDesktopPoolChangeImage {
  args: EstimateDesktopPoolChangeImageArgs
  responses: {
    /** Response body for querying the price for yearly/monthly desktop pools in batches. */
    200: EstimateDesktopPoolChangeImageResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

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
 * const result = await estimateDesktopPoolChangeImage(client)
 * ```
 */
export const estimateDesktopPoolChangeImage = /*#__PURE__*/ operation<EstimateDesktopPoolChangeImage>(
  'EstimateDesktopPoolChangeImage',
  'POST /v2/{project_id}/desktop-pool/periodic/inquiry/change-image',
)

/** Arguments of {@link estimateDesktopPoolExtendVolume}. */
export interface EstimateDesktopPoolExtendVolumeArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: EstimateDesktopPoolExtendVolumeRequestBody
}

/** What {@link estimateDesktopPoolExtendVolume} takes and gives. */
export interface EstimateDesktopPoolExtendVolume {
  args: EstimateDesktopPoolExtendVolumeArgs
  responses: {
    /** Response body for querying the price for yearly/monthly desktop pools in batches. */
    200: EstimateDesktopPoolExtendVolumeResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Querying the Price for Expanding Disk Capacity of Yearly/Monthly Desktop Pools in Batches
 *
 * Queries the price for expanding disk capacity of yearly/monthly desktop pools in batches.
 *
 * `POST /v2/{project_id}/desktop-pool/periodic/inquiry/extend-volume`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateDesktopPoolExtendVolume.html
 * @example
 * ```ts
 * const result = await estimateDesktopPoolExtendVolume(client, {
 *   body: { desktop_pool_disk_id: 'desktop_pool_disk_id', new_size: 1 },
 * })
 * ```
 */
export const estimateDesktopPoolExtendVolume = /*#__PURE__*/ operation<EstimateDesktopPoolExtendVolume>(
  'EstimateDesktopPoolExtendVolume',
  'POST /v2/{project_id}/desktop-pool/periodic/inquiry/extend-volume',
)

/** Arguments of {@link estimateDesktopPoolResize}. */
export interface EstimateDesktopPoolResizeArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: EstimateDesktopPoolResizeRequestBody
}

/** What {@link estimateDesktopPoolResize} takes and gives. */
export interface EstimateDesktopPoolResize {
  args: EstimateDesktopPoolResizeArgs
  responses: {
    /** Response body for querying the price for yearly/monthly desktop pools in batches. */
    200: EstimateDesktopPoolResizeResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Querying the Price for Changing the Specifications of Yearly/Monthly Desktop Pools in Batches
 *
 * Queries the price for changing the specifications of yearly/monthly desktop pools in batches.
 *
 * `POST /v2/{project_id}/desktop-pool/periodic/inquiry/resize`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateDesktopPoolResize.html
 * @example
 * ```ts
 * const result = await estimateDesktopPoolResize(client, { body: { product_id: 'product_id' } })
 * ```
 */
export const estimateDesktopPoolResize = /*#__PURE__*/ operation<EstimateDesktopPoolResize>(
  'EstimateDesktopPoolResize',
  'POST /v2/{project_id}/desktop-pool/periodic/inquiry/resize',
)

/** Arguments of {@link listDesktopPools}. */
export interface ListDesktopPoolsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Desktop pool name. */
    name?: string | undefined
    /**
     * Desktop pool type. The options are DYNAMIC (dynamic pool) and STATIC (static pool).
     * - `DYNAMIC`: dynamic pool
     * - `STATIC`: static pool
     */
    type?: 'DYNAMIC' | 'STATIC' | undefined
    /** Enterprise project ID. */
    enterprise_project_id?: string | undefined
    /**
     * Start position for pagination query. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Pagination query. The value ranges from 0 to 1000 and defaults to 1000.
     * Constraints: 0 to 1000; format int32.
     * @default 1000
     */
    limit?: number | undefined
    /** Filters by maintenance status. */
    in_maintenance_mode?: boolean | undefined
  }
}

/** What {@link listDesktopPools} takes and gives. */
export interface ListDesktopPools {
  args: ListDesktopPoolsArgs
  responses: {
    /** Response to the request for querying desktop pools. */
    200: ListDesktopPoolsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: SimpleDesktopPoolInfo
}

/**
 * Querying Desktop Pools
 *
 * Query desktop pools.
 *
 * `GET /v2/{project_id}/desktop-pools`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopPools.html
 * @example
 * ```ts
 * for await (const item of listDesktopPools.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopPools = /*#__PURE__*/ pagedOperation<ListDesktopPools>(
  'ListDesktopPools',
  'GET /v2/{project_id}/desktop-pools',
  { items: 'desktop_pools', counter: 'total_count' },
)

/** Arguments of {@link createDesktopPool}. */
export interface CreateDesktopPoolArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateDesktopPoolRequestBody
}

/** What {@link createDesktopPool} takes and gives. */
export interface CreateDesktopPool {
  args: CreateDesktopPoolArgs
  responses: {
    /** Response to the request for creating a desktop pool. */
    200: CreateDesktopPoolResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

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
 * const result = await createDesktopPool(client, {
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
export const createDesktopPool = /*#__PURE__*/ operation<CreateDesktopPool>(
  'CreateDesktopPool',
  'POST /v2/{project_id}/desktop-pools',
)

/** Arguments of {@link showDesktopPoolsScriptExecTasks}. */
export interface ShowDesktopPoolsScriptExecTasksArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Desktop pool ID. */
    desktop_pool_id?: string | undefined
    /** Script ID. */
    script_id?: string | undefined
    /** Script name. */
    script_name?: string | undefined
    /**
     * Execution status. The value can be SUCCESS (execution succeeded), FAILED (execution failed), RUNNING (being
     * executed), or WAITING (waiting for execution).
     * - `SUCCESS`: execution succeeded
     * - `FAILED`: execution failed
     * - `RUNNING`: being executed
     * - `WAITING`: waiting for execution
     */
    status?: 'SUCCESS' | 'FAILED' | 'RUNNING' | 'WAITING' | undefined
    /** Type of the task to be queried. SCRIPT and COMMAND are supported. */
    task_type?: 'SCRIPT' | 'COMMAND' | undefined
    /**
     * Start position for pagination query. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Maximum number of desktops that can be returned in a pagination query. The value ranges from 0 to 100. The
     * default value is 10.
     * Constraints: 0 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /**
     * Start time of the query by execution time. If this parameter is specified, all task records after this time
     * are returned. A time example is 2021-10-01T12:00:00Z.
     */
    execute_time_start?: string | undefined
    /**
     * End time of the query by execution time. If this parameter is specified, all task records before this time are
     * returned. A time example is 2021-10-01T12:00:00Z.
     */
    execute_time_end?: string | undefined
    /** Task ID. */
    task_id?: string[] | undefined
  }
}

/** What {@link showDesktopPoolsScriptExecTasks} takes and gives. */
export interface ShowDesktopPoolsScriptExecTasks {
  args: ShowDesktopPoolsScriptExecTasksArgs
  responses: {
    /** Normal. */
    200: ShowDesktopPoolsScriptExecTasksResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: ScriptExecutionTask
}

/**
 * Querying the Script Execution Task List of a Desktop Pool
 *
 * Desktop pool script execution task list.
 *
 * `GET /v2/{project_id}/desktop-pools/script-execution-tasks/detail`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopPoolsScriptExecTasks.html
 * @example
 * ```ts
 * for await (const item of showDesktopPoolsScriptExecTasks.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const showDesktopPoolsScriptExecTasks = /*#__PURE__*/ pagedOperation<ShowDesktopPoolsScriptExecTasks>(
  'ShowDesktopPoolsScriptExecTasks',
  'GET /v2/{project_id}/desktop-pools/script-execution-tasks/detail',
  { items: 'script_execution_tasks', counter: 'total_count' },
)

/** Arguments of {@link showDesktopPoolDetail}. */
export interface ShowDesktopPoolDetailArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
}

/** What {@link showDesktopPoolDetail} takes and gives. */
export interface ShowDesktopPoolDetail {
  args: ShowDesktopPoolDetailArgs
  responses: {
    /** Normal. */
    200: ShowDesktopPoolDetailResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Desktop Pool Details
 *
 * Query details about a specified desktop pool by ID.
 *
 * `GET /v2/{project_id}/desktop-pools/{pool_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopPoolDetail.html
 * @example
 * ```ts
 * const result = await showDesktopPoolDetail(client, { path: { pool_id: 'pool_id' } })
 * ```
 */
export const showDesktopPoolDetail = /*#__PURE__*/ operation<ShowDesktopPoolDetail>(
  'ShowDesktopPoolDetail',
  'GET /v2/{project_id}/desktop-pools/{pool_id}',
)

/** Arguments of {@link updateDesktopPool}. */
export interface UpdateDesktopPoolArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body?: UpdateDesktopPoolRequestBody
}

/** What {@link updateDesktopPool} takes and gives. */
export interface UpdateDesktopPool {
  args: UpdateDesktopPoolArgs
  responses: {
    /** The response is normal and contains no content. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifying Desktop Pool Attributes
 *
 * Modify desktop pool attributes.
 *
 * `PUT /v2/{project_id}/desktop-pools/{pool_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateDesktopPool.html
 * @example
 * ```ts
 * await updateDesktopPool(client, { path: { pool_id: 'pool_id' } })
 * ```
 */
export const updateDesktopPool = /*#__PURE__*/ operation<UpdateDesktopPool>(
  'UpdateDesktopPool',
  'PUT /v2/{project_id}/desktop-pools/{pool_id}',
  { ok: none },
)

/** Arguments of {@link deleteDesktopPool}. */
export interface DeleteDesktopPoolArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
}

/** What {@link deleteDesktopPool} takes and gives. */
export interface DeleteDesktopPool {
  args: DeleteDesktopPoolArgs
  responses: {
    /** The response is normal and contains no content. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

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
 * await deleteDesktopPool(client, { path: { pool_id: 'pool_id' } })
 * ```
 */
export const deleteDesktopPool = /*#__PURE__*/ operation<DeleteDesktopPool>(
  'DeleteDesktopPool',
  'DELETE /v2/{project_id}/desktop-pools/{pool_id}',
  { ok: none },
)

/** Arguments of {@link executeDesktopPoolAction}. */
export interface ExecuteDesktopPoolActionArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body: ExecuteDesktopPoolActionRequestBody
}

/** What {@link executeDesktopPoolAction} takes and gives. */
export interface ExecuteDesktopPoolAction {
  args: ExecuteDesktopPoolActionArgs
  responses: {
    /** Normal. */
    200: ExecuteDesktopPoolActionResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Performing Operations on a Desktop Pool
 *
 * Start, stop, restart, and hibernate desktops in batches in a desktop pool.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/action`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExecuteDesktopPoolAction.html
 * @example
 * ```ts
 * const result = await executeDesktopPoolAction(client, {
 *   path: { pool_id: 'pool_id' },
 *   body: { op_type: 'os-start' },
 * })
 * ```
 */
export const executeDesktopPoolAction = /*#__PURE__*/ operation<ExecuteDesktopPoolAction>(
  'ExecuteDesktopPoolAction',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/action',
)

/** Arguments of {@link listPoolDesktopsDetail}. */
export interface ListPoolDesktopsDetailArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  query?: {
    /**
     * This type is used to filter desktops whose specifications are different from those of the desktop pool.
     *
     * - PRODUCT: Searches for desktops whose productID is different from the desktop pool package ID.
     * - IMAGE: Searches for desktops whose imageID is different from the desktop pool image ID.
     */
    inconsistent_type?: 'PRODUCT' | 'IMAGE' | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default
     * value is 10.
     * Constraints: 0 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
  }
}

/** What {@link listPoolDesktopsDetail} takes and gives. */
export interface ListPoolDesktopsDetail {
  args: ListPoolDesktopsDetailArgs
  responses: {
    /** Response to the request for querying users and user groups authorized by the desktop pool. */
    200: ListPoolDesktopsDetailResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: PoolDesktopsDetailInfo
}

/**
 * This interface is used to query desktop information in a desktop pool
 *
 * This interface is used to query desktop information in a desktop pool.
 *
 * `GET /v2/{project_id}/desktop-pools/{pool_id}/desktops`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPoolDesktopsDetail.html
 * @example
 * ```ts
 * for await (const item of listPoolDesktopsDetail.items(client, { path: { pool_id: 'pool_id' } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listPoolDesktopsDetail = /*#__PURE__*/ pagedOperation<ListPoolDesktopsDetail>(
  'ListPoolDesktopsDetail',
  'GET /v2/{project_id}/desktop-pools/{pool_id}/desktops',
  { items: 'pool_desktops', counter: 'total_count' },
)

/** Arguments of {@link expandDesktopPool}. */
export interface ExpandDesktopPoolArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body: ExpandDesktopPoolRequestBody
}

/** What {@link expandDesktopPool} takes and gives. */
export interface ExpandDesktopPool {
  args: ExpandDesktopPoolArgs
  responses: {
    /** Normal. */
    200: ExpandDesktopPoolResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Expanding the Desktop Pool Capacity
 *
 * Expand the desktop pool capacity.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/expand`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExpandDesktopPool.html
 * @example
 * ```ts
 * const result = await expandDesktopPool(client, { path: { pool_id: 'pool_id' }, body: { size: 1 } })
 * ```
 */
export const expandDesktopPool = /*#__PURE__*/ operation<ExpandDesktopPool>(
  'ExpandDesktopPool',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/expand',
)

/** Arguments of {@link sendDesktopPoolNotifications}. */
export interface SendDesktopPoolNotificationsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body: SendDesktopPoolNotificationsRequestBody
}

/** What {@link sendDesktopPoolNotifications} takes and gives. */
export interface SendDesktopPoolNotifications {
  args: SendDesktopPoolNotificationsArgs
  responses: {
    /** Response to the request for sending a message to a desktop pool. */
    200: SendDesktopPoolNotificationsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Sending a Notification
 *
 * The administrator sends a notification to a desktop.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/notifications`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SendDesktopPoolNotifications.html
 * @example
 * ```ts
 * const result = await sendDesktopPoolNotifications(client, {
 *   path: { pool_id: 'pool_id' },
 *   body: { notifications: 'notifications' },
 * })
 * ```
 */
export const sendDesktopPoolNotifications = /*#__PURE__*/ operation<SendDesktopPoolNotifications>(
  'SendDesktopPoolNotifications',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/notifications',
)

/** Arguments of {@link rebuildDesktopPool}. */
export interface RebuildDesktopPoolArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body: RebuildDesktopPoolRequestBody
}

/** What {@link rebuildDesktopPool} takes and gives. */
export interface RebuildDesktopPool {
  args: RebuildDesktopPoolArgs
  responses: {
    /** Normal. */
    200: RebuildDesktopPoolResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Recompose the system disk in the desktop pool
 *
 * Recompose the system disk of a desktop pool.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/rebuild`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RebuildDesktopPool.html
 * @example
 * ```ts
 * const result = await rebuildDesktopPool(client, {
 *   path: { pool_id: 'pool_id' },
 *   body: { image_id: 'image_id' },
 * })
 * ```
 */
export const rebuildDesktopPool = /*#__PURE__*/ operation<RebuildDesktopPool>(
  'RebuildDesktopPool',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/rebuild',
)

/** Arguments of {@link resizeDesktopPool}. */
export interface ResizeDesktopPoolArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body: ResizeDesktopPoolRequestBody
}

/** What {@link resizeDesktopPool} takes and gives. */
export interface ResizeDesktopPool {
  args: ResizeDesktopPoolArgs
  responses: {
    /** Normal. */
    200: ResizeDesktopPoolResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Change desktop pool specifications
 *
 * Modifies desktop pool specifications.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/resize`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ResizeDesktopPool.html
 * @example
 * ```ts
 * const result = await resizeDesktopPool(client, {
 *   path: { pool_id: 'pool_id' },
 *   body: { product_id: 'product_id' },
 * })
 * ```
 */
export const resizeDesktopPool = /*#__PURE__*/ operation<ResizeDesktopPool>(
  'ResizeDesktopPool',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/resize',
)

/** Arguments of {@link executeDesktopPoolScript}. */
export interface ExecuteDesktopPoolScriptArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body?: ExecuteDesktopPoolScriptRequestBody
}

/** What {@link executeDesktopPoolScript} takes and gives. */
export interface ExecuteDesktopPoolScript {
  args: ExecuteDesktopPoolScriptArgs
  responses: {
    /** Normal. */
    200: ExecuteDesktopPoolScriptResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Executing Desktop Pool Scripts in Batches
 *
 * Desktop pool scripts executed in batches.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/script-executions`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExecuteDesktopPoolScript.html
 * @example
 * ```ts
 * const result = await executeDesktopPoolScript(client, { path: { pool_id: 'pool_id' } })
 * ```
 */
export const executeDesktopPoolScript = /*#__PURE__*/ operation<ExecuteDesktopPoolScript>(
  'ExecuteDesktopPoolScript',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/script-executions',
)

/** Arguments of {@link listDesktopPoolAuthorizedObjects}. */
export interface ListDesktopPoolAuthorizedObjectsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  query?: {
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default
     * value is 10.
     * Constraints: 0 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
  }
}

/** What {@link listDesktopPoolAuthorizedObjects} takes and gives. */
export interface ListDesktopPoolAuthorizedObjects {
  args: ListDesktopPoolAuthorizedObjectsArgs
  responses: {
    /** Response to the request for querying users and user groups authorized by the desktop pool. */
    200: ListDesktopPoolAuthorizedObjectsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: AuthorizedObjectsResponse
}

/**
 * Querying Users and User Groups Authorized by the Desktop Pool
 *
 * Query users and user groups authorized by a specified desktop pool.
 *
 * `GET /v2/{project_id}/desktop-pools/{pool_id}/users`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopPoolAuthorizedObjects.html
 * @example
 * ```ts
 * for await (const item of listDesktopPoolAuthorizedObjects.items(client, { path: { pool_id: 'pool_id' } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopPoolAuthorizedObjects = /*#__PURE__*/ pagedOperation<ListDesktopPoolAuthorizedObjects>(
  'ListDesktopPoolAuthorizedObjects',
  'GET /v2/{project_id}/desktop-pools/{pool_id}/users',
  { items: 'objects', counter: 'total_count' },
)

/** Arguments of {@link createDesktopPoolAuthorizedObjects}. */
export interface CreateDesktopPoolAuthorizedObjectsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body: CreateDesktopPoolAuthorizedObjectsRequestBody
}

/** What {@link createDesktopPoolAuthorizedObjects} takes and gives. */
export interface CreateDesktopPoolAuthorizedObjects {
  args: CreateDesktopPoolAuthorizedObjectsArgs
  responses: {
    /** Normal, no response body. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Authorized Users and User Groups of the Desktop Pool
 *
 * Query users and user groups authorized by a desktop pool.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/users`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopPoolAuthorizedObjects.html
 * @example
 * ```ts
 * await createDesktopPoolAuthorizedObjects(client, { path: { pool_id: 'pool_id' }, body: { action: 'ADD' } })
 * ```
 */
export const createDesktopPoolAuthorizedObjects = /*#__PURE__*/ operation<CreateDesktopPoolAuthorizedObjects>(
  'CreateDesktopPoolAuthorizedObjects',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/users',
  { ok: none },
)

/** Arguments of {@link addDesktopPoolVolumes}. */
export interface AddDesktopPoolVolumesArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body?: AddDesktopPoolVolumesRequestBody
}

/** What {@link addDesktopPoolVolumes} takes and gives. */
export interface AddDesktopPoolVolumes {
  args: AddDesktopPoolVolumesArgs
  responses: {
    /** Normal. */
    200: AddDesktopPoolVolumesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Adding Disks in Batches to the Desktop Pool
 *
 * Add disks in batches to the desktop pool.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-add`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddDesktopPoolVolumes.html
 * @example
 * ```ts
 * const result = await addDesktopPoolVolumes(client, { path: { pool_id: 'pool_id' } })
 * ```
 */
export const addDesktopPoolVolumes = /*#__PURE__*/ operation<AddDesktopPoolVolumes>(
  'AddDesktopPoolVolumes',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-add',
)

/** Arguments of {@link deleteDesktopPoolVolumes}. */
export interface DeleteDesktopPoolVolumesArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body?: DeleteDesktopPoolVolumesRequestBody
}

/** What {@link deleteDesktopPoolVolumes} takes and gives. */
export interface DeleteDesktopPoolVolumes {
  args: DeleteDesktopPoolVolumesArgs
  responses: {
    /** Normal. */
    200: DeleteDesktopPoolVolumesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Deleting Disks in Batches from the Desktop Pool
 *
 * Delete disks in batches from the desktop pool.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteDesktopPoolVolumes.html
 * @example
 * ```ts
 * const result = await deleteDesktopPoolVolumes(client, { path: { pool_id: 'pool_id' } })
 * ```
 */
export const deleteDesktopPoolVolumes = /*#__PURE__*/ operation<DeleteDesktopPoolVolumes>(
  'DeleteDesktopPoolVolumes',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-delete',
)

/** Arguments of {@link expandDesktopPoolVolumes}. */
export interface ExpandDesktopPoolVolumesArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Specifies the desktop pool ID. */
    pool_id: string
  }
  body?: ExpandDesktopPoolVolumesRequestBody
}

/** What {@link expandDesktopPoolVolumes} takes and gives. */
export interface ExpandDesktopPoolVolumes {
  args: ExpandDesktopPoolVolumesArgs
  responses: {
    /** Normal. */
    200: ExpandDesktopPoolVolumesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Expand the capacity of disks in batches in the desktop pool
 *
 * Expand the capacity of disks in batches in the desktop pool.
 *
 * `POST /v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-expand`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExpandDesktopPoolVolumes.html
 * @example
 * ```ts
 * const result = await expandDesktopPoolVolumes(client, { path: { pool_id: 'pool_id' } })
 * ```
 */
export const expandDesktopPoolVolumes = /*#__PURE__*/ operation<ExpandDesktopPoolVolumes>(
  'ExpandDesktopPoolVolumes',
  'POST /v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-expand',
)

/** Arguments of {@link deleteDesktopSubResources}. */
export interface DeleteDesktopSubResourcesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: DeleteDesktopSubResourcesRequestBody
}

/** What {@link deleteDesktopSubResources} takes and gives. */
export interface DeleteDesktopSubResources {
  args: DeleteDesktopSubResourcesArgs
  responses: {
    /** Desktop deletion collaboration response. */
    200: DeleteDesktopSubResourcesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Deleting Auxiliary Resources from the Desktop
 *
 * Deletes depended resources of a desktop.
 *
 * `POST /v2/{project_id}/desktop/delete-sub-resources`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteDesktopSubResources.html
 * @example
 * ```ts
 * const result = await deleteDesktopSubResources(client, {
 *   body: { desktop_ids: ['desktop_ids'], sub_resource_type: 'sub_resource_type' },
 * })
 * ```
 */
export const deleteDesktopSubResources = /*#__PURE__*/ operation<DeleteDesktopSubResources>(
  'DeleteDesktopSubResources',
  'POST /v2/{project_id}/desktop/delete-sub-resources',
)

/** Arguments of {@link addDesktopSubResources}. */
export interface AddDesktopSubResourcesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: AddDesktopSubResourcesRequestBody
}

/** What {@link addDesktopSubResources} takes and gives. */
export interface AddDesktopSubResources {
  args: AddDesktopSubResourcesArgs
  responses: {
    /** Collaborative response to desktop purchase. */
    200: AddDesktopSubResourcesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permission. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Purchasing Auxiliary Resources for Desktops
 *
 * Purchases depended resources of an existing desktop.
 *
 * `POST /v2/{project_id}/desktop/sub-resources`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddDesktopSubResources.html
 * @example
 * ```ts
 * const result = await addDesktopSubResources(client, {
 *   body: { sub_resource_sku: 'sub_resource_sku', desktop_ids: ['desktop_ids'] },
 * })
 * ```
 */
export const addDesktopSubResources = /*#__PURE__*/ operation<AddDesktopSubResources>(
  'AddDesktopSubResources',
  'POST /v2/{project_id}/desktop/sub-resources',
)

/** Arguments of {@link listDesktops}. */
export interface ListDesktopsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** User to whom the desktop belongs. */
    user_name?: string[] | undefined
    /** Desktop name. */
    computer_name?: string | undefined
    /** Desktop IP address. */
    desktop_ip?: string | undefined
    /**
     * Start position for pagination query. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Pagination query. The value ranges from 0 to 1000 and defaults to 1000.
     * Constraints: 0 to 1000; format int32.
     * @default 1000
     */
    limit?: number | undefined
    /** Desktop pool ID. Use commas (,) to separate multiple desktop pool IDs. */
    pool_id?: string | undefined
    /** Enterprise project ID. */
    enterprise_project_id?: string | undefined
    /**
     * Desktop type. If this parameter is left empty, all desktops are queried. Use commas (,) to separate multiple
     * types.
     *
     * - DEDICATED: common desktop, including dedicated desktop and dedicated desktop.
     * - SHARED: Multiple users share the desktop.
     * Constraints: DEDICATED: common desktop, including dedicated desktop and dedicated desktop. | SHARED: Multiple
     * users share the desktop.
     */
    desktop_type?: string | undefined
    /** Whether the desktop is a collaborative desktop. */
    is_share_desktop?: boolean | undefined
    /** Subnet ID of the desktop. */
    subnet_id?: string | undefined
    /** Desktop running status. */
    status?: string | undefined
    /**
     * Desktop ID. Up to 100 desktop IDs can be queried.
     * Constraints: at most 100 items.
     */
    desktop_id?: string[] | undefined
    /**
     * Desktop tag. Examples:
     *
     * - key1=value1
     * - key1=value1, key2=value2
     */
    tag?: string | undefined
  }
}

/** What {@link listDesktops} takes and gives. */
export interface ListDesktops {
  args: ListDesktopsArgs
  responses: {
    /** Response to the request for querying cloud desktops. */
    200: ListDesktopsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: SimpleDesktopInfo
}

/**
 * Queries desktops
 *
 * Queries desktop VMs.
 *
 * `GET /v2/{project_id}/desktops`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktops.html
 * @example
 * ```ts
 * for await (const item of listDesktops.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktops = /*#__PURE__*/ pagedOperation<ListDesktops>(
  'ListDesktops',
  'GET /v2/{project_id}/desktops',
  { items: 'desktops', counter: 'total_count' },
)

/** Arguments of {@link createDesktop}. */
export interface CreateDesktopArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateDesktopRequestBody
}

/** What {@link createDesktop} takes and gives. */
export interface CreateDesktop {
  args: CreateDesktopArgs
  responses: {
    /** Response to the request for creating a cloud desktop. */
    200: CreateDesktopResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Creates a desktop
 *
 * Creates and assigns a desktop to a user. After the desktop is created, the user can log in to the desktop.
 *
 * `POST /v2/{project_id}/desktops`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktop.html
 * @example
 * ```ts
 * const result = await createDesktop(client, {
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
export const createDesktop = /*#__PURE__*/ operation<CreateDesktop>('CreateDesktop', 'POST /v2/{project_id}/desktops')

/** Arguments of {@link batchRunDesktops}. */
export interface BatchRunDesktopsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchRunDesktopsRequestBody
}

/** What {@link batchRunDesktops} takes and gives. */
export interface BatchRunDesktops {
  args: BatchRunDesktopsArgs
  responses: {
    /** Normal. */
    200: BatchRunDesktopsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Performs operations on the desktop
 *
 * Starts, shuts down, hibernates, and restarts desktops in batches.
 *
 * `POST /v2/{project_id}/desktops/action`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchRunDesktops.html
 * @example
 * ```ts
 * const result = await batchRunDesktops(client, { body: { desktop_ids: ['desktop_ids'], op_type: 'os-start' } })
 * ```
 */
export const batchRunDesktops = /*#__PURE__*/ operation<BatchRunDesktops>(
  'BatchRunDesktops',
  'POST /v2/{project_id}/desktops/action',
)

/** Arguments of {@link listAgentsInstallCondition}. */
export interface ListAgentsInstallConditionArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Enterprise project ID. */
    enterprise_project_id?: string | undefined
    /** Desktop ID. */
    desktop_id?: string | undefined
    /** Desktop name. */
    desktop_name?: string | undefined
    /** Desktop status. */
    status?: string | undefined
    /** IP address. */
    ip_address?: string | undefined
    /** Whether the plug-in has been installed. */
    is_installed?: boolean | undefined
    /** Desktop pool ID. */
    desktop_pool_id?: string | undefined
    /**
     * Number of records displayed on each page.
     * Constraints: format int32.
     */
    limit?: number | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
  }
}

/** What {@link listAgentsInstallCondition} takes and gives. */
export interface ListAgentsInstallCondition {
  args: ListAgentsInstallConditionArgs
  responses: {
    /** Response body to the request for querying the agent installation details of a desktop. */
    200: ListAgentsInstallConditionResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
  item: AgentsCondition
}

/**
 * Querying Agent Installation Details of a Desktop
 *
 * Shows agent installation details of a desktop.
 *
 * `GET /v2/{project_id}/desktops/agents`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAgentsInstallCondition.html
 * @example
 * ```ts
 * for await (const item of listAgentsInstallCondition.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listAgentsInstallCondition = /*#__PURE__*/ pagedOperation<ListAgentsInstallCondition>(
  'ListAgentsInstallCondition',
  'GET /v2/{project_id}/desktops/agents',
  { items: 'agents_condition', counter: 'total_count' },
)

/** Arguments of {@link batchInstallAgent}. */
export interface BatchInstallAgentArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchInstallAgentRequestBody
}

/** What {@link batchInstallAgent} takes and gives. */
export interface BatchInstallAgent {
  args: BatchInstallAgentArgs
  responses: {
    /** Response body to the request for installing agents on desktops in batches. */
    200: BatchInstallAgentResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Installing an Agent
 *
 * Installs agents on desktops in batches.
 *
 * `POST /v2/{project_id}/desktops/agents`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchInstallAgent.html
 * @example
 * ```ts
 * const result = await batchInstallAgent(client, { body: { desktop_ids: ['desktop_ids'] } })
 * ```
 */
export const batchInstallAgent = /*#__PURE__*/ operation<BatchInstallAgent>(
  'BatchInstallAgent',
  'POST /v2/{project_id}/desktops/agents',
)

/** Arguments of {@link attachInstances}. */
export interface AttachInstancesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: AttachInstancesRequestBody
}

/** What {@link attachInstances} takes and gives. */
export interface AttachInstances {
  args: AttachInstancesArgs
  responses: {
    /** Normal. */
    200: AttachInstancesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Assigning a Desktop to a User
 *
 * Assigns a desktop to a user.
 *
 * `POST /v2/{project_id}/desktops/attach`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AttachInstances.html
 * @example
 * ```ts
 * const result = await attachInstances(client)
 * ```
 */
export const attachInstances = /*#__PURE__*/ operation<AttachInstances>(
  'AttachInstances',
  'POST /v2/{project_id}/desktops/attach',
)

/** Arguments of {@link batchAttachInstances}. */
export interface BatchAttachInstancesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchAttachInstancesRequestBody
}

/** What {@link batchAttachInstances} takes and gives. */
export interface BatchAttachInstances {
  args: BatchAttachInstancesArgs
  responses: {
    /** Response to the request for assigning desktops to users in batches. */
    200: BatchAttachInstancesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Assigning Desktops to Users in Batches
 *
 * Assigns desktops to users in batches.
 *
 * `POST /v2/{project_id}/desktops/batch-attach`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchAttachInstances.html
 * @example
 * ```ts
 * const result = await batchAttachInstances(client)
 * ```
 */
export const batchAttachInstances = /*#__PURE__*/ operation<BatchAttachInstances>(
  'BatchAttachInstances',
  'POST /v2/{project_id}/desktops/batch-attach',
)

/** Arguments of {@link batchDeleteDesktops}. */
export interface BatchDeleteDesktopsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchDeleteDesktopsRequestBody
}

/** What {@link batchDeleteDesktops} takes and gives. */
export interface BatchDeleteDesktops {
  args: BatchDeleteDesktopsArgs
  responses: {
    /** Normal. */
    202: BatchDeleteDesktopsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Deletes desktops in batches
 *
 * Deletes desktops in batches. The deleted desktops cannot be restored.
 *
 * `POST /v2/{project_id}/desktops/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteDesktops.html
 * @example
 * ```ts
 * const result = await batchDeleteDesktops(client, { body: { desktop_ids: ['desktop_ids'] } })
 * ```
 */
export const batchDeleteDesktops = /*#__PURE__*/ operation<BatchDeleteDesktops>(
  'BatchDeleteDesktops',
  'POST /v2/{project_id}/desktops/batch-delete',
)

/** Arguments of {@link batchDetachInstances}. */
export interface BatchDetachInstancesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchDetachInstancesRequestBody
}

/** What {@link batchDetachInstances} takes and gives. */
export interface BatchDetachInstances {
  args: BatchDetachInstancesArgs
  responses: {
    /** Normal. */
    200: BatchDetachInstancesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Unbinding Users in Batches
 *
 * Unbinds desktops from users in batches.
 *
 * `POST /v2/{project_id}/desktops/batch-detach`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDetachInstances.html
 * @example
 * ```ts
 * const result = await batchDetachInstances(client)
 * ```
 */
export const batchDetachInstances = /*#__PURE__*/ operation<BatchDetachInstances>(
  'BatchDetachInstances',
  'POST /v2/{project_id}/desktops/batch-detach',
)

/** Arguments of {@link batchAddDesktopsTags}. */
export interface BatchAddDesktopsTagsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchAddDesktopsTagsRequestBody
}

/** What {@link batchAddDesktopsTags} takes and gives. */
export interface BatchAddDesktopsTags {
  args: BatchAddDesktopsTagsArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid parameter. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** Resource not found. */
    404: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

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
 * await batchAddDesktopsTags(client, {
 *   body: { desktops: [{ desktop_id: 'desktop_id', tags: [{ key: 'key' }] }] },
 * })
 * ```
 */
export const batchAddDesktopsTags = /*#__PURE__*/ operation<BatchAddDesktopsTags>(
  'BatchAddDesktopsTags',
  'POST /v2/{project_id}/desktops/batch-tags',
  { ok: none },
)

/** Arguments of {@link batchDeleteDesktopsTags}. */
export interface BatchDeleteDesktopsTagsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchDeleteDesktopsTagsRequestBody
}

/** What {@link batchDeleteDesktopsTags} takes and gives. */
export interface BatchDeleteDesktopsTags {
  args: BatchDeleteDesktopsTagsArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid parameter. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** Resource not found. */
    404: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

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
 * await batchDeleteDesktopsTags(client, {
 *   body: { desktops: [{ desktop_id: 'desktop_id', tags: [{ key: 'key' }] }] },
 * })
 * ```
 */
export const batchDeleteDesktopsTags = /*#__PURE__*/ operation<BatchDeleteDesktopsTags>(
  'BatchDeleteDesktopsTags',
  'DELETE /v2/{project_id}/desktops/batch-tags',
  { ok: none },
)

/** Arguments of {@link changeUserPrivilegeGroup}. */
export interface ChangeUserPrivilegeGroupArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: ChangeUserPrivilegeGroupRequestBody
}

/** What {@link changeUserPrivilegeGroup} takes and gives. */
export interface ChangeUserPrivilegeGroup {
  args: ChangeUserPrivilegeGroupArgs
  responses: {
    /** Normal. */
    200: ChangeUserPrivilegeGroupResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifying User Permission Groups in Batches
 *
 * Modifies user permission groups in batches.
 *
 * `POST /v2/{project_id}/desktops/change-user-privilege-group`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ChangeUserPrivilegeGroup.html
 * @example
 * ```ts
 * const result = await changeUserPrivilegeGroup(client, { body: { desktops: [{ desktop_id: 'desktop_id' }] } })
 * ```
 */
export const changeUserPrivilegeGroup = /*#__PURE__*/ operation<ChangeUserPrivilegeGroup>(
  'ChangeUserPrivilegeGroup',
  'POST /v2/{project_id}/desktops/change-user-privilege-group',
)

/** Arguments of {@link updateDesktopUsername}. */
export interface UpdateDesktopUsernameArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: UpdateDesktopUsernameRequestBody
}

/** What {@link updateDesktopUsername} takes and gives. */
export interface UpdateDesktopUsername {
  args: UpdateDesktopUsernameArgs
  responses: {
    /** Response to the request for changing the username associated with a desktop. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Changing the Associated Username of a Desktop in the AD Scenario
 *
 * Changes the associated username of a desktop in the AD scenario.
 *
 * `PUT /v2/{project_id}/desktops/change-username`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateDesktopUsername.html
 * @example
 * ```ts
 * await updateDesktopUsername(client, { body: { old_username: 'old_username', new_username: 'new_username' } })
 * ```
 */
export const updateDesktopUsername = /*#__PURE__*/ operation<UpdateDesktopUsername>(
  'UpdateDesktopUsername',
  'PUT /v2/{project_id}/desktops/change-username',
  { ok: none },
)

/** Arguments of {@link changeDesktopToImage}. */
export interface ChangeDesktopToImageArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: ChangeDesktopToImageRequestBody
}

/** What {@link changeDesktopToImage} takes and gives. */
export interface ChangeDesktopToImage {
  args: ChangeDesktopToImageArgs
  responses: {
    /** Response to the request for converting a desktop to an image. */
    200: ChangeDesktopToImageResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Converting a Desktop to an Image
 *
 * Converts a desktop to an image.
 *
 * `POST /v2/{project_id}/desktops/desktop-to-image`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ChangeDesktopToImage.html
 * @example
 * ```ts
 * const result = await changeDesktopToImage(client, {
 *   body: { image_name: 'image_name', desktop_id: 'desktop_id' },
 * })
 * ```
 */
export const changeDesktopToImage = /*#__PURE__*/ operation<ChangeDesktopToImage>(
  'ChangeDesktopToImage',
  'POST /v2/{project_id}/desktops/desktop-to-image',
)

/** Arguments of {@link detachInstances}. */
export interface DetachInstancesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: DetachInstancesRequestBody
}

/** What {@link detachInstances} takes and gives. */
export interface DetachInstances {
  args: DetachInstancesArgs
  responses: {
    /** Normal. */
    200: DetachInstancesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Unbinding a User
 *
 * Unbinds a desktop from a user.
 *
 * `POST /v2/{project_id}/desktops/detach`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DetachInstances.html
 * @example
 * ```ts
 * const result = await detachInstances(client)
 * ```
 */
export const detachInstances = /*#__PURE__*/ operation<DetachInstances>(
  'DetachInstances',
  'POST /v2/{project_id}/desktops/detach',
)

/** Arguments of {@link listDesktopsDetail}. */
export interface ListDesktopsDetailArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Desktop status.
     *
     * - ACTIVE: running
     * - SHUTOFF: shut down
     * - ERROR: abnormal
     * - HIBERNATED: hibernated
     */
    status?: 'ACTIVE' | 'SHUTOFF' | 'ERROR' | 'HIBERNATED' | undefined
    /** Specifies the user to which the desktop belongs. This parameter is invalid when user_names is transferred. */
    user_name?: string | undefined
    /**
     * Specifies the user to which the desktop belongs. A maximum of 100 users can be filtered in batches.
     * Constraints: at most 100 items.
     */
    user_names?: string[] | undefined
    /**
     * Sorting field name, which must be used together with the sort_type field.
     *
     * - created: indicates the creation time.
     * - computer_name: desktop name.
     */
    sort_field?: 'created' | 'computer_name' | undefined
    /**
     * Sorting type. The default value is ascending. This parameter must be used together with sort_field.
     *
     * - ASC ascending order.
     * - DESC: descending order.
     * @default 'ASC'
     */
    sort_type?: 'ASC' | 'DESC' | undefined
    /** Computer name. */
    computer_name?: string | undefined
    /** Desktop IP address. */
    desktop_ip?: string | undefined
    /**
     * Start position for pagination query. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Pagination query. The value ranges from 0 to 500 and defaults to 500.
     * Constraints: 0 to 500; format int32.
     * @default 500
     */
    limit?: number | undefined
    /** Desktop ID. */
    desktop_id?: string[] | undefined
    /**
     * Desktop type. If this parameter is left empty, all desktops are queried.
     *
     * - DEDICATED: common desktops, including exclusive desktops and dedicated desktops.
     * - POOLED: pooled desktop, that is, desktop in a desktop pool.
     */
    desktop_type?: 'DEDICATED' | 'POOLED' | undefined
    /**
     * Desktop tag. Examples are as follows:
     *
     * - key1=value1
     * - key1=value1,key2=value2
     */
    tag?: string | undefined
    /** Desktop pool ID. Use commas (,) to separate multiple desktop pool IDs. */
    pool_id?: string | undefined
    /** Whether a desktop is assigned to a user. */
    user_attached?: boolean | undefined
    /** Enterprise project ID. */
    enterprise_project_id?: string | undefined
    /** Image ID. */
    image_id?: string | undefined
    /**
     * Billing mode. The value can be 0 (monthly) or 1 (pay-per-use).
     * - `0`: monthly
     * - `1`: pay-per-use
     */
    charge_mode?: '0' | '1' | undefined
    /** Filters by maintenance mode. */
    in_maintenance_mode?: boolean | undefined
    /** Whether the desktop is a collaborative desktop. */
    is_share_desktop?: boolean | undefined
    /** Subnet ID of the desktop. */
    subnet_id?: string | undefined
    /** Whether network access is supported. */
    is_support_internet?: boolean | undefined
    /** Queries AZs. */
    availability_zone?: string | undefined
  }
}

/** What {@link listDesktopsDetail} takes and gives. */
export interface ListDesktopsDetail {
  args: ListDesktopsDetailArgs
  responses: {
    /** Response to the request for querying the cloud desktop details list. */
    200: ListDesktopsDetailResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: DesktopDetailInfo
}

/**
 * Queries the desktop details list
 *
 * Queries the desktop details list.
 *
 * `GET /v2/{project_id}/desktops/detail`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopsDetail.html
 * @example
 * ```ts
 * for await (const item of listDesktopsDetail.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopsDetail = /*#__PURE__*/ pagedOperation<ListDesktopsDetail>(
  'ListDesktopsDetail',
  'GET /v2/{project_id}/desktops/detail',
  { items: 'desktops', counter: 'total_count' },
)

/** Arguments of {@link batchLogoffDesktops}. */
export interface BatchLogoffDesktopsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchLogoffDesktopsRequestBody
}

/** What {@link batchLogoffDesktops} takes and gives. */
export interface BatchLogoffDesktops {
  args: BatchLogoffDesktopsArgs
  responses: {
    /** Normal, no response body. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Deregistering Desktops in Batches
 *
 * Deregister desktops in batches.
 *
 * `POST /v2/{project_id}/desktops/logoff`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchLogoffDesktops.html
 * @example
 * ```ts
 * await batchLogoffDesktops(client)
 * ```
 */
export const batchLogoffDesktops = /*#__PURE__*/ operation<BatchLogoffDesktops>(
  'BatchLogoffDesktops',
  'POST /v2/{project_id}/desktops/logoff',
  { ok: none },
)

/** Arguments of {@link setMaintenanceMode}. */
export interface SetMaintenanceModeArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: SetMaintenanceModeRequestBody
}

/** What {@link setMaintenanceMode} takes and gives. */
export interface SetMaintenanceMode {
  args: SetMaintenanceModeArgs
  responses: {
    /** Normal */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Setting the Desktop Maintenance Mode in Batches
 *
 * Sets the desktop administrator maintenance mode in batches.
 *
 * `PUT /v2/{project_id}/desktops/maintenance-mode`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SetMaintenanceMode.html
 * @example
 * ```ts
 * await setMaintenanceMode(client, { body: { desktop_ids: ['desktop_ids'], in_maintenance_mode: true } })
 * ```
 */
export const setMaintenanceMode = /*#__PURE__*/ operation<SetMaintenanceMode>(
  'SetMaintenanceMode',
  'PUT /v2/{project_id}/desktops/maintenance-mode',
  { ok: none },
)

/** Arguments of {@link showDesktopNetworks}. */
export interface ShowDesktopNetworksArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Desktop IDs. The value ranges from 1 to 100.
     * Constraints: 1 to 100 items.
     */
    desktop_ids?: string[] | undefined
  }
}

/** What {@link showDesktopNetworks} takes and gives. */
export interface ShowDesktopNetworks {
  args: ShowDesktopNetworksArgs
  responses: {
    /** Normal. */
    200: ShowDesktopNetworksResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Desktop Networks in Batches
 *
 * Queries desktop VPCs, subnets, private IP addresses, EIPs, and security groups.
 *
 * `GET /v2/{project_id}/desktops/networks`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopNetworks.html
 * @example
 * ```ts
 * const result = await showDesktopNetworks(client)
 * ```
 */
export const showDesktopNetworks = /*#__PURE__*/ operation<ShowDesktopNetworks>(
  'ShowDesktopNetworks',
  'GET /v2/{project_id}/desktops/networks',
)

/** Arguments of {@link batchChangeDesktopNetwork}. */
export interface BatchChangeDesktopNetworkArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchChangeDesktopNetworkRequestBody
}

/** What {@link batchChangeDesktopNetwork} takes and gives. */
export interface BatchChangeDesktopNetwork {
  args: BatchChangeDesktopNetworkArgs
  responses: {
    /** Normal. */
    200: BatchChangeDesktopNetworkResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Switching Desktop Networks in Batches
 *
 * Switches desktop VPCs, subnets, IP addresses, and security groups in batches.
 *
 * `POST /v2/{project_id}/desktops/networks/batch-change`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchChangeDesktopNetwork.html
 * @example
 * ```ts
 * const result = await batchChangeDesktopNetwork(client, {
 *   body: { desktop_ids: ['desktop_ids'], vpc_id: 'vpc_id', subnet_id: 'subnet_id' },
 * })
 * ```
 */
export const batchChangeDesktopNetwork = /*#__PURE__*/ operation<BatchChangeDesktopNetwork>(
  'BatchChangeDesktopNetwork',
  'POST /v2/{project_id}/desktops/networks/batch-change',
)

/** Arguments of {@link sendNotifications}. */
export interface SendNotificationsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: SendNotificationsRequestBody
}

/** What {@link sendNotifications} takes and gives. */
export interface SendNotifications {
  args: SendNotificationsArgs
  responses: {
    /** Response to the request for sending a message to a desktop. */
    200: SendNotificationsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Sending a Notification
 *
 * The administrator sends a notification to a desktop.
 *
 * `POST /v2/{project_id}/desktops/notifications`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SendNotifications.html
 * @example
 * ```ts
 * const result = await sendNotifications(client, {
 *   body: { desktop_ids: ['desktop_ids'], notifications: 'notifications' },
 * })
 * ```
 */
export const sendNotifications = /*#__PURE__*/ operation<SendNotifications>(
  'SendNotifications',
  'POST /v2/{project_id}/desktops/notifications',
)

/** Arguments of {@link createDesktopOrder}. */
export interface CreateDesktopOrderArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateDesktopOrderRequestBody
}

/** What {@link createDesktopOrder} takes and gives. */
export interface CreateDesktopOrder {
  args: CreateDesktopOrderArgs
  responses: {
    /** Response body for placing an order. */
    200: CreateDesktopOrderResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Creating a Desktop Order
 *
 * Creates a desktop order.
 *
 * `POST /v2/{project_id}/desktops/orders/subscribe`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopOrder.html
 * @example
 * ```ts
 * const result = await createDesktopOrder(client, { body: { hour_package_resources: [{}] } })
 * ```
 */
export const createDesktopOrder = /*#__PURE__*/ operation<CreateDesktopOrder>(
  'CreateDesktopOrder',
  'POST /v2/{project_id}/desktops/orders/subscribe',
)

/** Arguments of {@link batchAssociateInstances}. */
export interface BatchAssociateInstancesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchAssociateInstancesRequestBody
}

/** What {@link batchAssociateInstances} takes and gives. */
export interface BatchAssociateInstances {
  args: BatchAssociateInstancesArgs
  responses: {
    /** Response to the request for pre-assigning desktops to users in batches. */
    200: BatchAssociateInstancesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Pre-Assigning Desktops to Users in Batches
 *
 * Pre-assigns desktops to users in batches.
 *
 * `POST /v2/{project_id}/desktops/pre-batch-attach`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchAssociateInstances.html
 * @example
 * ```ts
 * const result = await batchAssociateInstances(client)
 * ```
 */
export const batchAssociateInstances = /*#__PURE__*/ operation<BatchAssociateInstances>(
  'BatchAssociateInstances',
  'POST /v2/{project_id}/desktops/pre-batch-attach',
)

/** Arguments of {@link batchRebuildDesktopsSystemDisk}. */
export interface BatchRebuildDesktopsSystemDiskArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchRebuildDesktopsSystemDiskRequestBody
}

/** What {@link batchRebuildDesktopsSystemDisk} takes and gives. */
export interface BatchRebuildDesktopsSystemDisk {
  args: BatchRebuildDesktopsSystemDiskArgs
  responses: {
    /** Normal. */
    200: BatchRebuildDesktopsSystemDiskResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Rebuilding a Desktop
 *
 * Recomposes desktop system disks in batches.
 *
 * `POST /v2/{project_id}/desktops/rebuild`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchRebuildDesktopsSystemDisk.html
 * @example
 * ```ts
 * const result = await batchRebuildDesktopsSystemDisk(client, {
 *   body: { desktop_ids: ['desktop_ids'], image_type: 'image_type', image_id: 'image_id' },
 * })
 * ```
 */
export const batchRebuildDesktopsSystemDisk = /*#__PURE__*/ operation<BatchRebuildDesktopsSystemDisk>(
  'BatchRebuildDesktopsSystemDisk',
  'POST /v2/{project_id}/desktops/rebuild',
)

/** Arguments of {@link resizeDesktop}. */
export interface ResizeDesktopArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: ResizeDesktopRequestBody
}

/** What {@link resizeDesktop} takes and gives. */
export interface ResizeDesktop {
  args: ResizeDesktopArgs
  responses: {
    /** Response to the request for modifying specifications. */
    200: ResizeDesktopResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

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
 * const result = await resizeDesktop(client, {
 *   body: { desktops: [{}], product_id: 'product_id', mode: 'STOP_DESKTOP' },
 * })
 * ```
 */
export const resizeDesktop = /*#__PURE__*/ operation<ResizeDesktop>(
  'ResizeDesktop',
  'POST /v2/{project_id}/desktops/resize',
)

/** Arguments of {@link listDesktopByTags}. */
export interface ListDesktopByTagsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: ListDesktopByTagsRequestBody
}

/** What {@link listDesktopByTags} takes and gives. */
export interface ListDesktopByTags {
  args: ListDesktopByTagsArgs
  responses: {
    /** Normal. */
    200: ListDesktopByTagsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid parameter. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** Resource not found. */
    404: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
  item: TagResource
}

/**
 * Filtering Out Desktops by Tag
 *
 * Filters out desktops by tag.
 *
 * `POST /v2/{project_id}/desktops/resource_instances/action`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopByTags.html
 * @example
 * ```ts
 * for await (const item of listDesktopByTags.items(client, { body: { action: 'filter' } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopByTags = /*#__PURE__*/ pagedOperation<ListDesktopByTags>(
  'ListDesktopByTags',
  'POST /v2/{project_id}/desktops/resource_instances/action',
  { in: 'body', items: 'resources', counter: 'total_count' },
)

/** Arguments of {@link updateDesktopSids}. */
export interface UpdateDesktopSidsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: UpdateDesktopSidsRequestBody
}

/** What {@link updateDesktopSids} takes and gives. */
export interface UpdateDesktopSids {
  args: UpdateDesktopSidsArgs
  responses: {
    /** Desktop SID updated. */
    200: void
    /** A task for updating SIDs in batches has been created. */
    202: UpdateDesktopSidsResponseBody
    /** Desktop SID not changed. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Desktop ID not found. */
    400: ErrorResponse
    /** Desktop SID cannot be updated. */
    412: ErrorResponse
    /** Default error response. */
    default: ErrorResponse
  }
}

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
 * const result = await updateDesktopSids(client, { body: { desktop_ids: ['desktop_ids'] } })
 * ```
 */
export const updateDesktopSids = /*#__PURE__*/ operation<UpdateDesktopSids>(
  'UpdateDesktopSids',
  'PUT /v2/{project_id}/desktops/sids',
  { ok: /*#__PURE__*/ byStatus({ 200: none, 204: none }) },
)

/** Arguments of {@link listLoginState}. */
export interface ListLoginStateArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listLoginState} takes and gives. */
export interface ListLoginState {
  args: ListLoginStateArgs
  responses: {
    /** Response to the request for collecting statistics on the login statuses of desktops. */
    200: ListLoginStateResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Error response. */
    default: ErrorResponse
  }
}

/**
 * Login Status Statistics
 *
 * Statistics on the login statuses of tenant desktops.
 *
 * `GET /v2/{project_id}/desktops/statistics/login-state`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListLoginState.html
 * @example
 * ```ts
 * const result = await listLoginState(client)
 * ```
 */
export const listLoginState = /*#__PURE__*/ operation<ListLoginState>(
  'ListLoginState',
  'GET /v2/{project_id}/desktops/statistics/login-state',
)

/** Arguments of {@link listRunState}. */
export interface ListRunStateArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listRunState} takes and gives. */
export interface ListRunState {
  args: ListRunStateArgs
  responses: {
    /** Response to the request for collecting statistics on the running statuses of desktops. */
    200: ListRunStateResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Error response. */
    default: ErrorResponse
  }
}

/**
 * Running Status Statistics
 *
 * Statistics on the running statuses of tenant desktops.
 *
 * `GET /v2/{project_id}/desktops/statistics/run-state`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListRunState.html
 * @example
 * ```ts
 * const result = await listRunState(client)
 * ```
 */
export const listRunState = /*#__PURE__*/ operation<ListRunState>(
  'ListRunState',
  'GET /v2/{project_id}/desktops/statistics/run-state',
)

/** Arguments of {@link listUnusedDesktops}. */
export interface ListUnusedDesktopsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Start position of the data record to be returned. This parameter is used for pagination query. The value
     * ranges from 0 to 2000. The default value is 0.
     * Constraints: 0 to 2000; format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * Number of information items to be returned in the query result. This parameter is used for pagination query.
     * The value ranges from 0 to 2000. The default value is 1000.
     * Constraints: 0 to 2000; format int32.
     * @default 1000
     */
    limit?: number | undefined
    /**
     * Start time: The value consists of a date and time in UTC format. The format is yyyy-MM-ddTHH:mm:ss.SSSZ. If
     * this parameter is not specified, unused desktops from the current day to the previous day are queried.
     * Constraints: format date-time.
     */
    start_time?: string | undefined
    /**
     * End time: The value consists of a date and time in UTC format. The format is yyyy-MM-ddTHH:mm:ss.SSSZ. If this
     * parameter is not specified, unused desktops from the current day to the previous day are queried.
     * Constraints: format date-time.
     */
    end_time?: string | undefined
  }
}

/** What {@link listUnusedDesktops} takes and gives. */
export interface ListUnusedDesktops {
  args: ListUnusedDesktopsArgs
  responses: {
    /** Response to the request for querying desktops that are not used in a specified period. */
    200: ListUnusedDesktopsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Error response. */
    default: ErrorResponse
  }
  item: UnusedDesktopInfo
}

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
 * for await (const item of listUnusedDesktops.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listUnusedDesktops = /*#__PURE__*/ pagedOperation<ListUnusedDesktops>(
  'ListUnusedDesktops',
  'GET /v2/{project_id}/desktops/statistics/unused',
  { items: 'unused_desktops', counter: 'total_count' },
)

/** Arguments of {@link listUsedDesktopInfo}. */
export interface ListUsedDesktopInfoArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: ListUsedDesktopInfoRequestBody
}

/** What {@link listUsedDesktopInfo} takes and gives. */
export interface ListUsedDesktopInfo {
  args: ListUsedDesktopInfoArgs
  responses: {
    /** Response to the request for querying the desktop usage duration. */
    200: ListUsedDesktopInfoResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Error response. */
    default: ErrorResponse
  }
  item: DesktopUsedHoursInfo
}

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
 * for await (const item of listUsedDesktopInfo.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listUsedDesktopInfo = /*#__PURE__*/ pagedOperation<ListUsedDesktopInfo>(
  'ListUsedDesktopInfo',
  'POST /v2/{project_id}/desktops/statistics/used',
  { in: 'body', items: 'desktop_used_info_list', counter: 'total_count' },
)

/** Arguments of {@link listProjectTags}. */
export interface ListProjectTagsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Pagination query. The value ranges from 0 to 1,000 and defaults to 1,000.
     * Constraints: 0 to 1000; format int32.
     * @default 1000
     */
    limit?: number | undefined
    /** Queries a specified tag. */
    key?: string | undefined
  }
}

/** What {@link listProjectTags} takes and gives. */
export interface ListProjectTags {
  args: ListProjectTagsArgs
  responses: {
    /** Normal. */
    200: ListProjectTagsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid parameter. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** Resource not found. */
    404: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
  item: Tags
}

/**
 * Querying Project Tags
 *
 * Queries all tags of a tenant.
 *
 * `GET /v2/{project_id}/desktops/tags`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListProjectTags.html
 * @example
 * ```ts
 * for await (const item of listProjectTags.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listProjectTags = /*#__PURE__*/ pagedOperation<ListProjectTags>(
  'ListProjectTags',
  'GET /v2/{project_id}/desktops/tags',
  { items: 'tags', counter: 'totalCount' },
)

/** Arguments of {@link showDesktopDetail}. */
export interface ShowDesktopDetailArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
}

/** What {@link showDesktopDetail} takes and gives. */
export interface ShowDesktopDetail {
  args: ShowDesktopDetailArgs
  responses: {
    /** Normal. */
    200: ShowDesktopDetailResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Queries details about one desktop
 *
 * Queries details about a specified desktop by ID.
 *
 * `GET /v2/{project_id}/desktops/{desktop_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopDetail.html
 * @example
 * ```ts
 * const result = await showDesktopDetail(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const showDesktopDetail = /*#__PURE__*/ operation<ShowDesktopDetail>(
  'ShowDesktopDetail',
  'GET /v2/{project_id}/desktops/{desktop_id}',
)

/** Arguments of {@link updateDesktop}. */
export interface UpdateDesktopArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  body?: UpdateDesktopRequestBody
}

/** What {@link updateDesktop} takes and gives. */
export interface UpdateDesktop {
  args: UpdateDesktopArgs
  responses: {
    /** Normal. */
    200: UpdateDesktopResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifying a Desktop Attribute
 *
 * Modifies a desktop attribute.
 *
 * `PUT /v2/{project_id}/desktops/{desktop_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateDesktop.html
 * @example
 * ```ts
 * const result = await updateDesktop(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const updateDesktop = /*#__PURE__*/ operation<UpdateDesktop>(
  'UpdateDesktop',
  'PUT /v2/{project_id}/desktops/{desktop_id}',
)

/** Arguments of {@link deleteDesktop}. */
export interface DeleteDesktopArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  query?: {
    /**
     * After a desktop is deleted, if the current user does not have other desktops, the desktop user can be deleted.
     * The options are true (yes) and false (no). The default value is false.
     * @default false
     */
    delete_users?: boolean | undefined
    /**
     * Whether to send an email notification to the desktop user after a desktop is deleted. The options are true
     * (yes) and false (no). The default value is true.
     * @default true
     */
    email_notification?: boolean | undefined
    /** Whether force deletion is performed. */
    is_force_delete?: boolean | undefined
  }
}

/** What {@link deleteDesktop} takes and gives. */
export interface DeleteDesktop {
  args: DeleteDesktopArgs
  responses: {
    /** Normal, no response body. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Deletes one desktop
 *
 * Deletes one desktop. The deleted desktop cannot be restored.
 *
 * `DELETE /v2/{project_id}/desktops/{desktop_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteDesktop.html
 * @example
 * ```ts
 * await deleteDesktop(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const deleteDesktop = /*#__PURE__*/ operation<DeleteDesktop>(
  'DeleteDesktop',
  'DELETE /v2/{project_id}/desktops/{desktop_id}',
  { ok: none },
)

/** Arguments of {@link listDesktopActions}. */
export interface ListDesktopActionsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  query?: {
    /**
     * Maximum number of records on each page.
     * Constraints: format int32.
     */
    offset?: number | undefined
    /**
     * Start position.
     * Constraints: format int32.
     */
    limit?: number | undefined
  }
}

/** What {@link listDesktopActions} takes and gives. */
export interface ListDesktopActions {
  args: ListDesktopActionsArgs
  responses: {
    /** Normal. */
    200: ListDesktopActionsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
  item: DesktopAction
}

/**
 * Querying Desktop Power-On/Off Data
 *
 * Queries desktop power-on/off data.
 *
 * `GET /v2/{project_id}/desktops/{desktop_id}/actions`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopActions.html
 * @example
 * ```ts
 * for await (const item of listDesktopActions.items(client, { path: { desktop_id: 'desktop_id' } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopActions = /*#__PURE__*/ pagedOperation<ListDesktopActions>(
  'ListDesktopActions',
  'GET /v2/{project_id}/desktops/{desktop_id}/actions',
  { items: 'desktop_actions', counter: 'total_count' },
)

/** Arguments of {@link showDesktopNetwork}. */
export interface ShowDesktopNetworkArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
}

/** What {@link showDesktopNetwork} takes and gives. */
export interface ShowDesktopNetwork {
  args: ShowDesktopNetworkArgs
  responses: {
    /** Normal. */
    200: ShowDesktopNetworkResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Query the Desktop Network
 *
 * Queries desktop VPCs, subnets, private IP addresses, EIPs, and security groups.
 *
 * `GET /v2/{project_id}/desktops/{desktop_id}/networks`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopNetwork.html
 * @example
 * ```ts
 * const result = await showDesktopNetwork(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const showDesktopNetwork = /*#__PURE__*/ operation<ShowDesktopNetwork>(
  'ShowDesktopNetwork',
  'GET /v2/{project_id}/desktops/{desktop_id}/networks',
)

/** Arguments of {@link changeDesktopNetwork}. */
export interface ChangeDesktopNetworkArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  body: ChangeDesktopNetworkRequestBody
}

/** What {@link changeDesktopNetwork} takes and gives. */
export interface ChangeDesktopNetwork {
  args: ChangeDesktopNetworkArgs
  responses: {
    /** Normal. */
    200: ChangeDesktopNetworkResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Switching a Desktop Network
 *
 * Switches the desktop VPC, subnet, IP address, or security group.
 *
 * `PUT /v2/{project_id}/desktops/{desktop_id}/networks`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ChangeDesktopNetwork.html
 * @example
 * ```ts
 * const result = await changeDesktopNetwork(client, {
 *   path: { desktop_id: 'desktop_id' },
 *   body: { vpc_id: 'vpc_id', subnet_id: 'subnet_id', security_group_ids: ['security_group_ids'] },
 * })
 * ```
 */
export const changeDesktopNetwork = /*#__PURE__*/ operation<ChangeDesktopNetwork>(
  'ChangeDesktopNetwork',
  'PUT /v2/{project_id}/desktops/{desktop_id}/networks',
)

/** Arguments of {@link registerDomain}. */
export interface RegisterDomainArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
}

/** What {@link registerDomain} takes and gives. */
export interface RegisterDomain {
  args: RegisterDomainArgs
  responses: {
    /** A task for rejoining the domain has been created. */
    202: RegisterDomainResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Desktop not found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** The desktop cannot rejoin the domain. */
    412: ErrorResponse
    /** Default error response. */
    default: ErrorResponse
  }
}

/**
 * Rejoining a Desktop to the AD Domain
 *
 * Rejoins a Windows desktop to the AD domain. This API is used when the desktop is not in the domain.
 *
 * `POST /v2/{project_id}/desktops/{desktop_id}/rejoin-domain`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RegisterDomain.html
 * @example
 * ```ts
 * const result = await registerDomain(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const registerDomain = /*#__PURE__*/ operation<RegisterDomain>(
  'RegisterDomain',
  'POST /v2/{project_id}/desktops/{desktop_id}/rejoin-domain',
)

/** Arguments of {@link showDesktopRemoteAssistanceInfo}. */
export interface ShowDesktopRemoteAssistanceInfoArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
}

/** What {@link showDesktopRemoteAssistanceInfo} takes and gives. */
export interface ShowDesktopRemoteAssistanceInfo {
  args: ShowDesktopRemoteAssistanceInfoArgs
  responses: {
    /** Normal. */
    200: ShowDesktopRemoteAssistanceInfoResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Remote Assistance Data by Desktop ID
 *
 * Queries remote assistance data by desktop ID.
 *
 * `GET /v2/{project_id}/desktops/{desktop_id}/remote-assistance`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowDesktopRemoteAssistanceInfo.html
 * @example
 * ```ts
 * const result = await showDesktopRemoteAssistanceInfo(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const showDesktopRemoteAssistanceInfo = /*#__PURE__*/ operation<ShowDesktopRemoteAssistanceInfo>(
  'ShowDesktopRemoteAssistanceInfo',
  'GET /v2/{project_id}/desktops/{desktop_id}/remote-assistance',
)

/** Arguments of {@link createRemoteAssistance}. */
export interface CreateRemoteAssistanceArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
}

/** What {@link createRemoteAssistance} takes and gives. */
export interface CreateRemoteAssistance {
  args: CreateRemoteAssistanceArgs
  responses: {
    /** Normal. */
    200: CreateRemoteAssistanceResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Creating Remote Assistance
 *
 * Creates remote assistance.
 *
 * `POST /v2/{project_id}/desktops/{desktop_id}/remote-assistance`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateRemoteAssistance.html
 * @example
 * ```ts
 * const result = await createRemoteAssistance(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const createRemoteAssistance = /*#__PURE__*/ operation<CreateRemoteAssistance>(
  'CreateRemoteAssistance',
  'POST /v2/{project_id}/desktops/{desktop_id}/remote-assistance',
)

/** Arguments of {@link cancelRemoteAssistance}. */
export interface CancelRemoteAssistanceArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
}

/** What {@link cancelRemoteAssistance} takes and gives. */
export interface CancelRemoteAssistance {
  args: CancelRemoteAssistanceArgs
  responses: {
    /** Normal, no response body. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Canceling Remote Assistance
 *
 * Cancel remote assistance.
 *
 * `DELETE /v2/{project_id}/desktops/{desktop_id}/remote-assistance`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CancelRemoteAssistance.html
 * @example
 * ```ts
 * await cancelRemoteAssistance(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const cancelRemoteAssistance = /*#__PURE__*/ operation<CancelRemoteAssistance>(
  'CancelRemoteAssistance',
  'DELETE /v2/{project_id}/desktops/{desktop_id}/remote-assistance',
  { ok: none },
)

/** Arguments of {@link showRemoteConsoleAddress}. */
export interface ShowRemoteConsoleAddressArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
}

/** What {@link showRemoteConsoleAddress} takes and gives. */
export interface ShowRemoteConsoleAddress {
  args: ShowRemoteConsoleAddressArgs
  responses: {
    /** Response body of the request for querying the address for remotely logging in to the console. */
    200: ShowRemoteConsoleAddressResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default error response. */
    default: ErrorResponse
  }
}

/**
 * Remotely Logging In to the Console
 *
 * Obtains the address for remotely logging in to the console.
 *
 * `GET /v2/{project_id}/desktops/{desktop_id}/remote-consoles`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowRemoteConsoleAddress.html
 * @example
 * ```ts
 * const result = await showRemoteConsoleAddress(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const showRemoteConsoleAddress = /*#__PURE__*/ operation<ShowRemoteConsoleAddress>(
  'ShowRemoteConsoleAddress',
  'GET /v2/{project_id}/desktops/{desktop_id}/remote-consoles',
)

/** Arguments of {@link showSysprepInfo}. */
export interface ShowSysprepInfoArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
}

/** What {@link showSysprepInfo} takes and gives. */
export interface ShowSysprepInfo {
  args: ShowSysprepInfoArgs
  responses: {
    /** Response to the request for querying the Sysprep version. */
    200: ShowSysprepInfoResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying the Sysprep Version
 *
 * Queries the Sysprep version.
 *
 * `GET /v2/{project_id}/desktops/{desktop_id}/sysprep`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowSysprepInfo.html
 * @example
 * ```ts
 * const result = await showSysprepInfo(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const showSysprepInfo = /*#__PURE__*/ operation<ShowSysprepInfo>(
  'ShowSysprepInfo',
  'GET /v2/{project_id}/desktops/{desktop_id}/sysprep',
)

/** Arguments of {@link showTagByDesktopId}. */
export interface ShowTagByDesktopIdArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
}

/** What {@link showTagByDesktopId} takes and gives. */
export interface ShowTagByDesktopId {
  args: ShowTagByDesktopIdArgs
  responses: {
    /** Queries desktop tags. */
    200: ShowTagByDesktopIdResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Abnormal response. */
    default: ErrorResponse
  }
}

/**
 * Querying Desktop Tags
 *
 * Queries the tag information of a specified desktop.
 *
 * `GET /v2/{project_id}/desktops/{desktop_id}/tags`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowTagByDesktopId.html
 * @example
 * ```ts
 * const result = await showTagByDesktopId(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const showTagByDesktopId = /*#__PURE__*/ operation<ShowTagByDesktopId>(
  'ShowTagByDesktopId',
  'GET /v2/{project_id}/desktops/{desktop_id}/tags',
)

/** Arguments of {@link createTag}. */
export interface CreateTagArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  body: CreateTagRequestBody
}

/** What {@link createTag} takes and gives. */
export interface CreateTag {
  args: CreateTagArgs
  responses: {
    /** Response to the request for creating a desktop tag. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid parameter. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** Resource not found. */
    404: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

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
 * await createTag(client, { path: { desktop_id: 'desktop_id' }, body: { tag: { key: 'key' } } })
 * ```
 */
export const createTag = /*#__PURE__*/ operation<CreateTag>(
  'CreateTag',
  'POST /v2/{project_id}/desktops/{desktop_id}/tags',
  { ok: none },
)

/** Arguments of {@link batchChangeTags}. */
export interface BatchChangeTagsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  body?: BatchChangeTagsRequestBody
}

/** What {@link batchChangeTags} takes and gives. */
export interface BatchChangeTags {
  args: BatchChangeTagsArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid parameter. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** Resource not found. */
    404: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

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
 * await batchChangeTags(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const batchChangeTags = /*#__PURE__*/ operation<BatchChangeTags>(
  'BatchChangeTags',
  'POST /v2/{project_id}/desktops/{desktop_id}/tags/action',
  { ok: none },
)

/** Arguments of {@link deleteTag}. */
export interface DeleteTagArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
    /** Tag key. */
    key: string
  }
}

/** What {@link deleteTag} takes and gives. */
export interface DeleteTag {
  args: DeleteTagArgs
  responses: {
    /** Response to the request for deleting a desktop tag. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid parameter. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** Resource not found. */
    404: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Deleting a Desktop Tag
 *
 * Deletes a desktop tag. If the tag to be deleted does not exist, the deletion is considered successful.
 *
 * `DELETE /v2/{project_id}/desktops/{desktop_id}/tags/{key}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteTag.html
 * @example
 * ```ts
 * await deleteTag(client, { path: { desktop_id: 'desktop_id', key: 'key' } })
 * ```
 */
export const deleteTag = /*#__PURE__*/ operation<DeleteTag>(
  'DeleteTag',
  'DELETE /v2/{project_id}/desktops/{desktop_id}/tags/{key}',
  { ok: none },
)

/** Arguments of {@link addDesktopVolumes}. */
export interface AddDesktopVolumesArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  body: AddDesktopVolumesRequestBody
}

/** What {@link addDesktopVolumes} takes and gives. */
export interface AddDesktopVolumes {
  args: AddDesktopVolumesArgs
  responses: {
    /** Normal. */
    200: AddDesktopVolumesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Adding a Desktop Disk
 *
 * Adds disks to a single desktop.
 *
 * `POST /v2/{project_id}/desktops/{desktop_id}/volumes`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddDesktopVolumes.html
 * @example
 * ```ts
 * const result = await addDesktopVolumes(client, {
 *   path: { desktop_id: 'desktop_id' },
 *   body: { volumes: [{ type: 'SAS', size: 10 }] },
 * })
 * ```
 */
export const addDesktopVolumes = /*#__PURE__*/ operation<AddDesktopVolumes>(
  'AddDesktopVolumes',
  'POST /v2/{project_id}/desktops/{desktop_id}/volumes',
)

/** Arguments of {@link deleteDesktopVolumes}. */
export interface DeleteDesktopVolumesArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  body?: DeleteDesktopVolumesRequestBody
}

/** What {@link deleteDesktopVolumes} takes and gives. */
export interface DeleteDesktopVolumes {
  args: DeleteDesktopVolumesArgs
  responses: {
    /** Normal. */
    200: DeleteDesktopVolumesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Deletes a data disk from the desktop
 *
 * Deletes a data disk from the desktop. The deleted data disk cannot be restored.
 *
 * `POST /v2/{project_id}/desktops/{desktop_id}/volumes/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteDesktopVolumes.html
 * @example
 * ```ts
 * const result = await deleteDesktopVolumes(client, { path: { desktop_id: 'desktop_id' } })
 * ```
 */
export const deleteDesktopVolumes = /*#__PURE__*/ operation<DeleteDesktopVolumes>(
  'DeleteDesktopVolumes',
  'POST /v2/{project_id}/desktops/{desktop_id}/volumes/batch-delete',
)

/** Arguments of {@link expandDesktopVolume}. */
export interface ExpandDesktopVolumeArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
    /** Disk ID. */
    volume_id: string
  }
  body: ExpandDesktopVolumeRequestBody
}

/** What {@link expandDesktopVolume} takes and gives. */
export interface ExpandDesktopVolume {
  args: ExpandDesktopVolumeArgs
  responses: {
    /** Normal. */
    200: ExpandDesktopVolumeResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Expanding Disk Capacity
 *
 * Expands disk capacity.
 *
 * `POST /v2/{project_id}/desktops/{desktop_id}/volumes/{volume_id}/expand`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExpandDesktopVolume.html
 * @example
 * ```ts
 * const result = await expandDesktopVolume(client, {
 *   path: { desktop_id: 'desktop_id', volume_id: 'volume_id' },
 *   body: { new_size: 1 },
 * })
 * ```
 */
export const expandDesktopVolume = /*#__PURE__*/ operation<ExpandDesktopVolume>(
  'ExpandDesktopVolume',
  'POST /v2/{project_id}/desktops/{desktop_id}/volumes/{volume_id}/expand',
)

/** Arguments of {@link listDesktopsEips}. */
export interface ListDesktopsEipsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Enterprise project ID. */
    enterprise_project_id?: string | undefined
    /** Desktop ID. */
    desktop_id?: string | undefined
    /** Desktop name. */
    desktop_name?: string | undefined
    /** User to whom the desktop belongs. */
    user_name?: string | undefined
    /** EIP. */
    address?: string | undefined
    /**
     * Start position for pagination query. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Maximum number of desktops that can be returned in a pagination query. If this parameter is not specified, all
     * records that meet the search criteria are returned.
     * Constraints: format int32.
     */
    limit?: number | undefined
    /**
     * Specifies the EIP binding status.
     *
     * - bind: indicates a bound EIP.
     * - unbind: indicates an unbound EIP.
     */
    state?: 'bind' | 'unbind' | undefined
  }
}

/** What {@link listDesktopsEips} takes and gives. */
export interface ListDesktopsEips {
  args: ListDesktopsEipsArgs
  responses: {
    /** Response to the request for querying the Internet access function. */
    200: ListDesktopsEipsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
  item: Eips
}

/**
 * Querying EIPs Bound to Desktops and Unbound EIPs
 *
 * Queries EIPs bound to desktops and unbound EIPs.
 *
 * `GET /v2/{project_id}/eips`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopsEips.html
 * @example
 * ```ts
 * for await (const item of listDesktopsEips.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopsEips = /*#__PURE__*/ pagedOperation<ListDesktopsEips>(
  'ListDesktopsEips',
  'GET /v2/{project_id}/eips',
  { items: 'eips', counter: 'total_count' },
)

/** Arguments of {@link applyDesktopsInternet}. */
export interface ApplyDesktopsInternetArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: ApplyDesktopsInternetRequestBody
}

/** What {@link applyDesktopsInternet} takes and gives. */
export interface ApplyDesktopsInternetOperation {
  args: ApplyDesktopsInternetArgs
  responses: {
    /** Response to the request for enabling the Internet access function. */
    200: ApplyDesktopsInternetResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Enabling the Desktop Internet Access Function
 *
 * Enable the desktop Internet access function.
 *
 * `POST /v2/{project_id}/eips`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ApplyDesktopsInternet.html
 * @example
 * ```ts
 * const result = await applyDesktopsInternet(client, {
 *   body: { eip_type: 'eip_type', eip_charge_mode: 'TRAFFIC', bandwidth_size: 1 },
 * })
 * ```
 */
export const applyDesktopsInternet = /*#__PURE__*/ operation<ApplyDesktopsInternetOperation>(
  'ApplyDesktopsInternet',
  'POST /v2/{project_id}/eips',
)

/** Arguments of {@link associateDesktopsEip}. */
export interface AssociateDesktopsEipArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: AssociateDesktopsEipRequestBody
}

/** What {@link associateDesktopsEip} takes and gives. */
export interface AssociateDesktopsEip {
  args: AssociateDesktopsEipArgs
  responses: {
    /** Response to the request for binding an EIP to a desktop. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Binding an EIP to a Desktop
 *
 * Bind an EIP to the desktop.
 *
 * `POST /v2/{project_id}/eips/binding`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AssociateDesktopsEip.html
 * @example
 * ```ts
 * await associateDesktopsEip(client, { body: { eip_id: 'eip_id', desktop_id: 'desktop_id' } })
 * ```
 */
export const associateDesktopsEip = /*#__PURE__*/ operation<AssociateDesktopsEip>(
  'AssociateDesktopsEip',
  'POST /v2/{project_id}/eips/binding',
  { ok: none },
)

/** Arguments of {@link batchDisassociateDesktopsEip}. */
export interface BatchDisassociateDesktopsEipArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchDisassociateDesktopsEipRequestBody
}

/** What {@link batchDisassociateDesktopsEip} takes and gives. */
export interface BatchDisassociateDesktopsEip {
  args: BatchDisassociateDesktopsEipArgs
  responses: {
    /** Response to the request for unbinding an EIP from a desktop. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Unbinding EIPs from Desktops in Batches
 *
 * Unbind EIPs from desktops in batches.
 *
 * `POST /v2/{project_id}/eips/unbinding`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDisassociateDesktopsEip.html
 * @example
 * ```ts
 * await batchDisassociateDesktopsEip(client)
 * ```
 */
export const batchDisassociateDesktopsEip = /*#__PURE__*/ operation<BatchDisassociateDesktopsEip>(
  'BatchDisassociateDesktopsEip',
  'POST /v2/{project_id}/eips/unbinding',
  { ok: none },
)

/** Arguments of {@link listUserGroups}. */
export interface ListUserGroupsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Limits the quantity of returned user groups in pagination query. If this parameter is not specified or is set
     * to 0, the default value 100 is used. The value starts from 1 and the maximum value is 100.
     * @default '100'
     */
    limit?: string | undefined
    /**
     * Specifies the start position of pagination query. The value starts from 0. The default value is 0. This
     * parameter must be used together with limit.
     * @default '0'
     */
    offset?: string | undefined
    /** Specifies the search keyword of a user group. For example, fuzzy query by group name. */
    keyword?: string | undefined
  }
}

/** What {@link listUserGroups} takes and gives. */
export interface ListUserGroups {
  args: ListUserGroupsArgs
  responses: {
    /** Response to the request for querying a user group. */
    200: ListUserGroupsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: UserGroupInfo
}

/**
 * Querying User Groups
 *
 * Query user groups. Pagination is supported.
 *
 * `GET /v2/{project_id}/groups`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUserGroups.html
 * @example
 * ```ts
 * for await (const item of listUserGroups.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listUserGroups = /*#__PURE__*/ pagedOperation<ListUserGroups>(
  'ListUserGroups',
  'GET /v2/{project_id}/groups',
  { items: 'user_groups', counter: 'total_count' },
)

/** Arguments of {@link createUserGroup}. */
export interface CreateUserGroupArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateUserGroupRequestBody
}

/** What {@link createUserGroup} takes and gives. */
export interface CreateUserGroup {
  args: CreateUserGroupArgs
  responses: {
    /** Normal. */
    201: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Creating a User Group
 *
 * Create a user group.
 *
 * `POST /v2/{project_id}/groups`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateUserGroup.html
 * @example
 * ```ts
 * await createUserGroup(client, { body: { group_name: 'group_name', platform_type: 'AD' } })
 * ```
 */
export const createUserGroup = /*#__PURE__*/ operation<CreateUserGroup>(
  'CreateUserGroup',
  'POST /v2/{project_id}/groups',
  { ok: none },
)

/** Arguments of {@link batchDeleteUserGroups}. */
export interface BatchDeleteUserGroupsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchDeleteUserGroupsRequestBody
}

/** What {@link batchDeleteUserGroups} takes and gives. */
export interface BatchDeleteUserGroups {
  args: BatchDeleteUserGroupsArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting User Groups in Batches
 *
 * Delete user groups in batches.
 *
 * `POST /v2/{project_id}/groups/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteUserGroups.html
 * @example
 * ```ts
 * await batchDeleteUserGroups(client, { body: { group_ids: ['group_ids'] } })
 * ```
 */
export const batchDeleteUserGroups = /*#__PURE__*/ operation<BatchDeleteUserGroups>(
  'BatchDeleteUserGroups',
  'POST /v2/{project_id}/groups/batch-delete',
  { ok: none },
)

/** Arguments of {@link updateUserGroup}. */
export interface UpdateUserGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop user group ID. */
    group_id: string
  }
  body?: UpdateUserGroupRequestBody
}

/** What {@link updateUserGroup} takes and gives. */
export interface UpdateUserGroup {
  args: UpdateUserGroupArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Modifying User Group Information
 *
 * Modify user group information.
 *
 * `PUT /v2/{project_id}/groups/{group_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateUserGroup.html
 * @example
 * ```ts
 * await updateUserGroup(client, { path: { group_id: 'group_id' } })
 * ```
 */
export const updateUserGroup = /*#__PURE__*/ operation<UpdateUserGroup>(
  'UpdateUserGroup',
  'PUT /v2/{project_id}/groups/{group_id}',
  { ok: none },
)

/** Arguments of {@link deleteUserGroup}. */
export interface DeleteUserGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop user group ID. */
    group_id: string
  }
}

/** What {@link deleteUserGroup} takes and gives. */
export interface DeleteUserGroup {
  args: DeleteUserGroupArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting a User Group
 *
 * Deletes a user group.
 *
 * `DELETE /v2/{project_id}/groups/{group_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteUserGroup.html
 * @example
 * ```ts
 * await deleteUserGroup(client, { path: { group_id: 'group_id' } })
 * ```
 */
export const deleteUserGroup = /*#__PURE__*/ operation<DeleteUserGroup>(
  'DeleteUserGroup',
  'DELETE /v2/{project_id}/groups/{group_id}',
  { ok: none },
)

/** Arguments of {@link runActionsOnGroup}. */
export interface RunActionsOnGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop user group ID. */
    group_id: string
  }
  body: RunActionsOnGroupRequestBody
}

/** What {@link runActionsOnGroup} takes and gives. */
export interface RunActionsOnGroup {
  args: RunActionsOnGroupArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Performing Operations on a User Group
 *
 * Perform operations on user groups, such as adding and deleting users.
 *
 * `POST /v2/{project_id}/groups/{group_id}/actions`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RunActionsOnGroup.html
 * @example
 * ```ts
 * await runActionsOnGroup(client, {
 *   path: { group_id: 'group_id' },
 *   body: { user_ids: ['user_ids'], op_type: 'ADD' },
 * })
 * ```
 */
export const runActionsOnGroup = /*#__PURE__*/ operation<RunActionsOnGroup>(
  'RunActionsOnGroup',
  'POST /v2/{project_id}/groups/{group_id}/actions',
  { ok: none },
)

/** Arguments of {@link listUsersOfGroup}. */
export interface ListUsersOfGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** User group ID. */
    group_id: string
  }
  query?: {
    /** The username supports fuzzy search. */
    user_name?: string | undefined
    /** The user description supports fuzzy search. */
    description?: string | undefined
    /**
     * Activation type.
     *
     * - USER_ACTIVATE: The subscriber is activated.
     * - ADMIN_ACTIVATE: activated by the administrator
     */
    active_type?: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE' | undefined
    /** Enterprise project ID. */
    enterprise_project_id?: string | undefined
    /**
     * Maximum number of desktops that can be returned in a pagination query. If this parameter is not specified or
     * is set to 0, the default value 2000 is used. The maximum value is 2000.
     * @default '2000'
     */
    limit?: string | undefined
    /** Start position for pagination query. The value starts from 0. */
    offset?: string | undefined
  }
}

/** What {@link listUsersOfGroup} takes and gives. */
export interface ListUsersOfGroup {
  args: ListUsersOfGroupArgs
  responses: {
    /** Response to the list of users associated with the group. */
    200: ListUsersOfGroupResponseBody
  }
  item: UserInGroup
}

/**
 * Querying Users in a User Group
 *
 * Query users in a user group.
 *
 * `GET /v2/{project_id}/groups/{group_id}/users`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUsersOfGroup.html
 * @example
 * ```ts
 * for await (const item of listUsersOfGroup.items(client, { path: { group_id: 'group_id' } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listUsersOfGroup = /*#__PURE__*/ pagedOperation<ListUsersOfGroup>(
  'ListUsersOfGroup',
  'GET /v2/{project_id}/groups/{group_id}/users',
  { items: 'users', counter: 'total_count' },
)

/** Arguments of {@link listImages}. */
export interface ListImagesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** OS of a product image, for example, Windows. */
    os_type?: string | undefined
    /** Image type. -gold: a public image -private: a private image */
    image_type?: 'gold' | 'private' | undefined
    /** Image OS, for example, Windows. */
    platform?: string | undefined
    /** Image architecture: x86. */
    architecture?: string | undefined
    /** Package series. */
    package_type?: string | undefined
    /** Image ID. */
    image_id?: string | undefined
    /**
     * Number of records on each page. The value ranges from 0 to 100 and defaults to 100.
     * Constraints: 0 to 100; format int32.
     * @default 100
     */
    limit?: number | undefined
    /**
     * Offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * Field used for sorting the query results. The value can be name or created_at of the image. The default value
     * is name.
     * @default 'name'
     */
    sort_field?: 'name' | 'created_at' | undefined
    /**
     * Whether the query results are sorted in ascending or descending order. Its value can be desc or asc. This
     * parameter is used together with sort_field and defaults to asc.
     * @default 'asc'
     */
    sort_type?: 'desc' | 'asc' | undefined
  }
}

/** What {@link listImages} takes and gives. */
export interface ListImages {
  args: ListImagesArgs
  responses: {
    /** Response to the request for querying images in the OpenStack environment. */
    200: ListImagesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** The request method is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** The service is unavailable. */
    503: ErrorResponse
  }
  item: ImageInfo
}

/**
 * Queries product images
 *
 * Queries the product images supported by Huawei Cloud Workspace.
 *
 * `GET /v2/{project_id}/images`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListImages.html
 * @example
 * ```ts
 * for await (const item of listImages.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listImages = /*#__PURE__*/ pagedOperation<ListImages>('ListImages', 'GET /v2/{project_id}/images', {
  items: 'images',
  counter: 'total_count',
})

/** Arguments of {@link listInternet}. */
export interface ListInternetArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Enterprise project ID. */
    enterprise_project_id?: string | undefined
    /** NAT gateway name. */
    nat_name?: string | undefined
    /** EIP. */
    eip?: string | undefined
  }
}

/** What {@link listInternet} takes and gives. */
export interface ListInternet {
  args: ListInternetArgs
  responses: {
    /** Response to the request for querying network access. */
    200: ListInternetResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Querying Network Access
 *
 * Queries network access.
 *
 * `GET /v2/{project_id}/internet`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListInternet.html
 * @example
 * ```ts
 * const result = await listInternet(client)
 * ```
 */
export const listInternet = /*#__PURE__*/ operation<ListInternet>('ListInternet', 'GET /v2/{project_id}/internet')

/** Arguments of {@link applyInternet}. */
export interface ApplyInternetArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: ApplyInternetRequestBody
}

/** What {@link applyInternet} takes and gives. */
export interface ApplyInternet {
  args: ApplyInternetArgs
  responses: {
    /** Response to the request for enabling network access. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Default response. */
    default: ErrorResponse
  }
}

/**
 * Enabling Network Access
 *
 * Enables network access.
 *
 * `POST /v2/{project_id}/internet`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ApplyInternet.html
 * @example
 * ```ts
 * await applyInternet(client, {
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
export const applyInternet = /*#__PURE__*/ operation<ApplyInternet>('ApplyInternet', 'POST /v2/{project_id}/internet', {
  ok: none,
})

/** Arguments of {@link listMarketImages}. */
export interface ListMarketImagesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /**
     * Image ID. 1 to 100 image IDs are allowed.
     * Constraints: 1 to 100 items.
     */
    image_ids: string[]
  }
}

/** What {@link listMarketImages} takes and gives. */
export interface ListMarketImages {
  args: ListMarketImagesArgs
  responses: {
    /** Response to the request for obtaining KooGallery images. */
    200: ListMarketImagesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Obtaining KooGallery Images
 *
 * Obtains KooGallery images.
 *
 * `GET /v2/{project_id}/market-images`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListMarketImages.html
 * @example
 * ```ts
 * const result = await listMarketImages(client, { query: { image_ids: ['image_ids'] } })
 * ```
 */
export const listMarketImages = /*#__PURE__*/ operation<ListMarketImages>(
  'ListMarketImages',
  'GET /v2/{project_id}/market-images',
)

/** Arguments of {@link listNatGateways}. */
export interface ListNatGatewaysArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Public NAT gateway ID. */
    id?: string | undefined
    /** Enterprise project ID, which is associated with the public NAT gateway when the gateway is created. */
    enterprise_project_id?: string | undefined
    /**
     * Public NAT gateway description, which contains up to 255 characters.
     * Constraints: at most 255 characters.
     */
    description?: string | undefined
    /**
     * Creation time of the public NAT gateway. It is a UTC time in yyyy-mm-ddThh:mm:ssZ format.
     * Constraints: format date-time.
     */
    created_at?: string | undefined
    /**
     * Public NAT gateway name, which contains up to 64 characters in digits, letters, underscores (_), and hyphens
     * (-).
     * Constraints: at most 64 characters.
     */
    name?: string | undefined
    /** Public NAT gateway status. Options: ACTIVE PENDING_CREATE PENDING_UPDATE PENDING_DELETE INACTIVE */
    status?: ('ACTIVE' | 'PENDING_CREATE' | 'PENDING_UPDATE' | 'PENDING_DELETE' | 'INACTIVE')[] | undefined
    /**
     * Public NAT gateway specifications. Options: 1: small type, which supports up to 10,000 SNAT connections. 2:
     * medium type, which supports up to 50,000 SNAT connections. 3: large type, which supports up to 200,000 SNAT
     * connections. 4: extra-large type, which supports up to 1 million SNAT connections.
     */
    spec?: ('1' | '2' | '3' | '4')[] | undefined
    /** VPC ID. */
    router_id?: string | undefined
    /**
     * Specifies the number of records displayed on each page. The value ranges from 1 to 2,000. Default value:
     * 2,000.
     * Constraints: 1 to 2000; format int32.
     * @default 2000
     */
    limit?: number | undefined
  }
}

/** What {@link listNatGateways} takes and gives. */
export interface ListNatGateways {
  args: ListNatGatewaysArgs
  responses: {
    /** Verification result. */
    200: ListNatGatewaysResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
  item: NatGateway
}

/**
 * Querying NAT Gateways
 *
 * Queries NAT gateways.
 *
 * `GET /v2/{project_id}/nat-gateways`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListNatGateways.html
 * @example
 * ```ts
 * for await (const item of listNatGateways.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listNatGateways = /*#__PURE__*/ pagedOperation<ListNatGateways>(
  'ListNatGateways',
  'GET /v2/{project_id}/nat-gateways',
  { items: 'nat_gateways' },
)

/** Arguments of {@link listNatMappingConfigs}. */
export interface ListNatMappingConfigsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Site ID. */
    site_id?: string | undefined
  }
}

/** What {@link listNatMappingConfigs} takes and gives. */
export interface ListNatMappingConfigs {
  args: ListNatMappingConfigsArgs
  responses: {
    /** Response to the request for querying NAT mapping configuration items of a tenant. */
    200: ListNatMappingConfigsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying NAT Mapping Configuration Items of a Tenant
 *
 * Queries NAT mapping configuration items of a tenant.
 *
 * `GET /v2/{project_id}/nat-mapping-configs`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListNatMappingConfigs.html
 * @example
 * ```ts
 * const result = await listNatMappingConfigs(client)
 * ```
 */
export const listNatMappingConfigs = /*#__PURE__*/ operation<ListNatMappingConfigs>(
  'ListNatMappingConfigs',
  'GET /v2/{project_id}/nat-mapping-configs',
)

/** Arguments of {@link updateNatMappingConfigs}. */
export interface UpdateNatMappingConfigsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: UpdateNatMappingConfigsRequestBody
}

/** What {@link updateNatMappingConfigs} takes and gives. */
export interface UpdateNatMappingConfigs {
  args: UpdateNatMappingConfigsArgs
  responses: {
    /** Response to the request for modifying NAT mapping configuration items of a tenant. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifying NAT Mapping Configuration Items of a Tenant
 *
 * Modifies NAT mapping configuration items of a tenant.
 *
 * `PUT /v2/{project_id}/nat-mapping-configs`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateNatMappingConfigs.html
 * @example
 * ```ts
 * await updateNatMappingConfigs(client)
 * ```
 */
export const updateNatMappingConfigs = /*#__PURE__*/ operation<UpdateNatMappingConfigs>(
  'UpdateNatMappingConfigs',
  'PUT /v2/{project_id}/nat-mapping-configs',
  { ok: none },
)

/** Arguments of {@link listAdOuUsers}. */
export interface ListAdOuUsersArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /** Domain name address of the OU. */
    ou_dn: string
    /** Username. Fuzzy search is supported. */
    user_name?: string | undefined
    /** Whether the user exists. */
    has_existed?: boolean | undefined
    /**
     * Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all desktops
     * that meet the search criteria are returned.
     * Constraints: format int32.
     */
    limit?: number | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
  }
}

/** What {@link listAdOuUsers} takes and gives. */
export interface ListAdOuUsers {
  args: ListAdOuUsersArgs
  responses: {
    /** Queries OU information. */
    200: ListAdOuUsersResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: AdOuUserInfo
}

/**
 * Querying Users in an OU
 *
 * Queries users in an OU.
 *
 * `GET /v2/{project_id}/ou-users`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAdOuUsers.html
 * @example
 * ```ts
 * for await (const item of listAdOuUsers.items(client, { query: { ou_dn: 'ou_dn' } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listAdOuUsers = /*#__PURE__*/ pagedOperation<ListAdOuUsers>(
  'ListAdOuUsers',
  'GET /v2/{project_id}/ou-users',
  { items: 'user_infos', counter: 'total_count' },
)

/** Arguments of {@link listOuDetails}. */
export interface ListOuDetailsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** OU name. */
    ou_name?: string | undefined
    /**
     * Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all desktops
     * that meet the search criteria are returned.
     * Constraints: format int32.
     */
    limit?: number | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
  }
}

/** What {@link listOuDetails} takes and gives. */
export interface ListOuDetails {
  args: ListOuDetailsArgs
  responses: {
    /** Queries OU information. */
    200: ListOuDetailsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: OuNameInfo
}

/**
 * Querying OUs
 *
 * Queries OUs.
 *
 * `GET /v2/{project_id}/ous`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListOuDetails.html
 * @example
 * ```ts
 * for await (const item of listOuDetails.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listOuDetails = /*#__PURE__*/ pagedOperation<ListOuDetails>('ListOuDetails', 'GET /v2/{project_id}/ous', {
  items: 'ous',
  counter: 'total_count',
})

/** Arguments of {@link addOu}. */
export interface AddOuArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: AddOuRequestBody
}

/** What {@link addOu} takes and gives. */
export interface AddOu {
  args: AddOuArgs
  responses: {
    /** Response to the request for creating an OU. */
    200: AddOuResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Adding OU Information
 *
 * Creates an OU.
 *
 * `POST /v2/{project_id}/ous`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddOu.html
 * @example
 * ```ts
 * const result = await addOu(client, { body: { domain: 'domain', ou_name: 'ou_name' } })
 * ```
 */
export const addOu = /*#__PURE__*/ operation<AddOu>('AddOu', 'POST /v2/{project_id}/ous')

/** Arguments of {@link updateOuInfo}. */
export interface UpdateOuInfoArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** OU ID. */
    ou_id: string
  }
  body: UpdateOuInfoRequestBody
}

/** What {@link updateOuInfo} takes and gives. */
export interface UpdateOuInfo {
  args: UpdateOuInfoArgs
  responses: {
    /** Response to the request for updating OU information. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Updating OU Information
 *
 * Updates OU information.
 *
 * `PUT /v2/{project_id}/ous/{ou_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateOuInfo.html
 * @example
 * ```ts
 * await updateOuInfo(client, { path: { ou_id: 'ou_id' }, body: { ou_name: 'ou_name' } })
 * ```
 */
export const updateOuInfo = /*#__PURE__*/ operation<UpdateOuInfo>('UpdateOuInfo', 'PUT /v2/{project_id}/ous/{ou_id}', {
  ok: none,
})

/** Arguments of {@link deleteOu}. */
export interface DeleteOuArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** OU ID. */
    ou_id: string
  }
}

/** What {@link deleteOu} takes and gives. */
export interface DeleteOu {
  args: DeleteOuArgs
  responses: {
    /** Response to the request for deleting OU information. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting OU Information
 *
 * Deletes OU information.
 *
 * `DELETE /v2/{project_id}/ous/{ou_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteOu.html
 * @example
 * ```ts
 * await deleteOu(client, { path: { ou_id: 'ou_id' } })
 * ```
 */
export const deleteOu = /*#__PURE__*/ operation<DeleteOu>('DeleteOu', 'DELETE /v2/{project_id}/ous/{ou_id}', {
  ok: none,
})

/** Arguments of {@link createDesktopBatchOrder}. */
export interface CreateDesktopBatchOrderArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: CreateDesktopBatchOrderRequestBody
}

/** What {@link createDesktopBatchOrder} takes and gives. */
export interface CreateDesktopBatchOrder {
  args: CreateDesktopBatchOrderArgs
  responses: {
    /** Response body for placing orders on yearly/monthly desktops in batches. */
    200: CreateDesktopBatchOrderResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Batch Changing Orders of Yearly/Monthly Desktops
 *
 * Changes yearly/monthly desktop orders in batches.
 *
 * `POST /v2/{project_id}/periodic/change/batch-order`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopBatchOrder.html
 * @example
 * ```ts
 * const result = await createDesktopBatchOrder(client)
 * ```
 */
export const createDesktopBatchOrder = /*#__PURE__*/ operation<CreateDesktopBatchOrder>(
  'CreateDesktopBatchOrder',
  'POST /v2/{project_id}/periodic/change/batch-order',
)

/** Arguments of {@link estimateAddResources}. */
export interface EstimateAddResourcesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: EstimateAddResourcesRequestBody
}

/** What {@link estimateAddResources} takes and gives. */
export interface EstimateAddResources {
  args: EstimateAddResourcesArgs
  responses: {
    /** Response body for querying the price for yearly/monthly desktop pools in batches. */
    200: EstimateAddResourcesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Querying the Price for Increasing the Specifications of Yearly/Monthly Desktops in Batches
 *
 * Queries the price for increasing the specifications of yearly/monthly desktops in batches.
 *
 * `POST /v2/{project_id}/periodic/inquiry/add-resources`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/EstimateAddResources.html
 * @example
 * ```ts
 * const result = await estimateAddResources(client, { body: { sub_resource_sku: 'sub_resource_sku' } })
 * ```
 */
export const estimateAddResources = /*#__PURE__*/ operation<EstimateAddResources>(
  'EstimateAddResources',
  'POST /v2/{project_id}/periodic/inquiry/add-resources',
)

/** Arguments of {@link estimateChangeImages}. */
export interface EstimateChangeImagesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: EstimateChangeImagesRequestBody
}

/** What {@link estimateChangeImages} takes and gives. */
export interface EstimateChangeImages {
  args: EstimateChangeImagesArgs
  responses: {
    /** Response body for querying the price for yearly/monthly desktop pools in batches. */
    200: EstimateChangeImagesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

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
 * const result = await estimateChangeImages(client)
 * ```
 */
export const estimateChangeImages = /*#__PURE__*/ operation<EstimateChangeImages>(
  'EstimateChangeImages',
  'POST /v2/{project_id}/periodic/inquiry/change-image',
)

/** Arguments of {@link createOrder}. */
export interface CreateOrderArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateOrderRequestBody
}

/** What {@link createOrder} takes and gives. */
export interface CreateOrder {
  args: CreateOrderArgs
  responses: {
    /** Response body for placing an order in CBC. */
    200: CreateOrderResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Placing a Yearly/Monthly Order
 *
 * Places an order for yearly/monthly resources, including desktops, disks.
 *
 * `POST /v2/{project_id}/periodic/subscribe/order`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateOrder.html
 * @example
 * ```ts
 * const result = await createOrder(client, { body: { type: 'createDesktops', resources: [{}] } })
 * ```
 */
export const createOrder = /*#__PURE__*/ operation<CreateOrder>(
  'CreateOrder',
  'POST /v2/{project_id}/periodic/subscribe/order',
)

/** Arguments of {@link createChangeOrder}. */
export interface CreateChangeOrderArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Desktop ID. */
    desktop_id: string
  }
  body: CreateChangeOrderRequestBody
}

/** What {@link createChangeOrder} takes and gives. */
export interface CreateChangeOrder {
  args: CreateChangeOrderArgs
  responses: {
    /** Response body for changing an order. */
    200: CreateChangeOrderResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** Internal server error. */
    500: ErrorResponse
  }
}

/**
 * Changing an Order
 *
 * Changes specifications, expands disk capacity.
 *
 * `POST /v2/{project_id}/periodic/{desktop_id}/change/order`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateChangeOrder.html
 * @example
 * ```ts
 * const result = await createChangeOrder(client, {
 *   path: { desktop_id: 'desktop_id' },
 *   body: { type: 'resizeDesktops' },
 * })
 * ```
 */
export const createChangeOrder = /*#__PURE__*/ operation<CreateChangeOrder>(
  'CreateChangeOrder',
  'POST /v2/{project_id}/periodic/{desktop_id}/change/order',
)

/** Arguments of {@link listPolicyGroup}. */
export interface ListPolicyGroupArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Limits the quantity of returned policy groups in pagination query. If this parameter is not specified, all
     * policy groups that meet the search criteria are returned. The value ranges from 0 to 100.
     * Constraints: 0 to 100; format int32.
     */
    limit?: number | undefined
    /**
     * Where the pagination query starts. The value ranges from 0 to 1,000.
     * Constraints: 0 to 1000; format int32.
     */
    offset?: number | undefined
    /** Filters results by policy group ID. */
    policy_group_id?: string | undefined
    /** Filters results by policy group name. */
    policy_group_name?: string | undefined
    /**
     * Filters results by priority. The value cannot exceed the maximum value of the existing policy group's
     * priority.
     * Constraints: format int32.
     */
    priority?: number | undefined
    /** Filters results by update time. The time format is yyyy-MM-dd HH:mm:ss. */
    update_time?: string | undefined
    /** Policy group description. */
    description?: string | undefined
    /** Exact query by policy group name. */
    is_group_name_accurate?: boolean | undefined
  }
}

/** What {@link listPolicyGroup} takes and gives. */
export interface ListPolicyGroup {
  args: ListPolicyGroupArgs
  responses: {
    /** Response to policy group information query. */
    200: ListPolicyGroupResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: PolicyGroupForList
}

/**
 * Querying Policy Group Brief Information
 *
 * Queries brief information of a policy group, excluding policy information and application object information.
 *
 * `GET /v2/{project_id}/policy-groups`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPolicyGroup.html
 * @example
 * ```ts
 * for await (const item of listPolicyGroup.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listPolicyGroup = /*#__PURE__*/ pagedOperation<ListPolicyGroup>(
  'ListPolicyGroup',
  'GET /v2/{project_id}/policy-groups',
  { items: 'policy_groups', counter: 'total_count' },
)

/** Arguments of {@link createPolicyGroup}. */
export interface CreatePolicyGroupArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreatePolicyGroupRequestBody
}

/** What {@link createPolicyGroup} takes and gives. */
export interface CreatePolicyGroup {
  args: CreatePolicyGroupArgs
  responses: {
    /** The request has been fulfilled and resulted in a new resource being created. */
    201: CreatePolicyGroupResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request. The client should modify the request instead of re-initiating it. */
    400: ErrorResponse
    /** The status code is returned after the client provides the authentication information, indicating that the authentication information is incorrect or invalid. */
    401: ErrorResponse
    /** Request rejected. The server has received the request and understood it, but refuses to respond to it. The client should not repeat the request without modifications. */
    403: ErrorResponse
    /** The requested resource cannot be found. The client should modify the request instead of re-initiating it. */
    404: ErrorResponse
    /** The request contains one or more methods not supported for the resource. The client should modify the request instead of re-initiating it. */
    405: ErrorResponse
    /** The server is able to receive the request but unable to understand it. */
    500: ErrorResponse
    /** The requested service is invalid. The client should modify the request instead of re-initiating it. */
    503: ErrorResponse
  }
}

/**
 * Adding a Policy Group
 *
 * Adds a policy group.
 *
 * `POST /v2/{project_id}/policy-groups`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreatePolicyGroup.html
 * @example
 * ```ts
 * const result = await createPolicyGroup(client, { body: { policy_group: {} } })
 * ```
 */
export const createPolicyGroup = /*#__PURE__*/ operation<CreatePolicyGroup>(
  'CreatePolicyGroup',
  'POST /v2/{project_id}/policy-groups',
)

/** Arguments of {@link listPolicyGroupInfo}. */
export interface ListPolicyGroupInfoArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Used for pagination query. The value ranges from 0 to 100.
     * Constraints: 0 to 100; format int32.
     */
    limit?: number | undefined
    /**
     * Where the pagination query starts. The value ranges from 0 to 10,000.
     * Constraints: 0 to 10000; format int32.
     */
    offset?: number | undefined
    /** Filters results by policy group ID. */
    policy_group_id?: string | undefined
    /** Filters results by policy group name. */
    policy_group_name?: string | undefined
    /**
     * Filters results by priority. The value cannot exceed the maximum value of the existing policy group's
     * priority.
     * Constraints: format int32.
     */
    priority?: number | undefined
    /** Filters results by update time. The time format is yyyy-MM-dd HH:mm:ss. */
    update_time?: string | undefined
    /** Policy group description. */
    description?: string | undefined
  }
}

/** What {@link listPolicyGroupInfo} takes and gives. */
export interface ListPolicyGroupInfo {
  args: ListPolicyGroupInfoArgs
  responses: {
    /** Response to the request for querying details about all policy groups. */
    200: ListPolicyGroupInfoResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: PolicyGroupForList
}

/**
 * Querying Policy Group Details
 *
 * Policy information and object information.
 *
 * `GET /v2/{project_id}/policy-groups/detail`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPolicyGroupInfo.html
 * @example
 * ```ts
 * for await (const item of listPolicyGroupInfo.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listPolicyGroupInfo = /*#__PURE__*/ pagedOperation<ListPolicyGroupInfo>(
  'ListPolicyGroupInfo',
  'GET /v2/{project_id}/policy-groups/detail',
  { items: 'policy_groups', counter: 'total_count' },
)

/** Arguments of {@link listOriginalPolicyInfo}. */
export interface ListOriginalPolicyInfoArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listOriginalPolicyInfo} takes and gives. */
export interface ListOriginalPolicyInfo {
  args: ListOriginalPolicyInfoArgs
  responses: {
    /** Response to the request for querying policy items of a policy group. */
    200: ListOriginalPolicyInfoResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Initial Policy Items
 *
 * Queries initial policy items.
 *
 * `GET /v2/{project_id}/policy-groups/original-policies`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListOriginalPolicyInfo.html
 * @example
 * ```ts
 * const result = await listOriginalPolicyInfo(client)
 * ```
 */
export const listOriginalPolicyInfo = /*#__PURE__*/ operation<ListOriginalPolicyInfo>(
  'ListOriginalPolicyInfo',
  'GET /v2/{project_id}/policy-groups/original-policies',
)

/** Arguments of {@link listPolicyDetailInfoById}. */
export interface ListPolicyDetailInfoByIdArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Policy group ID. */
    policy_group_id: string
  }
}

/** What {@link listPolicyDetailInfoById} takes and gives. */
export interface ListPolicyDetailInfoById {
  args: ListPolicyDetailInfoByIdArgs
  responses: {
    /** Response to policy group information query. */
    200: ListPolicyDetailInfoByIdResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request. The client should modify the request instead of re-initiating it. */
    400: ErrorResponse
    /** The status code is returned after the client provides the authentication information, indicating that the authentication information is incorrect or invalid. */
    401: ErrorResponse
    /** Request rejected. The server has received the request and understood it, but refuses to respond to it. The client should not repeat the request without modifications. */
    403: ErrorResponse
    /** The requested resource cannot be found. The client should modify the request instead of re-initiating it. */
    404: ErrorResponse
    /** The request contains one or more methods not supported for the resource. The client should modify the request instead of re-initiating it. */
    405: ErrorResponse
    /** The server is able to receive the request but unable to understand it. */
    500: ErrorResponse
    /** The requested service is invalid. The client should modify the request instead of re-initiating it. */
    503: ErrorResponse
  }
}

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
 * const result = await listPolicyDetailInfoById(client, { path: { policy_group_id: 'policy_group_id' } })
 * ```
 */
export const listPolicyDetailInfoById = /*#__PURE__*/ operation<ListPolicyDetailInfoById>(
  'ListPolicyDetailInfoById',
  'GET /v2/{project_id}/policy-groups/{policy_group_id}',
)

/** Arguments of {@link updatePolicyGroup}. */
export interface UpdatePolicyGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Policy group ID. */
    policy_group_id: string
  }
  body?: UpdatePolicyGroupRequestBody
}

/** What {@link updatePolicyGroup} takes and gives. */
export interface UpdatePolicyGroup {
  args: UpdatePolicyGroupArgs
  responses: {
    /** Successful */
    200: UpdatePolicyGroupResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request. The client should modify the request instead of re-initiating it. */
    400: ErrorResponse
    /** The status code is returned after the client provides the authentication information, indicating that the authentication information is incorrect or invalid. */
    401: ErrorResponse
    /** Request rejected. The server has received the request and understood it, but refuses to respond to it. The client should not repeat the request without modifications. */
    403: ErrorResponse
    /** The requested resource cannot be found. The client should modify the request instead of re-initiating it. */
    404: ErrorResponse
    /** The request contains one or more methods not supported for the resource. The client should modify the request instead of re-initiating it. */
    405: ErrorResponse
    /** The server is able to receive the request but unable to understand it. */
    500: ErrorResponse
    /** The requested service is invalid. The client should modify the request instead of re-initiating it. */
    503: ErrorResponse
  }
}

/**
 * Modifying a Policy Group
 *
 * Modifies information about a specified policy group.
 *
 * `PUT /v2/{project_id}/policy-groups/{policy_group_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdatePolicyGroup.html
 * @example
 * ```ts
 * const result = await updatePolicyGroup(client, { path: { policy_group_id: 'policy_group_id' } })
 * ```
 */
export const updatePolicyGroup = /*#__PURE__*/ operation<UpdatePolicyGroup>(
  'UpdatePolicyGroup',
  'PUT /v2/{project_id}/policy-groups/{policy_group_id}',
)

/** Arguments of {@link deletePolicyGroup}. */
export interface DeletePolicyGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Policy group ID. */
    policy_group_id: string
  }
}

/** What {@link deletePolicyGroup} takes and gives. */
export interface DeletePolicyGroup {
  args: DeletePolicyGroupArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

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
 * await deletePolicyGroup(client, { path: { policy_group_id: 'policy_group_id' } })
 * ```
 */
export const deletePolicyGroup = /*#__PURE__*/ operation<DeletePolicyGroup>(
  'DeletePolicyGroup',
  'DELETE /v2/{project_id}/policy-groups/{policy_group_id}',
  { ok: none },
)

/** Arguments of {@link listPoliciesOfPolicyGroup}. */
export interface ListPoliciesOfPolicyGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Policy group ID. */
    policy_group_id: string
  }
  query?: {
    /**
     * Results are filtered by policy type. If this parameter is not specified, all policies are queried.
     *
     * Options:
     *
     * - Peripherals
     * - Audio
     * - Client
     * - Display
     * - FileAndClip: files & clipboards
     * - ClientAccessControl: access control
     * - SessionAutoDisconnect: sessions
     * - VirtualChannel: virtual channels
     * - Watermark
     * - KeyboardAndMouse: keyboards and mouse devices
     * - Seamless: general audio/video bypass
     * - RecordAudit: screen recording audit
     */
    policy_type?:
      | 'Peripherals'
      | 'Audio'
      | 'Client'
      | 'Display'
      | 'FileAndClip'
      | 'ClientAccessControl'
      | 'SessionAutoDisconnect'
      | 'VirtualChannel'
      | 'Watermark'
      | 'KeyboardAndMouse'
      | 'Seamless'
      | 'RecordAudit'
      | undefined
  }
}

/** What {@link listPoliciesOfPolicyGroup} takes and gives. */
export interface ListPoliciesOfPolicyGroup {
  args: ListPoliciesOfPolicyGroupArgs
  responses: {
    /** Response to the request for querying policy items of a policy group. */
    200: ListPoliciesOfPolicyGroupResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Policy Items of a Policy Group
 *
 * Queries policy items of a specified policy group.
 *
 * `GET /v2/{project_id}/policy-groups/{policy_group_id}/policies`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPoliciesOfPolicyGroup.html
 * @example
 * ```ts
 * const result = await listPoliciesOfPolicyGroup(client, { path: { policy_group_id: 'policy_group_id' } })
 * ```
 */
export const listPoliciesOfPolicyGroup = /*#__PURE__*/ operation<ListPoliciesOfPolicyGroup>(
  'ListPoliciesOfPolicyGroup',
  'GET /v2/{project_id}/policy-groups/{policy_group_id}/policies',
)

/** Arguments of {@link updatePoliciesOfPolicyGroup}. */
export interface UpdatePoliciesOfPolicyGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Policy group ID. */
    policy_group_id: string
  }
  body?: UpdatePoliciesOfPolicyGroupRequestBody
}

/** What {@link updatePoliciesOfPolicyGroup} takes and gives. */
export interface UpdatePoliciesOfPolicyGroup {
  args: UpdatePoliciesOfPolicyGroupArgs
  responses: {
    /** Response to the request for modifying some or all policy items of a policy group. */
    200: UpdatePoliciesOfPolicyGroupResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request. The client should modify the request instead of re-initiating it. */
    400: ErrorResponse
    /** The status code is returned after the client provides the authentication information, indicating that the authentication information is incorrect or invalid. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Modifying Policy Items of a Policy Group
 *
 * Modifies some or all policy items of a policy group.
 *
 * `PUT /v2/{project_id}/policy-groups/{policy_group_id}/policies`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdatePoliciesOfPolicyGroup.html
 * @example
 * ```ts
 * const result = await updatePoliciesOfPolicyGroup(client, { path: { policy_group_id: 'policy_group_id' } })
 * ```
 */
export const updatePoliciesOfPolicyGroup = /*#__PURE__*/ operation<UpdatePoliciesOfPolicyGroup>(
  'UpdatePoliciesOfPolicyGroup',
  'PUT /v2/{project_id}/policy-groups/{policy_group_id}/policies',
)

/** Arguments of {@link listTargetOfPolicyGroup}. */
export interface ListTargetOfPolicyGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Policy group ID. */
    policy_group_id: string
  }
  query?: {
    /**
     * Object type. Options:
     *
     * - INSTANCE: desktops
     * - USER: users
     * - OU: organization units
     * - CLIENTIP: terminal IP addresses
     */
    target_type?: 'INSTANCE' | 'USER' | 'OU' | 'CLIENTIP' | undefined
    /** Object name. Fuzzy search is supported. */
    target_name?: string | undefined
    /**
     * Number of records on each page. The value ranges from 0 to 1000.
     * Constraints: 0 to 1000; format int32.
     */
    limit?: number | undefined
    /** Offset. */
    offset?: string | undefined
  }
}

/** What {@link listTargetOfPolicyGroup} takes and gives. */
export interface ListTargetOfPolicyGroup {
  args: ListTargetOfPolicyGroupArgs
  responses: {
    /** Response to the request for querying objects to which a policy is applied. */
    200: ListTargetOfPolicyGroupResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: Target
}

/**
 * Querying Objects to Which a Policy Group Is Applied
 *
 * Queries objects to which a policy group is applied.
 *
 * `GET /v2/{project_id}/policy-groups/{policy_group_id}/targets`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTargetOfPolicyGroup.html
 * @example
 * ```ts
 * for await (const item of listTargetOfPolicyGroup.items(client, {
 *   path: { policy_group_id: 'policy_group_id' },
 * })) {
 *   console.log(item)
 * }
 * ```
 */
export const listTargetOfPolicyGroup = /*#__PURE__*/ pagedOperation<ListTargetOfPolicyGroup>(
  'ListTargetOfPolicyGroup',
  'GET /v2/{project_id}/policy-groups/{policy_group_id}/targets',
  { items: 'targets', counter: 'total_count' },
)

/** Arguments of {@link batchUpdateTargetOfPolicyGroup}. */
export interface BatchUpdateTargetOfPolicyGroupArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Policy group ID. */
    policy_group_id: string
  }
  body?: BatchUpdateTargetOfPolicyGroupRequestBody
}

/** What {@link batchUpdateTargetOfPolicyGroup} takes and gives. */
export interface BatchUpdateTargetOfPolicyGroup {
  args: BatchUpdateTargetOfPolicyGroupArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Modifying Objects to Which a Policy Group Is Applied
 *
 * Batch adds or deletes objects to which a policy group is applied.
 *
 * `PUT /v2/{project_id}/policy-groups/{policy_group_id}/targets`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchUpdateTargetOfPolicyGroup.html
 * @example
 * ```ts
 * await batchUpdateTargetOfPolicyGroup(client, { path: { policy_group_id: 'policy_group_id' } })
 * ```
 */
export const batchUpdateTargetOfPolicyGroup = /*#__PURE__*/ operation<BatchUpdateTargetOfPolicyGroup>(
  'BatchUpdateTargetOfPolicyGroup',
  'PUT /v2/{project_id}/policy-groups/{policy_group_id}/targets',
  { ok: none },
)

/** Arguments of {@link listPorts}. */
export interface ListPortsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Resource ID at the beginning for pagination query. */
    marker?: string | undefined
    /**
     * Specifies the number of records displayed on each page. The value ranges from 1 to 2,000. Default value:
     * 2,000.
     * Constraints: 1 to 2000; format int32.
     * @default 2000
     */
    limit?: number | undefined
    /** IP address. */
    ip_address?: string | undefined
    /** Subnet ID. */
    subnet_id?: string | undefined
    /** Whether to use or not. */
    is_used?: boolean | undefined
  }
}

/** What {@link listPorts} takes and gives. */
export interface ListPorts {
  args: ListPortsArgs
  responses: {
    /** Verification result. */
    200: ListPortsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
  item: NeutronPort
}

/**
 * Querying Ports
 *
 * Queries ports.
 *
 * `GET /v2/{project_id}/ports`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListPorts.html
 * @example
 * ```ts
 * for await (const item of listPorts.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listPorts = /*#__PURE__*/ pagedOperation<ListPorts>('ListPorts', 'GET /v2/{project_id}/ports', {
  style: 'marker',
  items: 'ports',
  item_marker: 'id',
})

/** Arguments of {@link listProducts}. */
export interface ListProductsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Product ID. */
    product_id?: string | undefined
    /** AZ. */
    availability_zone?: string | undefined
    /** OS of a product package, for example, Windows or Linux. */
    os_type?: string | undefined
    /**
     * ID of a periodic package. 0 indicates the yearly/monthly billing mode, and 1 indicates the pay-per-use billing
     * mode.
     * - `0`: the yearly/monthly billing mode
     * - `1`: the pay-per-use billing mode
     */
    charge_mode?: '0' | '1' | undefined
    /** Architecture type. Arm and x86 are supported. */
    architecture?: string | undefined
    /** Package series. */
    package_type?: string | undefined
    /**
     * Number of records on each page. The value ranges from 0 to 100 and defaults to 100.
     * Constraints: 0 to 100; format int32.
     * @default 100
     */
    limit?: number | undefined
    /**
     * Offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
  }
}

/** What {@link listProducts} takes and gives. */
export interface ListProducts {
  args: ListProductsArgs
  responses: {
    /** Response to the request for querying products. */
    200: ListProductsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: Product
}

/**
 * Querying the Product Package List
 *
 * Query the product packages supported by Huawei Cloud Workspace.
 *
 * `GET /v2/{project_id}/products`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListProducts.html
 * @example
 * ```ts
 * for await (const item of listProducts.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listProducts = /*#__PURE__*/ pagedOperation<ListProducts>(
  'ListProducts',
  'GET /v2/{project_id}/products',
  { items: 'products', counter: 'total_count' },
)

/** Arguments of {@link listHourPackagesType}. */
export interface ListHourPackagesTypeArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Resource specification code of the pay-per-use desktop of the hourly package. */
    desktop_resource_spec_code?: string | undefined
    /** Resource specification code of the hourly package. */
    resource_spec_code?: string | undefined
  }
}

/** What {@link listHourPackagesType} takes and gives. */
export interface ListHourPackagesType {
  args: ListHourPackagesTypeArgs
  responses: {
    /** Response to the request for querying hourly package types that can be subscribed to. */
    200: ListHourPackagesTypeResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Hourly Package Types That Can Be Subscribed To
 *
 * Queries hourly package types that can be subscribed to.
 *
 * `GET /v2/{project_id}/products/hour-packages`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListHourPackagesType.html
 * @example
 * ```ts
 * const result = await listHourPackagesType(client)
 * ```
 */
export const listHourPackagesType = /*#__PURE__*/ operation<ListHourPackagesType>(
  'ListHourPackagesType',
  'GET /v2/{project_id}/products/hour-packages',
)

/** Arguments of {@link listSharerProducts}. */
export interface ListSharerProductsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Product ID. */
    product_id?: string | undefined
    /** Number of collaboration parties. Maximum number of collaborative users supported by a package. */
    share_space_size?: string | undefined
    /**
     * ID of a periodic package. 0 indicates yearly/monthly billing, 1 indicates pay-per-use billing, and 6 indicates
     * one-off billing.
     * - `0`: yearly/monthly billing
     * - `1`: pay-per-use billing
     * - `6`: one-off billing
     */
    charge_mode?: '0' | '1' | '6' | undefined
    /**
     * Whether the package is a GPU package. 1 indicates a GPU package, and 0 indicates a non-GPU package. The
     * default value is null, indicating that all types are queried.
     * Constraints: format int32.
     * - `0`: a non-GPU package
     * - `1`: a GPU package
     */
    is_gpu?: 1 | 0 | undefined
    /**
     * Package series. user_sharer indicates a user collaboration package, and desktop_sharer indicates a desktop
     * collaboration package.
     * - `user_sharer`: a user collaboration package
     * - `desktop_sharer`: a desktop collaboration package
     */
    package_type?: 'user_sharer' | 'desktop_sharer' | undefined
    /**
     * Number of records on each page. The value ranges from 0 to 100 and defaults to 100.
     * Constraints: 0 to 100; format int32.
     * @default 100
     */
    limit?: number | undefined
    /**
     * Offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
  }
}

/** What {@link listSharerProducts} takes and gives. */
export interface ListSharerProducts {
  args: ListSharerProductsArgs
  responses: {
    /** Response for querying the collaboration package list. */
    200: ListSharerProductsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: SharerProductInfo
}

/**
 * Querying the Collaboration Package List
 *
 * This interface is used to query the collaboration package list.
 *
 * `GET /v2/{project_id}/products/sharer`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListSharerProducts.html
 * @example
 * ```ts
 * for await (const item of listSharerProducts.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listSharerProducts = /*#__PURE__*/ pagedOperation<ListSharerProducts>(
  'ListSharerProducts',
  'GET /v2/{project_id}/products/sharer',
  { items: 'products', counter: 'total_count' },
)

/** Arguments of {@link showQuotas}. */
export interface ShowQuotasArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link showQuotas} takes and gives. */
export interface ShowQuotas {
  args: ShowQuotasArgs
  responses: {
    /** Response to the request for querying tenant quotas. */
    200: ShowQuotasResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Resource Quotas
 *
 * Console Framework and WKSDesktopManager call this API to query tenant quotas.
 *
 * `GET /v2/{project_id}/quotas`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowQuotas.html
 * @example
 * ```ts
 * const result = await showQuotas(client)
 * ```
 */
export const showQuotas = /*#__PURE__*/ operation<ShowQuotas>('ShowQuotas', 'GET /v2/{project_id}/quotas')

/** Arguments of {@link showQuotaDetails}. */
export interface ShowQuotaDetailsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Site ID. */
    site_id?: string | undefined
    /** AZ code. */
    az_code?: string | undefined
  }
}

/** What {@link showQuotaDetails} takes and gives. */
export interface ShowQuotaDetails {
  args: ShowQuotaDetailsArgs
  responses: {
    /** Response to the request for querying tenant quotas. */
    200: ShowQuotaDetailsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Tenant Quota Details of a Single Site
 *
 * Queries tenant quota details of a single site.
 *
 * `GET /v2/{project_id}/quotas/detail`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowQuotaDetails.html
 * @example
 * ```ts
 * const result = await showQuotaDetails(client)
 * ```
 */
export const showQuotaDetails = /*#__PURE__*/ operation<ShowQuotaDetails>(
  'ShowQuotaDetails',
  'GET /v2/{project_id}/quotas/detail',
)

/** Arguments of {@link listScheduledTasks}. */
export interface ListScheduledTasksArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /**
     * Start position for pagination query. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset: number
    /**
     * Specifies the number of records displayed on each page. The value ranges from 0 to 50.
     * Constraints: 0 to 50; format int32.
     */
    limit: number
    /** Task name. */
    task_name?: string | undefined
    /**
     * Task type. The value can be START (starting a desktop), STOP (stopping a desktop), REBOOT (restarting a
     * desktop), HIBERNATE (hibernating a desktop), REBUILD (recomposing the system disk), EXECUTE_SCRIPT (executing
     * a script), or CREATE_SNAPSHOT (creating a snapshot).
     * - `START`: starting a desktop
     * - `STOP`: stopping a desktop
     * - `REBOOT`: restarting a desktop
     * - `HIBERNATE`: hibernating a desktop
     * - `REBUILD`: recomposing the system disk
     * - `EXECUTE_SCRIPT`: executing a script
     * - `CREATE_SNAPSHOT`: creating a snapshot
     */
    task_type?: 'START' | 'STOP' | 'REBOOT' | 'HIBERNATE' | 'REBUILD' | 'EXECUTE_SCRIPT' | 'CREATE_SNAPSHOT' | undefined
    /**
     * Execution period type. FIXED_TIME: specified time; DAY: by day; WEEK: by week; MONTH: by month; LIFE_CYCLE:
     * triggered. Triggered tasks are returned only when LIFE_CYCLE is specified.
     */
    scheduled_type?: 'FIXED_TIME' | 'DAY' | 'WEEK' | 'MONTH' | 'LIFE_CYCLE' | undefined
    /**
     * Triggering condition type. The value can be POST_CREATE_DESKTOP_SUCCESS (after the desktop is created),
     * POST_REBUILD_DESKTOP_SUCCESS (after the desktop is rebuilt), POST_REATTACH_DESKTOP_SUCCESS (after the desktop
     * assignment task for triggering the rebuilding is successfully executed), or POST_DESKTOP_DISCONNECTED (after
     * the desktop is disconnected).
     * - `POST_CREATE_DESKTOP_SUCCESS`: after the desktop is created
     * - `POST_REBUILD_DESKTOP_SUCCESS`: after the desktop is rebuilt
     * - `POST_REATTACH_DESKTOP_SUCCESS`: after the desktop assignment task for triggering the rebuilding is
     * successfully executed
     * - `POST_DESKTOP_DISCONNECTED`: after the desktop is disconnected
     */
    life_cycle_type?:
      | 'POST_CREATE_DESKTOP_SUCCESS'
      | 'POST_REBUILD_DESKTOP_SUCCESS'
      | 'POST_REATTACH_DESKTOP_SUCCESS'
      | 'POST_DESKTOP_DISCONNECTED'
      | undefined
    /** Latest execution status. SUCCESS: successful; SKIP: skip; FAIL: failed. */
    last_status?: 'SUCCESS' | 'SKIP' | 'FAIL' | undefined
  }
}

/** What {@link listScheduledTasks} takes and gives. */
export interface ListScheduledTasks {
  args: ListScheduledTasksArgs
  responses: {
    /** Response to the request for querying scheduled tasks. */
    200: ListScheduledTasksResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: ScheduledTask
}

/**
 * Querying Scheduled Tasks
 *
 * Query scheduled tasks.
 *
 * `GET /v2/{project_id}/scheduled-tasks`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScheduledTasks.html
 * @example
 * ```ts
 * for await (const item of listScheduledTasks.items(client, { query: { offset: 0, limit: 0 } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listScheduledTasks = /*#__PURE__*/ pagedOperation<ListScheduledTasks>(
  'ListScheduledTasks',
  'GET /v2/{project_id}/scheduled-tasks',
  { items: 'scheduled_tasks', counter: 'total_count' },
)

/** Arguments of {@link createScheduledTasks}. */
export interface CreateScheduledTasksArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateScheduledTasksRequestBody
}

/** What {@link createScheduledTasks} takes and gives. */
export interface CreateScheduledTasks {
  args: CreateScheduledTasksArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

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
 * await createScheduledTasks(client, { body: { task_type: 'START', task_name: 'task_name' } })
 * ```
 */
export const createScheduledTasks = /*#__PURE__*/ operation<CreateScheduledTasks>(
  'CreateScheduledTasks',
  'POST /v2/{project_id}/scheduled-tasks',
  { ok: none },
)

/** Arguments of {@link batchDeleteScheduledTasks}. */
export interface BatchDeleteScheduledTasksArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchDeleteScheduledTasksRequestBody
}

/** What {@link batchDeleteScheduledTasks} takes and gives. */
export interface BatchDeleteScheduledTasks {
  args: BatchDeleteScheduledTasksArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Deleting Scheduled Tasks in Batches
 *
 * Delete scheduled tasks in batches.
 *
 * `POST /v2/{project_id}/scheduled-tasks/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteScheduledTasks.html
 * @example
 * ```ts
 * await batchDeleteScheduledTasks(client)
 * ```
 */
export const batchDeleteScheduledTasks = /*#__PURE__*/ operation<BatchDeleteScheduledTasks>(
  'BatchDeleteScheduledTasks',
  'POST /v2/{project_id}/scheduled-tasks/batch-delete',
  { ok: none },
)

/** Arguments of {@link listFutureExecutions}. */
export interface ListFutureExecutionsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: ListFutureExecutionsRequestBody
}

/** What {@link listFutureExecutions} takes and gives. */
export interface ListFutureExecutions {
  args: ListFutureExecutionsArgs
  responses: {
    /** Normal. */
    200: ListFutureExecutionsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * List of Future Execution Time
 *
 * List of future execution time.
 *
 * `POST /v2/{project_id}/scheduled-tasks/future-executions`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListFutureExecutions.html
 * @example
 * ```ts
 * const result = await listFutureExecutions(client)
 * ```
 */
export const listFutureExecutions = /*#__PURE__*/ operation<ListFutureExecutions>(
  'ListFutureExecutions',
  'POST /v2/{project_id}/scheduled-tasks/future-executions',
)

/** Arguments of {@link showScheduledTasks}. */
export interface ShowScheduledTasksArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Task ID. */
    task_id: string
  }
}

/** What {@link showScheduledTasks} takes and gives. */
export interface ShowScheduledTasks {
  args: ShowScheduledTasksArgs
  responses: {
    /** Normal. */
    200: ShowScheduledTasksResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Details About a Scheduled Task
 *
 * Query details about a scheduled task.
 *
 * `GET /v2/{project_id}/scheduled-tasks/{task_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowScheduledTasks.html
 * @example
 * ```ts
 * const result = await showScheduledTasks(client, { path: { task_id: 'task_id' } })
 * ```
 */
export const showScheduledTasks = /*#__PURE__*/ operation<ShowScheduledTasks>(
  'ShowScheduledTasks',
  'GET /v2/{project_id}/scheduled-tasks/{task_id}',
)

/** Arguments of {@link updateScheduledTasks}. */
export interface UpdateScheduledTasksArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Task ID. */
    task_id: string
  }
  body?: UpdateScheduledTasksRequestBody
}

/** What {@link updateScheduledTasks} takes and gives. */
export interface UpdateScheduledTasks {
  args: UpdateScheduledTasksArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifying a Scheduled Task
 *
 * Modify a scheduled task.
 *
 * `PUT /v2/{project_id}/scheduled-tasks/{task_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateScheduledTasks.html
 * @example
 * ```ts
 * await updateScheduledTasks(client, { path: { task_id: 'task_id' } })
 * ```
 */
export const updateScheduledTasks = /*#__PURE__*/ operation<UpdateScheduledTasks>(
  'UpdateScheduledTasks',
  'PUT /v2/{project_id}/scheduled-tasks/{task_id}',
  { ok: none },
)

/** Arguments of {@link deleteScheduledTasks}. */
export interface DeleteScheduledTasksArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Task ID. */
    task_id: string
  }
}

/** What {@link deleteScheduledTasks} takes and gives. */
export interface DeleteScheduledTasks {
  args: DeleteScheduledTasksArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Deleting a Scheduled Task
 *
 * Delete a scheduled task.
 *
 * `DELETE /v2/{project_id}/scheduled-tasks/{task_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteScheduledTasks.html
 * @example
 * ```ts
 * await deleteScheduledTasks(client, { path: { task_id: 'task_id' } })
 * ```
 */
export const deleteScheduledTasks = /*#__PURE__*/ operation<DeleteScheduledTasks>(
  'DeleteScheduledTasks',
  'DELETE /v2/{project_id}/scheduled-tasks/{task_id}',
  { ok: none },
)

/** Arguments of {@link listScheduledTasksRecords}. */
export interface ListScheduledTasksRecordsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Task ID. */
    task_id: string
  }
  query?: {
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default
     * value is 10.
     * Constraints: 0 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
  }
}

/** What {@link listScheduledTasksRecords} takes and gives. */
export interface ListScheduledTasksRecords {
  args: ListScheduledTasksRecordsArgs
  responses: {
    /** Normal. */
    200: ListScheduledTasksRecordsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: ScheduledTasksRecords
}

/**
 * Querying the Execution Records of a Scheduled Task
 *
 * Query the execution records of a scheduled task.
 *
 * `GET /v2/{project_id}/scheduled-tasks/{task_id}/records`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScheduledTasksRecords.html
 * @example
 * ```ts
 * for await (const item of listScheduledTasksRecords.items(client, { path: { task_id: 'task_id' } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listScheduledTasksRecords = /*#__PURE__*/ pagedOperation<ListScheduledTasksRecords>(
  'ListScheduledTasksRecords',
  'GET /v2/{project_id}/scheduled-tasks/{task_id}/records',
  { items: 'tasks_records', counter: 'total_count' },
)

/** Arguments of {@link listScheduledTasksRecordsDetails}. */
export interface ListScheduledTasksRecordsDetailsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Task ID. */
    task_id: string
    /** ID of a task execution record. */
    record_id: string
  }
  query: {
    /**
     * Start position for pagination query. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset: number
    /**
     * Number of records displayed on each page. The value ranges from 0 to 100.
     * Constraints: 0 to 100; format int32.
     */
    limit: number
  }
}

/** What {@link listScheduledTasksRecordsDetails} takes and gives. */
export interface ListScheduledTasksRecordsDetails {
  args: ListScheduledTasksRecordsDetailsArgs
  responses: {
    /** Normal. */
    200: ListScheduledTasksRecordsDetailsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: ScheduledTasksRecordsDetails
}

/**
 * Querying Details About Scheduled Task Execution Records
 *
 * Query details about scheduled task execution records.
 *
 * `GET /v2/{project_id}/scheduled-tasks/{task_id}/records/{record_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScheduledTasksRecordsDetails.html
 * @example
 * ```ts
 * for await (const item of listScheduledTasksRecordsDetails.items(client, {
 *   path: { task_id: 'task_id', record_id: 'record_id' },
 *   query: { offset: 0, limit: 0 },
 * })) {
 *   console.log(item)
 * }
 * ```
 */
export const listScheduledTasksRecordsDetails = /*#__PURE__*/ pagedOperation<ListScheduledTasksRecordsDetails>(
  'ListScheduledTasksRecordsDetails',
  'GET /v2/{project_id}/scheduled-tasks/{task_id}/records/{record_id}',
  { items: 'tasks_records_details', counter: 'total_count' },
)

/** Arguments of {@link listScreenRecords}. */
export interface ListScreenRecordsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default
     * value is 10.
     * Constraints: 0 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /** Filters results by desktop ID. */
    desktop_id?: string | undefined
    /** Filters results by username. */
    username?: string | undefined
    /**
     * Screen recording status.
     *
     * - RECORDING: being recorded
     * - REC_COMPLETED: recording completed
     * - UPLOADING: recording being uploaded
     * - UPLOAD_COMPLETED: upload completed
     */
    status?: 'RECORDING' | 'REC_COMPLETED' | 'UPLOADING' | 'UPLOAD_COMPLETED' | undefined
    /**
     * Screen recording type.
     *
     * - FULL: continuous screen recording
     * - INTERVAL: interval-based screen recording
     * - OPERATION: screen recording triggered by a specific user operation
     * - SESSION: screen recording of the session lifecycle
     */
    type?: 'FULL' | 'INTERVAL' | 'OPERATION' | 'SESSION' | undefined
    /**
     * Start time. The format is yyyy-MM-dd HH:mm:ss (UTC time. If this parameter is not specified, data of the last
     * 15 days is queried by default).
     */
    start_time?: string | undefined
    /**
     * End time. The format is yyyy-MM-dd HH:mm:ss (UTC time. If this parameter is not specified, data of the last 15
     * days is queried by default).
     */
    end_time?: string | undefined
    /** Field used for sorting the query results. The value is the start_time field of the screen recording attribute. */
    sort_field?: string | undefined
    /**
     * Whether the query results are sorted in ascending or descending order. Its value can be desc or asc. This
     * parameter is used together with sort_field.
     */
    sort_type?: 'desc' | 'asc' | undefined
  }
}

/** What {@link listScreenRecords} takes and gives. */
export interface ListScreenRecords {
  args: ListScreenRecordsArgs
  responses: {
    /** Response to the request for querying screen recording records. */
    200: ListScreenRecordsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: ScreenRecordDetail
}

/**
 * Querying Screen Recording Records
 *
 * Queries screen recording records.
 *
 * `GET /v2/{project_id}/screen-records`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScreenRecords.html
 * @example
 * ```ts
 * for await (const item of listScreenRecords.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listScreenRecords = /*#__PURE__*/ pagedOperation<ListScreenRecords>(
  'ListScreenRecords',
  'GET /v2/{project_id}/screen-records',
  { items: 'screen_records', counter: 'total_count' },
)

/** Arguments of {@link batchDeleteScreenRecords}. */
export interface BatchDeleteScreenRecordsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchDeleteScreenRecordsRequestBody
}

/** What {@link batchDeleteScreenRecords} takes and gives. */
export interface BatchDeleteScreenRecords {
  args: BatchDeleteScreenRecordsArgs
  responses: {
    /** Normal. */
    200: BatchDeleteScreenRecordsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting Screen Recording Records in Batches
 *
 * Deletes screen recording records in batches.
 *
 * `POST /v2/{project_id}/screen-records/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteScreenRecords.html
 * @example
 * ```ts
 * const result = await batchDeleteScreenRecords(client)
 * ```
 */
export const batchDeleteScreenRecords = /*#__PURE__*/ operation<BatchDeleteScreenRecords>(
  'BatchDeleteScreenRecords',
  'POST /v2/{project_id}/screen-records/batch-delete',
)

/** Arguments of {@link listDownloadAddress}. */
export interface ListDownloadAddressArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: ListDownloadAddressRequestBody
}

/** What {@link listDownloadAddress} takes and gives. */
export interface ListDownloadAddress {
  args: ListDownloadAddressArgs
  responses: {
    /** Response to the request for obtaining screen recording download addresses in batches. */
    200: ListDownloadAddressResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Download Addresses
 *
 * Queries download addresses.
 *
 * `POST /v2/{project_id}/screen-records/download-address`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDownloadAddress.html
 * @example
 * ```ts
 * const result = await listDownloadAddress(client)
 * ```
 */
export const listDownloadAddress = /*#__PURE__*/ operation<ListDownloadAddress>(
  'ListDownloadAddress',
  'POST /v2/{project_id}/screen-records/download-address',
)

/** Arguments of {@link showScreenRecord}. */
export interface ShowScreenRecordArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /**
     * UUID of a screen recording record.
     * Constraints: format uuid.
     */
    record_id: string
  }
}

/** What {@link showScreenRecord} takes and gives. */
export interface ShowScreenRecord {
  args: ShowScreenRecordArgs
  responses: {
    /** Response to the request for querying screen recording details. */
    200: ShowScreenRecordResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Screen Recording Details
 *
 * Queries screen recording details.
 *
 * `GET /v2/{project_id}/screen-records/{record_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowScreenRecord.html
 * @example
 * ```ts
 * const result = await showScreenRecord(client, { path: { record_id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' } })
 * ```
 */
export const showScreenRecord = /*#__PURE__*/ operation<ShowScreenRecord>(
  'ShowScreenRecord',
  'GET /v2/{project_id}/screen-records/{record_id}',
)

/** Arguments of {@link listDesktopOperations}. */
export interface ListDesktopOperationsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /**
     * UUID of a screen recording record.
     * Constraints: format uuid.
     */
    record_id: string
  }
  query?: {
    /**
     * Event type.
     *
     * - APP: application monitoring
     * - FILE: file monitoring
     * - REG: registry monitoring
     * - HDP: protocol behavior monitoring
     */
    event_type?: 'APP' | 'FILE' | 'REG' | 'HDP' | undefined
    /**
     * Event ID.
     *
     * - APP_START: application startup
     * - APP_STOP: application termination
     * - APP_CRASH: abnormal application exit
     * - APP_HANG: no application response
     * - APP_INSTALL: application installation
     * - APP_UNINSTALL: application uninstallation
     * - FILE_CREATE: file creation
     * - FILE_DELETE: file deletion
     * - FILE_RENAME: file renaming
     * - HDP_FILE: file redirection
     * - HDP_USB: USB device insertion or removal
     * - HDP_CLIPBOARD: clipboard operation
     * - HDP_INPUTIDLE: idle
     * - HDP_PRINT: file printing
     */
    event_id?:
      | 'APP_START'
      | 'APP_STOP'
      | 'APP_CRASH'
      | 'APP_HANG'
      | 'APP_INSTALL'
      | 'APP_UNINSTALL'
      | 'FILE_CREATE'
      | 'FILE_DELETE'
      | 'FILE_RENAME'
      | 'HDP_FILE'
      | 'HDP_USB'
      | 'HDP_CLIPBOARD'
      | 'HDP_INPUTIDLE'
      | 'HDP_PRINT'
      | undefined
    /**
     * Event severity.
     *
     * - INFO: Information
     * - ALARM: Alarm
     * - ERROR: Error
     */
    event_level?: 'INFO' | 'ALARM' | 'ERROR' | undefined
    /** Event content. */
    event_data?: string | undefined
    /**
     * Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default
     * value is 10.
     * Constraints: 0 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
  }
}

/** What {@link listDesktopOperations} takes and gives. */
export interface ListDesktopOperations {
  args: ListDesktopOperationsArgs
  responses: {
    /** Queries key desktop events. */
    200: ListDesktopOperationsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: OperationForList
}

/**
 * Querying Key Desktop Events
 *
 * Queries key desktop events.
 *
 * `GET /v2/{project_id}/screen-records/{record_id}/os-operations`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopOperations.html
 * @example
 * ```ts
 * for await (const item of listDesktopOperations.items(client, {
 *   path: { record_id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
 * })) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopOperations = /*#__PURE__*/ pagedOperation<ListDesktopOperations>(
  'ListDesktopOperations',
  'GET /v2/{project_id}/screen-records/{record_id}/os-operations',
  { items: 'operations', counter: 'total_count' },
)

/** Arguments of {@link listScriptRecords}. */
export interface ListScriptRecordsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /** Resource IDs of script execution. */
    resource_id?: string[] | undefined
    /** Resource group ID of script execution. */
    resource_group_id?: string[] | undefined
    /** ID of the executed script. */
    script_id?: string[] | undefined
    /** Name of the executed script. */
    script_name?: string[] | undefined
    /** Script execution status. */
    status?: string | undefined
    /** Whether it is the first-batch execution. */
    is_first_order?: boolean | undefined
    /** Script execution task ID. */
    script_task_id?: string | undefined
    /** Task type of the execution record (SCRIPT or COMMAND). */
    task_type?: 'SCRIPT' | 'COMMAND' | undefined
    /**
     * Whether to query historical records. The default value is false. If the value is true, both resource_id and
     * script_id must be transferred.
     * @default false
     */
    show_history?: boolean | undefined
    /**
     * Start time of the query by execution time. If this parameter is specified, all execution records after this
     * time are returned. A time example is 2021-10-01T12:00:00Z.
     */
    execute_time_start?: string | undefined
    /**
     * End time of the query by execution time. If this parameter is specified, all execution records before this
     * time are returned. A time example is 2021-10-01T12:00:00Z.
     */
    execute_time_end?: string | undefined
  }
}

/** What {@link listScriptRecords} takes and gives. */
export interface ListScriptRecords {
  args: ListScriptRecordsArgs
  responses: {
    /** Response to a successful request. */
    200: ListScriptRecordsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: ScriptRecordSimpleInfo
}

/**
 * Querying Script Execution Records
 *
 * Queries script execution records.
 *
 * `GET /v2/{project_id}/script-execution-records`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScriptRecords.html
 * @example
 * ```ts
 * for await (const item of listScriptRecords.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listScriptRecords = /*#__PURE__*/ pagedOperation<ListScriptRecords>(
  'ListScriptRecords',
  'GET /v2/{project_id}/script-execution-records',
  { items: 'script_records', counter: 'count' },
)

/** Arguments of {@link showScriptRecordDetail}. */
export interface ShowScriptRecordDetailArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Script execution record ID. */
    record_id: string
  }
}

/** What {@link showScriptRecordDetail} takes and gives. */
export interface ShowScriptRecordDetail {
  args: ShowScriptRecordDetailArgs
  responses: {
    /** Response to a successful request. */
    200: ShowScriptRecordDetailResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Script Execution Record Details
 *
 * Queries script execution record details.
 *
 * `GET /v2/{project_id}/script-execution-records/{record_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowScriptRecordDetail.html
 * @example
 * ```ts
 * const result = await showScriptRecordDetail(client, { path: { record_id: 'record_id' } })
 * ```
 */
export const showScriptRecordDetail = /*#__PURE__*/ operation<ShowScriptRecordDetail>(
  'ShowScriptRecordDetail',
  'GET /v2/{project_id}/script-execution-records/{record_id}',
)

/** Arguments of {@link listScriptTasks}. */
export interface ListScriptTasksArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /** Resource group ID of script execution. */
    resource_group_id?: string[] | undefined
    /** Script ID. */
    script_id?: string | undefined
    /** Script name. */
    script_name?: string | undefined
    /** Execution status. */
    status?: string | undefined
    /** Resource group type. */
    resource_group_type?: string | undefined
    /** Script execution task ID. */
    task_id?: string[] | undefined
    /** Task type (SCRIPT or COMMAND). */
    task_type?: 'SCRIPT' | 'COMMAND' | undefined
    /**
     * Start time of the query by execution time. If this parameter is specified, all task records after this time
     * are returned. A time example is 2021-10-01T12:00:00Z.
     */
    execute_time_start?: string | undefined
    /**
     * End time of the query by execution time. If this parameter is specified, all task records before this time are
     * returned. A time example is 2021-10-01T12:00:00Z.
     */
    execute_time_end?: string | undefined
  }
}

/** What {@link listScriptTasks} takes and gives. */
export interface ListScriptTasks {
  args: ListScriptTasksArgs
  responses: {
    /** Response to a successful request. */
    200: ListScriptTasksResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: ScriptTaskInfo
}

/**
 * Querying Script Tasks
 *
 * Queries script tasks.
 *
 * `GET /v2/{project_id}/script-execution-tasks`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScriptTasks.html
 * @example
 * ```ts
 * for await (const item of listScriptTasks.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listScriptTasks = /*#__PURE__*/ pagedOperation<ListScriptTasks>(
  'ListScriptTasks',
  'GET /v2/{project_id}/script-execution-tasks',
  { items: 'script_tasks', counter: 'count' },
)

/** Arguments of {@link executeScriptOrCommand}. */
export interface ExecuteScriptOrCommandArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: ExecuteScriptOrCommandRequestBody
}

/** What {@link executeScriptOrCommand} takes and gives. */
export interface ExecuteScriptOrCommand {
  args: ExecuteScriptOrCommandArgs
  responses: {
    /** Response to the request for executing scripts in batches. */
    200: ExecuteScriptOrCommandResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Executing Scripts or Commands in Batches
 *
 * Executes scripts or commands in batches.
 *
 * `POST /v2/{project_id}/script-executions`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExecuteScriptOrCommand.html
 * @example
 * ```ts
 * const result = await executeScriptOrCommand(client)
 * ```
 */
export const executeScriptOrCommand = /*#__PURE__*/ operation<ExecuteScriptOrCommand>(
  'ExecuteScriptOrCommand',
  'POST /v2/{project_id}/script-executions',
)

/** Arguments of {@link retryScriptExecution}. */
export interface RetryScriptExecutionArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: RetryScriptExecutionRequestBody
}

/** What {@link retryScriptExecution} takes and gives. */
export interface RetryScriptExecution {
  args: RetryScriptExecutionArgs
  responses: {
    /** Response to the request for retrying a script. */
    200: RetryScriptExecutionResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Retrying a (Failed) Script Execution Task
 *
 * Retries a (failed) script execution task.
 *
 * `POST /v2/{project_id}/script-executions/retry`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RetryScriptExecution.html
 * @example
 * ```ts
 * const result = await retryScriptExecution(client)
 * ```
 */
export const retryScriptExecution = /*#__PURE__*/ operation<RetryScriptExecution>(
  'RetryScriptExecution',
  'POST /v2/{project_id}/script-executions/retry',
)

/** Arguments of {@link stopScriptExecution}. */
export interface StopScriptExecutionArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: StopScriptExecutionRequestBody
}

/** What {@link stopScriptExecution} takes and gives. */
export interface StopScriptExecution {
  args: StopScriptExecutionArgs
  responses: {
    /** Response to a successful request. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Stopping a Script or Command Execution Task
 *
 * Stops a script or command execution task.
 *
 * `POST /v2/{project_id}/script-executions/stop`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/StopScriptExecution.html
 * @example
 * ```ts
 * await stopScriptExecution(client)
 * ```
 */
export const stopScriptExecution = /*#__PURE__*/ operation<StopScriptExecution>(
  'StopScriptExecution',
  'POST /v2/{project_id}/script-executions/stop',
  { ok: none },
)

/** Arguments of {@link listScripts}. */
export interface ListScriptsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
    /** Script ID. */
    id?: string | undefined
    /** Script name. */
    name?: string | undefined
    /** Script type. */
    type?: string | undefined
  }
}

/** What {@link listScripts} takes and gives. */
export interface ListScripts {
  args: ListScriptsArgs
  responses: {
    /** Response to a successful request. */
    200: ListScriptsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: ScriptSimpleInfo
}

/**
 * Querying Scripts
 *
 * Queries scripts.
 *
 * `GET /v2/{project_id}/scripts`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListScripts.html
 * @example
 * ```ts
 * for await (const item of listScripts.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listScripts = /*#__PURE__*/ pagedOperation<ListScripts>('ListScripts', 'GET /v2/{project_id}/scripts', {
  items: 'scripts',
  counter: 'count',
})

/** Arguments of {@link createScript}. */
export interface CreateScriptArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateScriptRequestBody
}

/** What {@link createScript} takes and gives. */
export interface CreateScript {
  args: CreateScriptArgs
  responses: {
    /** Response to a successful request. */
    200: CreateScriptResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Adding a Script
 *
 * Adds a script.
 *
 * `POST /v2/{project_id}/scripts`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateScript.html
 * @example
 * ```ts
 * const result = await createScript(client, { body: { name: 'name', type: 'POWERSHELL', content: 'content' } })
 * ```
 */
export const createScript = /*#__PURE__*/ operation<CreateScript>('CreateScript', 'POST /v2/{project_id}/scripts')

/** Arguments of {@link showScriptDetail}. */
export interface ShowScriptDetailArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Script ID. */
    script_id: string
  }
  query?: {
    /** Script execution task ID. */
    script_task_id?: string | undefined
  }
}

/** What {@link showScriptDetail} takes and gives. */
export interface ShowScriptDetail {
  args: ShowScriptDetailArgs
  responses: {
    /** Response to a successful request. */
    200: ShowScriptDetailResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Script Details
 *
 * Queries script details.
 *
 * `GET /v2/{project_id}/scripts/{script_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowScriptDetail.html
 * @example
 * ```ts
 * const result = await showScriptDetail(client, { path: { script_id: 'script_id' } })
 * ```
 */
export const showScriptDetail = /*#__PURE__*/ operation<ShowScriptDetail>(
  'ShowScriptDetail',
  'GET /v2/{project_id}/scripts/{script_id}',
)

/** Arguments of {@link updateScript}. */
export interface UpdateScriptArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Script ID. */
    script_id: string
  }
  body: UpdateScriptRequestBody
}

/** What {@link updateScript} takes and gives. */
export interface UpdateScript {
  args: UpdateScriptArgs
  responses: {
    /** Response to a successful request. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Updating a Script
 *
 * Updates a script.
 *
 * `PUT /v2/{project_id}/scripts/{script_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateScript.html
 * @example
 * ```ts
 * await updateScript(client, { path: { script_id: 'script_id' }, body: { name: 'name', content: 'content' } })
 * ```
 */
export const updateScript = /*#__PURE__*/ operation<UpdateScript>(
  'UpdateScript',
  'PUT /v2/{project_id}/scripts/{script_id}',
  { ok: none },
)

/** Arguments of {@link deleteScript}. */
export interface DeleteScriptArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Script ID. */
    script_id: string
  }
}

/** What {@link deleteScript} takes and gives. */
export interface DeleteScript {
  args: DeleteScriptArgs
  responses: {
    /** Response to a successful request. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting a Script
 *
 * Deletes a script.
 *
 * `DELETE /v2/{project_id}/scripts/{script_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteScript.html
 * @example
 * ```ts
 * await deleteScript(client, { path: { script_id: 'script_id' } })
 * ```
 */
export const deleteScript = /*#__PURE__*/ operation<DeleteScript>(
  'DeleteScript',
  'DELETE /v2/{project_id}/scripts/{script_id}',
  { ok: none },
)

/** Arguments of {@link showShareSpaceConfig}. */
export interface ShowShareSpaceConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /** Queries default user configurations of a collaborative desktop. share-space-user-conf. */
    name: string
  }
}

/** What {@link showShareSpaceConfig} takes and gives. */
export interface ShowShareSpaceConfig {
  args: ShowShareSpaceConfigArgs
  responses: {
    /** Normal. */
    200: ShowShareSpaceConfigResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

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
 * const result = await showShareSpaceConfig(client, { query: { name: 'name' } })
 * ```
 */
export const showShareSpaceConfig = /*#__PURE__*/ operation<ShowShareSpaceConfig>(
  'ShowShareSpaceConfig',
  'GET /v2/{project_id}/share-space/configuration',
)

/** Arguments of {@link updateShareSpaceConfig}. */
export interface UpdateShareSpaceConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: UpdateShareSpaceConfigRequestBody
}

/** What {@link updateShareSpaceConfig} takes and gives. */
export interface UpdateShareSpaceConfig {
  args: UpdateShareSpaceConfigArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

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
 * await updateShareSpaceConfig(client)
 * ```
 */
export const updateShareSpaceConfig = /*#__PURE__*/ operation<UpdateShareSpaceConfig>(
  'UpdateShareSpaceConfig',
  'PUT /v2/{project_id}/share-space/configuration',
  { ok: none },
)

/** Arguments of {@link listSiteConfigs}. */
export interface ListSiteConfigsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** AZ. */
    availability_zone_id?: string | undefined
    /** Site type. The value can be CENTER or IES. */
    site_type?: 'CENTER' | 'IES' | undefined
  }
}

/** What {@link listSiteConfigs} takes and gives. */
export interface ListSiteConfigs {
  args: ListSiteConfigsArgs
  responses: {
    /** Queries site information. */
    200: ListSiteConfigsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Site Information
 *
 * Queries site information.
 *
 * `GET /v2/{project_id}/sites`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListSiteConfigs.html
 * @example
 * ```ts
 * const result = await listSiteConfigs(client)
 * ```
 */
export const listSiteConfigs = /*#__PURE__*/ operation<ListSiteConfigs>('ListSiteConfigs', 'GET /v2/{project_id}/sites')

/** Arguments of {@link addSite}. */
export interface AddSiteArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: AddSiteRequestBody
}

/** What {@link addSite} takes and gives. */
export interface AddSite {
  args: AddSiteArgs
  responses: {
    /** Queries site information. */
    200: AddSiteResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Adding a Site
 *
 * Queries site information.
 *
 * `POST /v2/{project_id}/sites`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddSite.html
 * @example
 * ```ts
 * const result = await addSite(client, {
 *   body: { site_configs: [{ network_config: {}, access_config: { access_mode: 'INTERNET' } }] },
 * })
 * ```
 */
export const addSite = /*#__PURE__*/ operation<AddSite>('AddSite', 'POST /v2/{project_id}/sites')

/** Arguments of {@link deleteSite}. */
export interface DeleteSiteArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Site ID. */
    site_id: string
  }
}

/** What {@link deleteSite} takes and gives. */
export interface DeleteSite {
  args: DeleteSiteArgs
  responses: {
    /** Response to the request for deleting a site. */
    200: DeleteSiteResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting a Site
 *
 * Deletes a site.
 *
 * `DELETE /v2/{project_id}/sites/{site_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteSite.html
 * @example
 * ```ts
 * const result = await deleteSite(client, { path: { site_id: 'site_id' } })
 * ```
 */
export const deleteSite = /*#__PURE__*/ operation<DeleteSite>('DeleteSite', 'DELETE /v2/{project_id}/sites/{site_id}')

/** Arguments of {@link updateAccessMode}. */
export interface UpdateAccessModeArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Site ID. */
    site_id: string
  }
  body?: UpdateAccessModeRequestBody
}

/** What {@link updateAccessMode} takes and gives. */
export interface UpdateAccessMode {
  args: UpdateAccessModeArgs
  responses: {
    /** Response to the request for changing the site access mode. */
    200: UpdateAccessModeResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Changing the Site Access Mode
 *
 * Changes the site access mode.
 *
 * `PUT /v2/{project_id}/sites/{site_id}/access-mode`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateAccessMode.html
 * @example
 * ```ts
 * const result = await updateAccessMode(client, { path: { site_id: 'site_id' } })
 * ```
 */
export const updateAccessMode = /*#__PURE__*/ operation<UpdateAccessMode>(
  'UpdateAccessMode',
  'PUT /v2/{project_id}/sites/{site_id}/access-mode',
)

/** Arguments of {@link updateSubnetIds}. */
export interface UpdateSubnetIdsArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Site ID. */
    site_id: string
  }
  body?: UpdateSubnetIdsRequestBody
}

/** What {@link updateSubnetIds} takes and gives. */
export interface UpdateSubnetIds {
  args: UpdateSubnetIdsArgs
  responses: {
    /** Response to the request for changing the site access mode. */
    200: UpdateSubnetIdsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Modifying a Site Service Subnet
 *
 * Modifies a site service subnet.
 *
 * `PUT /v2/{project_id}/sites/{site_id}/subnet-ids`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateSubnetIds.html
 * @example
 * ```ts
 * const result = await updateSubnetIds(client, { path: { site_id: 'site_id' } })
 * ```
 */
export const updateSubnetIds = /*#__PURE__*/ operation<UpdateSubnetIds>(
  'UpdateSubnetIds',
  'PUT /v2/{project_id}/sites/{site_id}/subnet-ids',
)

/** Arguments of {@link listDesktopSnapshot}. */
export interface ListDesktopSnapshotArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Desktop ID. */
    desktop_id?: string | undefined
    /** Desktop name. */
    desktop_name?: string | undefined
    /** Snapshot name. */
    snapshot_name?: string | undefined
    /**
     * Snapshot type:
     *
     * - SYSTEM_DISK: system disk
     * - DATA_DISKS: data disk
     * - ALL: system disk and data disk
     */
    disk_type?: 'SYSTEM_DISK' | 'DATA_DISKS' | 'ALL' | undefined
    /**
     * Snapshot creation method:
     *
     * - AUTO: automatically created in a scheduled task
     * - MANUALLY: manually created
     */
    create_type?: 'AUTO' | 'MANUALLY' | undefined
    /**
     * Snapshot status:
     *
     * - creating: being created
     * - restoring: being restored
     * - create_success: created
     * - create_failed: creation failed
     * - restore_success: restored
     * - restore_failed: restoration failed
     */
    status?:
      'creating' | 'restoring' | 'create_success' | 'create_failed' | 'restore_success' | 'restore_failed' | undefined
    /**
     * Sorting field, which must be used together with sort_type.
     *
     * - create_time: creation time
     * - snapshot_name: snapshot name
     */
    sort_field?: 'create_time' | 'snapshot_name' | undefined
    /**
     * Sorting type, which defaults to ascending order. This parameter must be used together with sort_field.
     *
     * - ASC: ascending order
     * - DESC: descending order
     * @default 'ASC'
     */
    sort_type?: 'ASC' | 'DESC' | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Used for pagination query. The value ranges from 1 to 1,000 (default).
     * Constraints: 1 to 1000; format int32.
     * @default 1000
     */
    limit?: number | undefined
  }
}

/** What {@link listDesktopSnapshot} takes and gives. */
export interface ListDesktopSnapshot {
  args: ListDesktopSnapshotArgs
  responses: {
    /** OK. */
    200: ListDesktopSnapshotResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Default response to a failure. */
    default: ErrorResponse
  }
  item: DesktopSnapshotDetailInfo
}

/**
 * Querying Snapshots
 *
 * Queries snapshots.
 *
 * `GET /v2/{project_id}/snapshots`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListDesktopSnapshot.html
 * @example
 * ```ts
 * for await (const item of listDesktopSnapshot.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopSnapshot = /*#__PURE__*/ pagedOperation<ListDesktopSnapshot>(
  'ListDesktopSnapshot',
  'GET /v2/{project_id}/snapshots',
  { items: 'desktop_snapshots', counter: 'total_count' },
)

/** Arguments of {@link batchCreateDesktopSnapshot}. */
export interface BatchCreateDesktopSnapshotArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchCreateDesktopSnapshotRequestBody
}

/** What {@link batchCreateDesktopSnapshot} takes and gives. */
export interface BatchCreateDesktopSnapshot {
  args: BatchCreateDesktopSnapshotArgs
  responses: {
    /** OK. */
    200: BatchCreateDesktopSnapshotResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Default response to a failure. */
    default: ErrorResponse
  }
}

/**
 * Creating Snapshots in Batches
 *
 * Creates snapshots in batches.
 *
 * `POST /v2/{project_id}/snapshots/batch-create`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchCreateDesktopSnapshot.html
 * @example
 * ```ts
 * const result = await batchCreateDesktopSnapshot(client)
 * ```
 */
export const batchCreateDesktopSnapshot = /*#__PURE__*/ operation<BatchCreateDesktopSnapshot>(
  'BatchCreateDesktopSnapshot',
  'POST /v2/{project_id}/snapshots/batch-create',
)

/** Arguments of {@link batchDeleteDesktopSnapshot}. */
export interface BatchDeleteDesktopSnapshotArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchDeleteDesktopSnapshotRequestBody
}

/** What {@link batchDeleteDesktopSnapshot} takes and gives. */
export interface BatchDeleteDesktopSnapshot {
  args: BatchDeleteDesktopSnapshotArgs
  responses: {
    /** OK. */
    200: BatchDeleteDesktopSnapshotResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Default response to a failure. */
    default: ErrorResponse
  }
}

/**
 * Deleting Snapshots in Batches
 *
 * Deletes snapshots in batches.
 *
 * `POST /v2/{project_id}/snapshots/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteDesktopSnapshot.html
 * @example
 * ```ts
 * const result = await batchDeleteDesktopSnapshot(client)
 * ```
 */
export const batchDeleteDesktopSnapshot = /*#__PURE__*/ operation<BatchDeleteDesktopSnapshot>(
  'BatchDeleteDesktopSnapshot',
  'POST /v2/{project_id}/snapshots/batch-delete',
)

/** Arguments of {@link batchRestoreDesktopSnapshot}. */
export interface BatchRestoreDesktopSnapshotArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchRestoreDesktopSnapshotRequestBody
}

/** What {@link batchRestoreDesktopSnapshot} takes and gives. */
export interface BatchRestoreDesktopSnapshot {
  args: BatchRestoreDesktopSnapshotArgs
  responses: {
    /** OK. */
    200: BatchRestoreDesktopSnapshotResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Default response to a failure. */
    default: ErrorResponse
  }
}

/**
 * Restoring Snapshots in Batches
 *
 * Restores snapshots in batches.
 *
 * `POST /v2/{project_id}/snapshots/batch-restore`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchRestoreDesktopSnapshot.html
 * @example
 * ```ts
 * const result = await batchRestoreDesktopSnapshot(client)
 * ```
 */
export const batchRestoreDesktopSnapshot = /*#__PURE__*/ operation<BatchRestoreDesktopSnapshot>(
  'BatchRestoreDesktopSnapshot',
  'POST /v2/{project_id}/snapshots/batch-restore',
)

/** Arguments of {@link listDesktopsStatistics}. */
export interface ListDesktopsStatisticsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Desktop type. If this parameter is left empty, all desktops are queried.
     *
     * - DEDICATED: common desktops, including exclusive desktops and dedicated desktops.
     * - POOLED: pooled desktop, that is, desktop in a desktop pool.
     */
    desktop_type?: ('DEDICATED' | 'POOLED')[] | undefined
    /**
     * Statistics type. If this parameter is left empty, only the total number of desktops is collected. - -
     * attach-state: statistics by assignment status; login-state: statistics by login status; run-state: statistics
     * by running status
     */
    statistics_type?: ('attach-state' | 'login-state' | 'run-state')[] | undefined
  }
}

/** What {@link listDesktopsStatistics} takes and gives. */
export interface ListDesktopsStatistics {
  args: ListDesktopsStatisticsArgs
  responses: {
    /** Status statistics response. */
    200: ListDesktopsStatisticsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Error response. */
    default: ErrorResponse
  }
}

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
 * const result = await listDesktopsStatistics(client)
 * ```
 */
export const listDesktopsStatistics = /*#__PURE__*/ operation<ListDesktopsStatistics>(
  'ListDesktopsStatistics',
  'GET /v2/{project_id}/statistics',
)

/** Arguments of {@link listAlarmStatistics}. */
export interface ListAlarmStatisticsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listAlarmStatistics} takes and gives. */
export interface ListAlarmStatistics {
  args: ListAlarmStatisticsArgs
  responses: {
    /** Succeeded. */
    200: ListAlarmStatisticsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Querying Alarm Statistics
 *
 * Number of alarms at each severity.
 *
 * `GET /v2/{project_id}/statistics/alarms`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListAlarmStatistics.html
 * @example
 * ```ts
 * const result = await listAlarmStatistics(client)
 * ```
 */
export const listAlarmStatistics = /*#__PURE__*/ operation<ListAlarmStatistics>(
  'ListAlarmStatistics',
  'GET /v2/{project_id}/statistics/alarms',
)

/** Arguments of {@link showGrowthRate}. */
export interface ShowGrowthRateArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /**
     * Chain comparison period. The value can be DAY (daily) or MONTH (monthly).
     * - `DAY`: daily
     * - `MONTH`: monthly
     */
    grow_period?: 'DAY' | 'MONTH' | undefined
    /** Metric name. */
    metric_name: string
    /**
     * Metric dimension. A maximum of three dimensions are supported, and the dimensions are numbered from 0 in dim.
     * {i}=key,value format. key cannot exceed 32 characters and value cannot exceed 256 characters.
     * Single-dimension: dim.0=instance_id,6f3c6f91-4b24-4e1b-b7d1-a94ac1cb011d. Multi-dimension:
     * dim.0=key,value&dim.1=key,value.
     */
    dim?: string | undefined
  }
}

/** What {@link showGrowthRate} takes and gives. */
export interface ShowGrowthRate {
  args: ShowGrowthRateArgs
  responses: {
    /** Succeeded. */
    200: ShowGrowthRateResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Querying Period-on-Period Metrics
 *
 * Queries period-on-period metrics.
 *
 * `GET /v2/{project_id}/statistics/growth-rate`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowGrowthRate.html
 * @example
 * ```ts
 * const result = await showGrowthRate(client, { query: { metric_name: 'metric_name' } })
 * ```
 */
export const showGrowthRate = /*#__PURE__*/ operation<ShowGrowthRate>(
  'ShowGrowthRate',
  'GET /v2/{project_id}/statistics/growth-rate',
)

/** Arguments of {@link listMetrics}. */
export interface ListMetricsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /** Start time (UTC). */
    start_time: string
    /** End time (UTC). */
    end_time: string
    /**
     * Metric dimension. A maximum of three dimensions are supported, and the dimensions are numbered from 0 in dim.
     * {i}=key,value format. key cannot exceed 32 characters and value cannot exceed 256 characters.
     * Single-dimension: dim.0=instance_id,6f3c6f91-4b24-4e1b-b7d1-a94ac1cb011d. Multi-dimension:
     * dim.0=key,value&dim.1=key,value.
     */
    dim?: string | undefined
    /** Metric name list. For details about the supported metric names, see Workspace O&M Monitoring Metrics. */
    metric_names: string[]
    /**
     * Data period. The value can be DAY (daily) or HOURLY (hourly).
     * - `DAY`: daily
     * - `HOURLY`: hourly
     */
    period?: 'DAY' | 'HOURLY' | undefined
  }
}

/** What {@link listMetrics} takes and gives. */
export interface ListMetrics {
  args: ListMetricsArgs
  responses: {
    /** Succeeded. */
    200: Metric[]
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Querying Metrics
 *
 * Queries metrics.
 *
 * `GET /v2/{project_id}/statistics/metrics`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListMetrics.html
 * @example
 * ```ts
 * const result = await listMetrics(client, {
 *   query: { start_time: 'start_time', end_time: 'end_time', metric_names: ['metric_names'] },
 * })
 * ```
 */
export const listMetrics = /*#__PURE__*/ operation<ListMetrics>(
  'ListMetrics',
  'GET /v2/{project_id}/statistics/metrics',
)

/** Arguments of {@link showUserAccessStages}. */
export interface ShowUserAccessStagesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /** Transaction ID. */
    transaction_id: string
  }
}

/** What {@link showUserAccessStages} takes and gives. */
export interface ShowUserAccessStages {
  args: ShowUserAccessStagesArgs
  responses: {
    /** Succeeded. */
    200: ShowUserAccessStagesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Querying Duration Data of Each Phase of Workspace or Application Streaming
 *
 * Queries duration data of each phase of Workspace or Application Streaming.
 *
 * `GET /v2/{project_id}/statistics/metrics/access-stages`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowUserAccessStages.html
 * @example
 * ```ts
 * const result = await showUserAccessStages(client, { query: { transaction_id: 'transaction_id' } })
 * ```
 */
export const showUserAccessStages = /*#__PURE__*/ operation<ShowUserAccessStages>(
  'ShowUserAccessStages',
  'GET /v2/{project_id}/statistics/metrics/access-stages',
)

/** Arguments of {@link listAppUserAccessData}. */
export interface ListAppUserAccessDataArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /**
     * Query start time (UTC), for example, 2022-05-11T11:45:42Z. "
     * Constraints: format date-time.
     */
    start_time: string
    /**
     * Query end time (UTC), for example, 2022-05-11T11:45:42Z. "
     * Constraints: format date-time.
     */
    end_time: string
    /** Username (fuzzy match). */
    username?: string | undefined
    /**
     * Sorting by metric. access_failed_count: by the number of access failures last_access_failed_time: by the
     * latest access failure time
     */
    sort_field?: 'access_failed_count' | 'last_access_failed_time' | undefined
    /**
     * Direction of sorting by metric. This parameter must be used together with sort_field. DESC: Returns data in
     * descending order. ASC: Returns data in ascending order.
     */
    sort_type?: 'DESC' | 'ASC' | undefined
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The value of limit ranges from 1 to 100 and defaults to 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
  }
}

/** What {@link listAppUserAccessData} takes and gives. */
export interface ListAppUserAccessData {
  args: ListAppUserAccessDataArgs
  responses: {
    /** Succeeded. */
    200: ListAppUserAccessDataResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
  item: AppUserAccessData
}

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
 * for await (const item of listAppUserAccessData.items(client, {
 *   query: { start_time: '2026-01-31T08:00:00Z', end_time: '2026-01-31T08:00:00Z' },
 * })) {
 *   console.log(item)
 * }
 * ```
 */
export const listAppUserAccessData = /*#__PURE__*/ pagedOperation<ListAppUserAccessData>(
  'ListAppUserAccessData',
  'GET /v2/{project_id}/statistics/metrics/app-user-access',
  { items: 'items', counter: 'count' },
)

/** Arguments of {@link listDesktopUsageMetric}. */
export interface ListDesktopUsageMetricArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /**
     * Query start time (GMT)
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
     * If the value of from-to is less than one period, the queried data may be empty.
     */
    start_time: string
    /** Query end time (GMT). */
    end_time: string
    /** Resource name (fuzzy match). */
    resource_name?: string | undefined
    /**
     * Minimum number of days when the desktop is idle.
     * Constraints: format int32.
     */
    min_idle_days?: number | undefined
    /**
     * Maximum number of days when the desktop is idle.
     *
     * If both min_idle_days and max_idle_days are not empty, the value of max_idle_days must be greater than or
     * equal to that of min_idle_days. Otherwise, no data can be queried.
     * Constraints: format int32.
     */
    max_idle_days?: number | undefined
    /**
     * Minimum usage duration (in hour).
     * Constraints: format int32.
     */
    usage_min_hours?: number | undefined
    /**
     * Maximum usage duration (in hour). The value must be greater than or equal to usage_min_hours.
     * Constraints: format int32.
     */
    usage_max_hours?: number | undefined
    /**
     * Sorts desktops by metric.
     *
     * - desktop_usage - Sorts desktops by desktop usage duration.
     *   - desktop_idle_duration - Sorts desktops by idle period.
     */
    sort_field?: 'desktop_usage' | 'desktop_idle_duration' | undefined
    /**
     * Direction of sorting by metric. This parameter must be used together with sort_field.
     *
     * - DESC - Returns data in descending order.
     *   - ASC - Returns data in ascending order.
     */
    sort_type?: 'DESC' | 'ASC' | undefined
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The value of limit ranges from 1 to 100 and defaults to 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
  }
}

/** What {@link listDesktopUsageMetric} takes and gives. */
export interface ListDesktopUsageMetric {
  args: ListDesktopUsageMetricArgs
  responses: {
    /** Succeeded. */
    200: ListDesktopUsageMetricResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
  item: DesktopMetric
}

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
 * for await (const item of listDesktopUsageMetric.items(client, {
 *   query: { start_time: 'start_time', end_time: 'end_time' },
 * })) {
 *   console.log(item)
 * }
 * ```
 */
export const listDesktopUsageMetric = /*#__PURE__*/ pagedOperation<ListDesktopUsageMetric>(
  'ListDesktopUsageMetric',
  'GET /v2/{project_id}/statistics/metrics/desktops',
  { items: 'items', counter: 'count' },
)

/** Arguments of {@link listMetricsTrend}. */
export interface ListMetricsTrendArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /** Start time. */
    start_time: string
    /** End time. */
    end_time: string
    /**
     * Metric dimension. A maximum of three dimensions are supported, and the dimensions are numbered from 0 in dim.
     * {i}=key,value format. key cannot exceed 32 characters and value cannot exceed 256 characters.
     * Single-dimension: dim.0=instance_id,6f3c6f91-4b24-4e1b-b7d1-a94ac1cb011d. Multi-dimension:
     * dim.0=key,value&dim.1=key,value.
     */
    dim?: string | undefined
    /** Metric name list. For details about the supported metric names, see Workspace O&M Monitoring Metrics. */
    metric_names: string[]
    /**
     * Data period. The value can be MIN (per minute), 5MIN (per 5 minutes), DAY (daily), or HOURLY (hourly).
     * - `MIN`: per minute
     * - `5MIN`: per 5 minutes
     * - `DAY`: daily
     * - `HOURLY`: hourly
     */
    period?: 'MIN' | '5MIN' | 'DAY' | 'HOURLY' | undefined
  }
}

/** What {@link listMetricsTrend} takes and gives. */
export interface ListMetricsTrend {
  args: ListMetricsTrendArgs
  responses: {
    /** Succeeded. */
    200: MetricsWithTime[]
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Querying Metric Trends
 *
 * Queries metric trends.
 *
 * `GET /v2/{project_id}/statistics/metrics/trend`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListMetricsTrend.html
 * @example
 * ```ts
 * const result = await listMetricsTrend(client, {
 *   query: { start_time: 'start_time', end_time: 'end_time', metric_names: ['metric_names'] },
 * })
 * ```
 */
export const listMetricsTrend = /*#__PURE__*/ operation<ListMetricsTrend>(
  'ListMetricsTrend',
  'GET /v2/{project_id}/statistics/metrics/trend',
)

/** Arguments of {@link listUserUsageMetric}. */
export interface ListUserUsageMetricArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /** Query start time (GMT). */
    start_time: string
    /** Query end time (GMT). */
    end_time: string
    /** Username (fuzzy match). */
    username?: string | undefined
    /**
     * Minimum usage duration.
     * Constraints: format int32.
     */
    usage_min_hours?: number | undefined
    /**
     * Maximum usage duration. If both usage_min_hours and usage_max_hours are specified, the value of
     * usage_max_hours must be greater than or equal to that of usage_min_hours.
     * Constraints: format int32.
     */
    usage_max_hours?: number | undefined
    /**
     * Sorts desktops by metric.
     *
     * - user_usage - Sorts desktops by user usage duration.
     */
    sort_field?: string | undefined
    /**
     * Direction of sorting by metric. This parameter must be used together with sort_field.
     *
     * - DESC - Returns data in descending order.
     *   - ASC - Returns data in ascending order.
     */
    sort_type?: 'DESC' | 'ASC' | undefined
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The value of limit ranges from 1 to 100 and defaults to 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
  }
}

/** What {@link listUserUsageMetric} takes and gives. */
export interface ListUserUsageMetric {
  args: ListUserUsageMetricArgs
  responses: {
    /** Succeeded. */
    200: ListUserUsageMetricResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
  item: UserMetric
}

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
 * for await (const item of listUserUsageMetric.items(client, {
 *   query: { start_time: 'start_time', end_time: 'end_time' },
 * })) {
 *   console.log(item)
 * }
 * ```
 */
export const listUserUsageMetric = /*#__PURE__*/ pagedOperation<ListUserUsageMetric>(
  'ListUserUsageMetric',
  'GET /v2/{project_id}/statistics/metrics/users',
  { items: 'items', counter: 'count' },
)

/** Arguments of {@link listMetricNotifyRecord}. */
export interface ListMetricNotifyRecordArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Metric name (exact match) (metric_name and rule_id cannot be empty at the same time.) */
    metric_name?: string | undefined
    /** Notification rule ID (metric_name and rule_id cannot be empty at the same time.) */
    rule_id?: string | undefined
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
  }
}

/** What {@link listMetricNotifyRecord} takes and gives. */
export interface ListMetricNotifyRecord {
  args: ListMetricNotifyRecordArgs
  responses: {
    /** Succeeded. */
    200: ListMetricNotifyRecordResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
  item: DesktopMetricNotifyRecord
}

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
 * for await (const item of listMetricNotifyRecord.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listMetricNotifyRecord = /*#__PURE__*/ pagedOperation<ListMetricNotifyRecord>(
  'ListMetricNotifyRecord',
  'GET /v2/{project_id}/statistics/notification-records',
  { items: 'items', counter: 'count' },
)

/** Arguments of {@link listMetricNotifyRule}. */
export interface ListMetricNotifyRuleArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Metric name (exact match). */
    metric_name?: string | undefined
    /** Notification rule ID. */
    rule_id?: string | undefined
    /**
     * Query offset. The default value is 0.
     * Constraints: format int32.
     * @default 0
     */
    offset?: number | undefined
    /**
     * The number of records for each query ranges from 1 to 100. The default value is 10.
     * Constraints: 1 to 100; format int32.
     * @default 10
     */
    limit?: number | undefined
  }
}

/** What {@link listMetricNotifyRule} takes and gives. */
export interface ListMetricNotifyRule {
  args: ListMetricNotifyRuleArgs
  responses: {
    /** Succeeded. */
    200: ListMetricNotifyRuleResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
  item: MetricNotifyRule
}

/**
 * Querying Notification Rules
 *
 * Queries notification rules of the corresponding metric.
 *
 * `GET /v2/{project_id}/statistics/notify-rules`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListMetricNotifyRule.html
 * @example
 * ```ts
 * for await (const item of listMetricNotifyRule.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listMetricNotifyRule = /*#__PURE__*/ pagedOperation<ListMetricNotifyRule>(
  'ListMetricNotifyRule',
  'GET /v2/{project_id}/statistics/notify-rules',
  { items: 'items', counter: 'count' },
)

/** Arguments of {@link addMetricNotifyRule}. */
export interface AddMetricNotifyRuleArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: AddMetricNotifyRuleRequestBody
}

/** What {@link addMetricNotifyRule} takes and gives. */
export interface AddMetricNotifyRule {
  args: AddMetricNotifyRuleArgs
  responses: {
    /** Succeeded. */
    200: AddMetricNotifyRuleResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

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
 * const result = await addMetricNotifyRule(client, {
 *   body: {
 *     metric_name: 'metric_name',
 *     comparison_operator: '>=',
 *     enable: true,
 *     notify_object: 'notify_object',
 *   },
 * })
 * ```
 */
export const addMetricNotifyRule = /*#__PURE__*/ operation<AddMetricNotifyRule>(
  'AddMetricNotifyRule',
  'POST /v2/{project_id}/statistics/notify-rules',
)

/** Arguments of {@link updateMetricNotifyRule}. */
export interface UpdateMetricNotifyRuleArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Notification rule ID. */
    rule_id: string
  }
  body?: UpdateMetricNotifyRuleRequestBody
}

/** What {@link updateMetricNotifyRule} takes and gives. */
export interface UpdateMetricNotifyRule {
  args: UpdateMetricNotifyRuleArgs
  responses: {
    /** Succeeded. */
    200: UpdateMetricNotifyRuleResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Updating a Notification Rule
 *
 * Updates notification rules of the corresponding metric. A notification is sent when the rules are met.
 *
 * `PUT /v2/{project_id}/statistics/notify-rules/{rule_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateMetricNotifyRule.html
 * @example
 * ```ts
 * const result = await updateMetricNotifyRule(client, { path: { rule_id: 'rule_id' } })
 * ```
 */
export const updateMetricNotifyRule = /*#__PURE__*/ operation<UpdateMetricNotifyRule>(
  'UpdateMetricNotifyRule',
  'PUT /v2/{project_id}/statistics/notify-rules/{rule_id}',
)

/** Arguments of {@link deleteMetricNotifyRule}. */
export interface DeleteMetricNotifyRuleArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Notification rule ID. */
    rule_id: string
  }
}

/** What {@link deleteMetricNotifyRule} takes and gives. */
export interface DeleteMetricNotifyRule {
  args: DeleteMetricNotifyRuleArgs
  responses: {
    /** Succeeded. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Deleting a Notification Rule
 *
 * Deletes notification rules of the corresponding metric. A notification is sent when the rules are met.
 *
 * `DELETE /v2/{project_id}/statistics/notify-rules/{rule_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteMetricNotifyRule.html
 * @example
 * ```ts
 * await deleteMetricNotifyRule(client, { path: { rule_id: 'rule_id' } })
 * ```
 */
export const deleteMetricNotifyRule = /*#__PURE__*/ operation<DeleteMetricNotifyRule>(
  'DeleteMetricNotifyRule',
  'DELETE /v2/{project_id}/statistics/notify-rules/{rule_id}',
  { ok: none },
)

/** Arguments of {@link showUsingSubnets}. */
export interface ShowUsingSubnetsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Subnet IDs are separated by commas (,). */
    subnet_ids?: string | undefined
  }
}

/** What {@link showUsingSubnets} takes and gives. */
export interface ShowUsingSubnets {
  args: ShowUsingSubnetsArgs
  responses: {
    /** Response to available IP addresses. */
    200: ShowUsingSubnetsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Subnet IDs in Use
 *
 * Queries IDs of subnets in use based on the subnet ID list and returns the subnet ID list.
 *
 * `GET /v2/{project_id}/subnets/using-subnets`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowUsingSubnets.html
 * @example
 * ```ts
 * const result = await showUsingSubnets(client)
 * ```
 */
export const showUsingSubnets = /*#__PURE__*/ operation<ShowUsingSubnets>(
  'ShowUsingSubnets',
  'GET /v2/{project_id}/subnets/using-subnets',
)

/** Arguments of {@link showAvailableIp}. */
export interface ShowAvailableIpArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Subnet ID. */
    subnet_id: string
  }
}

/** What {@link showAvailableIp} takes and gives. */
export interface ShowAvailableIp {
  args: ShowAvailableIpArgs
  responses: {
    /** Response to available IP addresses. */
    200: ShowAvailableIpResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Available IP Addresses of a Subnet by Subnet ID
 *
 * Queries available IP addresses of a subnet by subnet ID.
 *
 * `GET /v2/{project_id}/subnets/{subnet_id}/available-ip`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowAvailableIp.html
 * @example
 * ```ts
 * const result = await showAvailableIp(client, { path: { subnet_id: 'subnet_id' } })
 * ```
 */
export const showAvailableIp = /*#__PURE__*/ operation<ShowAvailableIp>(
  'ShowAvailableIp',
  'GET /v2/{project_id}/subnets/{subnet_id}/available-ip',
)

/** Arguments of {@link listTenantConfigs}. */
export interface ListTenantConfigsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Switch name. */
    name?: string | undefined
  }
}

/** What {@link listTenantConfigs} takes and gives. */
export interface ListTenantConfigs {
  args: ListTenantConfigsArgs
  responses: {
    /** Normal. */
    200: ListTenantConfigsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Querying Custom Tenant Configurations
 *
 * Queries custom tenant configurations.
 *
 * `GET /v2/{project_id}/tenant-configs`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTenantConfigs.html
 * @example
 * ```ts
 * const result = await listTenantConfigs(client)
 * ```
 */
export const listTenantConfigs = /*#__PURE__*/ operation<ListTenantConfigs>(
  'ListTenantConfigs',
  'GET /v2/{project_id}/tenant-configs',
)

/** Arguments of {@link updateTenantConfig}. */
export interface UpdateTenantConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: UpdateTenantConfigRequestBody
}

/** What {@link updateTenantConfig} takes and gives. */
export interface UpdateTenantConfig {
  args: UpdateTenantConfigArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifying a Custom Tenant Configuration
 *
 * Modifies a custom tenant configuration.
 *
 * `PUT /v2/{project_id}/tenant-configs`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateTenantConfig.html
 * @example
 * ```ts
 * await updateTenantConfig(client)
 * ```
 */
export const updateTenantConfig = /*#__PURE__*/ operation<UpdateTenantConfig>(
  'UpdateTenantConfig',
  'PUT /v2/{project_id}/tenant-configs',
  { ok: none },
)

/** Arguments of {@link listTerminalsBindingDesktops}. */
export interface ListTerminalsBindingDesktopsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /** Desktop name. */
    computer_name?: string | undefined
    /** MAC address. */
    mac?: string | undefined
    /**
     * Start number.
     * Constraints: format int32.
     */
    offset: number
    /**
     * Quantity.
     * Constraints: format int32.
     */
    limit: number
    /** Whether to query only the total number of results. */
    count_only?: boolean | undefined
  }
}

/** What {@link listTerminalsBindingDesktops} takes and gives. */
export interface ListTerminalsBindingDesktops {
  args: ListTerminalsBindingDesktopsArgs
  responses: {
    /** Normal. */
    200: ListTerminalsBindingDesktopsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
  item: TerminalsBindingDesktopsInfo
}

/**
 * Queries terminal-desktop binding configurations
 *
 * Queries the configuration list of terminal-desktop binding.
 *
 * `GET /v2/{project_id}/terminals/binding-desktops`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTerminalsBindingDesktops.html
 * @example
 * ```ts
 * for await (const item of listTerminalsBindingDesktops.items(client, { query: { offset: 1, limit: 1 } })) {
 *   console.log(item)
 * }
 * ```
 */
export const listTerminalsBindingDesktops = /*#__PURE__*/ pagedOperation<ListTerminalsBindingDesktops>(
  'ListTerminalsBindingDesktops',
  'GET /v2/{project_id}/terminals/binding-desktops',
  { items: 'bind_list', counter: 'total_num' },
)

/** Arguments of {@link updateTerminalsBindingDesktops}. */
export interface UpdateTerminalsBindingDesktopsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: UpdateTerminalsBindingDesktopsRequestBody
}

/** What {@link updateTerminalsBindingDesktops} takes and gives. */
export interface UpdateTerminalsBindingDesktops {
  args: UpdateTerminalsBindingDesktopsArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifies a terminal-desktop binding configuration
 *
 * Modifies a terminal-desktop binding configuration.
 *
 * `PUT /v2/{project_id}/terminals/binding-desktops`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateTerminalsBindingDesktops.html
 * @example
 * ```ts
 * await updateTerminalsBindingDesktops(client, { body: { id: 'id', mac: 'mac', desktop_name: 'desktop_name' } })
 * ```
 */
export const updateTerminalsBindingDesktops = /*#__PURE__*/ operation<UpdateTerminalsBindingDesktops>(
  'UpdateTerminalsBindingDesktops',
  'PUT /v2/{project_id}/terminals/binding-desktops',
  { ok: none },
)

/** Arguments of {@link createTerminalsBindingDesktops}. */
export interface CreateTerminalsBindingDesktopsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: CreateTerminalsBindingDesktopsRequestBody
}

/** What {@link createTerminalsBindingDesktops} takes and gives. */
export interface CreateTerminalsBindingDesktops {
  args: CreateTerminalsBindingDesktopsArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: CreateTerminalsBindingDesktopsErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Adds a terminal-desktop binding configuration
 *
 * Adds a terminal-desktop binding configuration.
 *
 * `POST /v2/{project_id}/terminals/binding-desktops`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateTerminalsBindingDesktops.html
 * @example
 * ```ts
 * await createTerminalsBindingDesktops(client)
 * ```
 */
export const createTerminalsBindingDesktops = /*#__PURE__*/ operation<CreateTerminalsBindingDesktops>(
  'CreateTerminalsBindingDesktops',
  'POST /v2/{project_id}/terminals/binding-desktops',
  { ok: none },
)

/** Arguments of {@link deleteTerminalsBindingDesktops}. */
export interface DeleteTerminalsBindingDesktopsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: DeleteTerminalsBindingDesktopsRequestBody
}

/** What {@link deleteTerminalsBindingDesktops} takes and gives. */
export interface DeleteTerminalsBindingDesktops {
  args: DeleteTerminalsBindingDesktopsArgs
  responses: {
    /** Normal. */
    200: DeleteTerminalsBindingDesktopsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Deletes a terminal-desktop binding configuration
 *
 * Deletes a terminal-desktop binding configuration.
 *
 * `POST /v2/{project_id}/terminals/binding-desktops/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteTerminalsBindingDesktops.html
 * @example
 * ```ts
 * const result = await deleteTerminalsBindingDesktops(client)
 * ```
 */
export const deleteTerminalsBindingDesktops = /*#__PURE__*/ operation<DeleteTerminalsBindingDesktops>(
  'DeleteTerminalsBindingDesktops',
  'POST /v2/{project_id}/terminals/binding-desktops/batch-delete',
)

/** Arguments of {@link listTerminalsBindingDesktopsConfig}. */
export interface ListTerminalsBindingDesktopsConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listTerminalsBindingDesktopsConfig} takes and gives. */
export interface ListTerminalsBindingDesktopsConfig {
  args: ListTerminalsBindingDesktopsConfigArgs
  responses: {
    /** Normal. */
    200: ListTerminalsBindingDesktopsConfigResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Queries the configuration of the switch for binding a terminal to a desktop
 *
 * Queries the configuration of the switch for binding a terminal to a desktop.
 *
 * `GET /v2/{project_id}/terminals/binding-desktops/config`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListTerminalsBindingDesktopsConfig.html
 * @example
 * ```ts
 * const result = await listTerminalsBindingDesktopsConfig(client)
 * ```
 */
export const listTerminalsBindingDesktopsConfig = /*#__PURE__*/ operation<ListTerminalsBindingDesktopsConfig>(
  'ListTerminalsBindingDesktopsConfig',
  'GET /v2/{project_id}/terminals/binding-desktops/config',
)

/** Arguments of {@link updateTerminalsBindingDesktopsConfig}. */
export interface UpdateTerminalsBindingDesktopsConfigArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: UpdateTerminalsBindingDesktopsConfigRequestBody
}

/** What {@link updateTerminalsBindingDesktopsConfig} takes and gives. */
export interface UpdateTerminalsBindingDesktopsConfig {
  args: UpdateTerminalsBindingDesktopsConfigArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Configures the switch for binding a terminal to a desktop
 *
 * Configures the switch for binding a terminal to a desktop.
 *
 * `POST /v2/{project_id}/terminals/binding-desktops/config`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateTerminalsBindingDesktopsConfig.html
 * @example
 * ```ts
 * await updateTerminalsBindingDesktopsConfig(client, { body: { tc_bind_switch: 'tc_bind_switch' } })
 * ```
 */
export const updateTerminalsBindingDesktopsConfig = /*#__PURE__*/ operation<UpdateTerminalsBindingDesktopsConfig>(
  'UpdateTerminalsBindingDesktopsConfig',
  'POST /v2/{project_id}/terminals/binding-desktops/config',
  { ok: none },
)

/** Arguments of {@link listUserEvents}. */
export interface ListUserEventsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query: {
    /**
     * Start time of the query. The value is in UTC format, for example, 1970-01-01T00:00:00Z.
     * Constraints: format date-time.
     */
    start_time: string
    /**
     * End time of the query. The value is in UTC format, for example, 1970-01-01T00:00:00Z.
     * Constraints: format date-time.
     */
    end_time: string
    /** Username (exact search). */
    username?: string | undefined
    /** Event type. Use commas (,) to separate multiple event types. */
    event_type?: string | undefined
    /** ID of the resource to be operated. */
    resource_id?: string | undefined
    /** Name of the resource to be operated. */
    resource_name?: string | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
    /**
     * Number of returned user events for pagination query. The value ranges from 0 to 1,000. If this parameter is
     * not specified, the default value 100 is used.
     * Constraints: 0 to 1000; format int32.
     * @default 100
     */
    limit?: number | undefined
  }
}

/** What {@link listUserEvents} takes and gives. */
export interface ListUserEvents {
  args: ListUserEventsArgs
  responses: {
    /** Succeeded. */
    200: ListUserEventsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error */
    500: ErrorResponse
  }
  item: UserEventRsp
}

/**
 * Querying User Events
 *
 * Queries user events. You can query data of a maximum of 30 days at a time, and data of the past 30 days.
 *
 * `GET /v2/{project_id}/user-events`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUserEvents.html
 * @example
 * ```ts
 * for await (const item of listUserEvents.items(client, {
 *   query: { start_time: '2026-01-31T08:00:00Z', end_time: '2026-01-31T08:00:00Z' },
 * })) {
 *   console.log(item)
 * }
 * ```
 */
export const listUserEvents = /*#__PURE__*/ pagedOperation<ListUserEvents>(
  'ListUserEvents',
  'GET /v2/{project_id}/user-events',
  { items: 'items', counter: 'count' },
)

/** Arguments of {@link listUserEventsLtsConfigurations}. */
export interface ListUserEventsLtsConfigurationsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listUserEventsLtsConfigurations} takes and gives. */
export interface ListUserEventsLtsConfigurations {
  args: ListUserEventsLtsConfigurationsArgs
  responses: {
    /** Succeeded. */
    200: ListUserEventsLtsConfigurationsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Querying the LTS Configuration of User Events
 *
 * Queries the LTS configuration of user events.
 *
 * `GET /v2/{project_id}/user-events/lts-configurations`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUserEventsLtsConfigurations.html
 * @example
 * ```ts
 * const result = await listUserEventsLtsConfigurations(client)
 * ```
 */
export const listUserEventsLtsConfigurations = /*#__PURE__*/ operation<ListUserEventsLtsConfigurations>(
  'ListUserEventsLtsConfigurations',
  'GET /v2/{project_id}/user-events/lts-configurations',
)

/** Arguments of {@link setUserEventsLtsConfigurations}. */
export interface SetUserEventsLtsConfigurationsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: SetUserEventsLtsConfigurationsRequestBody
}

/** What {@link setUserEventsLtsConfigurations} takes and gives. */
export interface SetUserEventsLtsConfigurations {
  args: SetUserEventsLtsConfigurationsArgs
  responses: {
    /** Succeeded. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** Invalid request from the client. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** Internal error. */
    500: ErrorResponse
  }
}

/**
 * Configuring LTS for User Events
 *
 * Configures LTS for user events.
 *
 * `POST /v2/{project_id}/user-events/lts-configurations`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SetUserEventsLtsConfigurations.html
 * @example
 * ```ts
 * await setUserEventsLtsConfigurations(client, { body: { enable: true } })
 * ```
 */
export const setUserEventsLtsConfigurations = /*#__PURE__*/ operation<SetUserEventsLtsConfigurations>(
  'SetUserEventsLtsConfigurations',
  'POST /v2/{project_id}/user-events/lts-configurations',
  { ok: none },
)

/** Arguments of {@link listUsers}. */
export interface ListUsersArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Desktop username. The value contains 1 to 20 characters and cannot contain special characters or start with a
     * digit.
     * Constraints: 1 to 20 characters.
     */
    user_name?: string | undefined
    /**
     * Limits the quantity of returned users in pagination query. If this parameter is not specified, all users who
     * meet the query criteria are returned.
     */
    limit?: string | undefined
    /** Start number of records in pagination query. */
    offset?: string | undefined
    /** User description query (fuzzy match). */
    description?: string | undefined
    /**
     * Activation type, which defaults to activation by users.
     *
     * - USER_ACTIVATE: activated by users
     * - ADMIN_ACTIVATE: activated by the administrator
     */
    active_type?: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE' | undefined
    /** Desktop user group name (exact match). */
    group_name?: string | undefined
    /** Whether the user has subscribed to collaboration. The options are true (yes) and false (no). */
    share_space_subscription?: boolean | undefined
    /** Whether the user has been bound to a collaborative desktop. The options are true (yes) and false (no). */
    share_space_desktops?: boolean | undefined
    /**
     * Whether to query the number of desktops bound to a user. The options are true (default) and false.
     * @default true
     */
    is_query_total_desktops?: boolean | undefined
    /** Enterprise project ID. */
    enterprise_project_id?: string | undefined
  }
}

/** What {@link listUsers} takes and gives. */
export interface ListUsers {
  args: ListUsersArgs
  responses: {
    /** Response to the request for querying Workspace users. */
    200: ListUsersResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: User
}

/**
 * Querying Users
 *
 * Queries desktop users.
 *
 * `GET /v2/{project_id}/users`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUsers.html
 * @example
 * ```ts
 * for await (const item of listUsers.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listUsers = /*#__PURE__*/ pagedOperation<ListUsers>('ListUsers', 'GET /v2/{project_id}/users', {
  items: 'users',
  counter: 'total_count',
})

/** Arguments of {@link createDesktopUser}. */
export interface CreateDesktopUserArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: CreateDesktopUserRequestBody
}

/** What {@link createDesktopUser} takes and gives. */
export interface CreateDesktopUser {
  args: CreateDesktopUserArgs
  responses: {
    /** Response to the request for creating a Workspace user. */
    201: CreateDesktopUserResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Creating a User
 *
 * Creates a Workspace user.
 *
 * `POST /v2/{project_id}/users`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/CreateDesktopUser.html
 * @example
 * ```ts
 * const result = await createDesktopUser(client, { body: { user_name: 'user_name' } })
 * ```
 */
export const createDesktopUser = /*#__PURE__*/ operation<CreateDesktopUser>(
  'CreateDesktopUser',
  'POST /v2/{project_id}/users',
)

/** Arguments of {@link batchCreateUsers}. */
export interface BatchCreateUsersArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchCreateUsersRequestBody
}

/** What {@link batchCreateUsers} takes and gives. */
export interface BatchCreateUsers {
  args: BatchCreateUsersArgs
  responses: {
    /** Response to the request for creating Workspace users in batches. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Creating Users in Batches
 *
 * Creates users in batches.
 *
 * `POST /v2/{project_id}/users/batch-create`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchCreateUsers.html
 * @example
 * ```ts
 * await batchCreateUsers(client, { body: { users: [{ user_name: 'user_name' }] } })
 * ```
 */
export const batchCreateUsers = /*#__PURE__*/ operation<BatchCreateUsers>(
  'BatchCreateUsers',
  'POST /v2/{project_id}/users/batch-create',
  { ok: none },
)

/** Arguments of {@link batchDeleteUser}. */
export interface BatchDeleteUserArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: BatchDeleteUserRequestBody
}

/** What {@link batchDeleteUser} takes and gives. */
export interface BatchDeleteUser {
  args: BatchDeleteUserArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting Users in Batches
 *
 * Deletes desktop users in batches.
 *
 * `POST /v2/{project_id}/users/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteUser.html
 * @example
 * ```ts
 * await batchDeleteUser(client, { body: { user_ids: ['user_ids'] } })
 * ```
 */
export const batchDeleteUser = /*#__PURE__*/ operation<BatchDeleteUser>(
  'BatchDeleteUser',
  'POST /v2/{project_id}/users/batch-delete',
  { ok: none },
)

/** Arguments of {@link listUserDetail}. */
export interface ListUserDetailArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** User ID. */
    user_id: string
  }
}

/** What {@link listUserDetail} takes and gives. */
export interface ListUserDetail {
  args: ListUserDetailArgs
  responses: {
    /** Response to the request for querying details about a specified desktop user. */
    200: ListUserDetailResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying User Details
 *
 * Queries details about a specified desktop user.
 *
 * `GET /v2/{project_id}/users/{user_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListUserDetail.html
 * @example
 * ```ts
 * const result = await listUserDetail(client, { path: { user_id: 'user_id' } })
 * ```
 */
export const listUserDetail = /*#__PURE__*/ operation<ListUserDetail>(
  'ListUserDetail',
  'GET /v2/{project_id}/users/{user_id}',
)

/** Arguments of {@link updateUserInfo}. */
export interface UpdateUserInfoArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** User ID. */
    user_id: string
  }
  body?: UpdateUserInfoRequestBody
}

/** What {@link updateUserInfo} takes and gives. */
export interface UpdateUserInfo {
  args: UpdateUserInfoArgs
  responses: {
    /** Response to the request for modifying user information. */
    200: UpdateUserInfoResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Modifying User Information
 *
 * Modifies desktop user information.
 *
 * `PUT /v2/{project_id}/users/{user_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateUserInfo.html
 * @example
 * ```ts
 * const result = await updateUserInfo(client, { path: { user_id: 'user_id' } })
 * ```
 */
export const updateUserInfo = /*#__PURE__*/ operation<UpdateUserInfo>(
  'UpdateUserInfo',
  'PUT /v2/{project_id}/users/{user_id}',
)

/** Arguments of {@link deleteUser}. */
export interface DeleteUserArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** User ID. */
    user_id: string
  }
}

/** What {@link deleteUser} takes and gives. */
export interface DeleteUser {
  args: DeleteUserArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting a Specified User
 *
 * Deletes a specified desktop user.
 *
 * `DELETE /v2/{project_id}/users/{user_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/DeleteUser.html
 * @example
 * ```ts
 * await deleteUser(client, { path: { user_id: 'user_id' } })
 * ```
 */
export const deleteUser = /*#__PURE__*/ operation<DeleteUser>('DeleteUser', 'DELETE /v2/{project_id}/users/{user_id}', {
  ok: none,
})

/** Arguments of {@link changeUserStatus}. */
export interface ChangeUserStatusArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** User ID. */
    user_id: string
  }
  body: ChangeUserStatusRequestBody
}

/** What {@link changeUserStatus} takes and gives. */
export interface ChangeUserStatus {
  args: ChangeUserStatusArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

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
 * await changeUserStatus(client, { path: { user_id: 'user_id' }, body: { op_type: 'LOCK' } })
 * ```
 */
export const changeUserStatus = /*#__PURE__*/ operation<ChangeUserStatus>(
  'ChangeUserStatus',
  'POST /v2/{project_id}/users/{user_id}/actions',
  { ok: none },
)

/** Arguments of {@link listOtpDevicesByUserId}. */
export interface ListOtpDevicesByUserIdArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** User ID. */
    user_id: string
  }
}

/** What {@link listOtpDevicesByUserId} takes and gives. */
export interface ListOtpDevicesByUserId {
  args: ListOtpDevicesByUserIdArgs
  responses: {
    /** Normal. */
    200: ListOtpDevicesByUserIdResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying OTP Devices
 *
 * Queries OTP devices of a user.
 *
 * `GET /v2/{project_id}/users/{user_id}/otp-devices`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListOtpDevicesByUserId.html
 * @example
 * ```ts
 * const result = await listOtpDevicesByUserId(client, { path: { user_id: 'user_id' } })
 * ```
 */
export const listOtpDevicesByUserId = /*#__PURE__*/ operation<ListOtpDevicesByUserId>(
  'ListOtpDevicesByUserId',
  'GET /v2/{project_id}/users/{user_id}/otp-devices',
)

/** Arguments of {@link batchDeleteOtpDevices}. */
export interface BatchDeleteOtpDevicesArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** User ID. */
    user_id: string
  }
  body?: BatchDeleteOtpDevicesRequestBody
}

/** What {@link batchDeleteOtpDevices} takes and gives. */
export interface BatchDeleteOtpDevices {
  args: BatchDeleteOtpDevicesArgs
  responses: {
    /** Normal. */
    204: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Unbinding an OTP Device
 *
 * Unbinds an OTP device from a user.
 *
 * `DELETE /v2/{project_id}/users/{user_id}/otp-devices`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteOtpDevices.html
 * @example
 * ```ts
 * await batchDeleteOtpDevices(client, { path: { user_id: 'user_id' } })
 * ```
 */
export const batchDeleteOtpDevices = /*#__PURE__*/ operation<BatchDeleteOtpDevices>(
  'BatchDeleteOtpDevices',
  'DELETE /v2/{project_id}/users/{user_id}/otp-devices',
  { ok: none },
)

/** Arguments of {@link resetRandomPassword}. */
export interface ResetRandomPasswordArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** User ID. */
    user_id: string
  }
  query?: {
    /**
     * User notification method. The options are email and phone, which are separated by commas (.). When activation
     * by users is used, the notification method must be contained so that the user can receive password
     * notifications.
     */
    notification_type?: string | undefined
  }
}

/** What {@link resetRandomPassword} takes and gives. */
export interface ResetRandomPassword {
  args: ResetRandomPasswordArgs
  responses: {
    /** Normal. */
    200: ResetRandomPasswordResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Resetting a Random Password for a User
 *
 * Resets the password for a user.
 *
 * `GET /v2/{project_id}/users/{user_id}/random-password`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ResetRandomPassword.html
 * @example
 * ```ts
 * const result = await resetRandomPassword(client, { path: { user_id: 'user_id' } })
 * ```
 */
export const resetRandomPassword = /*#__PURE__*/ operation<ResetRandomPassword>(
  'ResetRandomPassword',
  'GET /v2/{project_id}/users/{user_id}/random-password',
)

/** Arguments of {@link sendEmail}. */
export interface SendEmailArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** User ID. */
    user_id: string
  }
  body?: SendEmailRequestBody
}

/** What {@link sendEmail} takes and gives. */
export interface SendEmail {
  args: SendEmailArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Resending an Email
 *
 * Resends an email.
 *
 * `POST /v2/{project_id}/users/{user_id}/resend-email`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/SendEmail.html
 * @example
 * ```ts
 * await sendEmail(client, { path: { user_id: 'user_id' } })
 * ```
 */
export const sendEmail = /*#__PURE__*/ operation<SendEmail>(
  'SendEmail',
  'POST /v2/{project_id}/users/{user_id}/resend-email',
  { ok: none },
)

/** Arguments of {@link listVolumeProductInfo}. */
export interface ListVolumeProductInfoArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** AZ. */
    availability_zone?: string | undefined
    /**
     * Disk type. Multiple disk types are separated by commas (,):
     *
     * - SATA: common I/O disk
     * - SAS: high I/O disk
     * - SSD: ultra-high I/O disk
     * Constraints: SATA: common I/O disk | SAS: high I/O disk | SSD: ultra-high I/O disk.
     */
    volume_type?: string | undefined
  }
}

/** What {@link listVolumeProductInfo} takes and gives. */
export interface ListVolumeProductInfo {
  args: ListVolumeProductInfoArgs
  responses: {
    /** Response to the request for querying EVS disk types. */
    200: ListVolumeProductInfoResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Disk Product Information
 *
 * Queries disk product information.
 *
 * `GET /v2/{project_id}/volume/products`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListVolumeProductInfo.html
 * @example
 * ```ts
 * const result = await listVolumeProductInfo(client)
 * ```
 */
export const listVolumeProductInfo = /*#__PURE__*/ operation<ListVolumeProductInfo>(
  'ListVolumeProductInfo',
  'GET /v2/{project_id}/volume/products',
)

/** Arguments of {@link addVolumes}. */
export interface AddVolumesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: AddVolumesRequestBody
}

/** What {@link addVolumes} takes and gives. */
export interface AddVolumesOperation {
  args: AddVolumesArgs
  responses: {
    /** Normal. */
    200: AddVolumesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Adding Desktop Disks in Batches
 *
 * Adds desktop disks in batches.
 *
 * `POST /v2/{project_id}/volumes`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/AddVolumes.html
 * @example
 * ```ts
 * const result = await addVolumes(client)
 * ```
 */
export const addVolumes = /*#__PURE__*/ operation<AddVolumesOperation>('AddVolumes', 'POST /v2/{project_id}/volumes')

/** Arguments of {@link expandVolumes}. */
export interface ExpandVolumesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: ExpandVolumesRequestBody
}

/** What {@link expandVolumes} takes and gives. */
export interface ExpandVolumes {
  args: ExpandVolumesArgs
  responses: {
    /** Normal. */
    200: ExpandVolumesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** Operation conflict. */
    409: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Expands the disk capacity of a desktop
 *
 * Expands the disk capacity of a desktop.
 *
 * `POST /v2/{project_id}/volumes/expand`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ExpandVolumes.html
 * @example
 * ```ts
 * const result = await expandVolumes(client)
 * ```
 */
export const expandVolumes = /*#__PURE__*/ operation<ExpandVolumes>(
  'ExpandVolumes',
  'POST /v2/{project_id}/volumes/expand',
)

/** Arguments of {@link listWksEdgeSites}. */
export interface ListWksEdgeSitesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /** Queries edge sites by name. */
    name?: string | undefined
    /** Queries by edge AZ ID. */
    availability_zone_id?: string | undefined
    /** Queries by edge site deployment status. */
    status?: string | undefined
  }
}

/** What {@link listWksEdgeSites} takes and gives. */
export interface ListWksEdgeSites {
  args: ListWksEdgeSitesArgs
  responses: {
    /** Response to the request for querying edge sites. */
    200: ListWksEdgeSitesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Querying Edge Sites
 *
 * Queries edge sites.
 *
 * `GET /v2/{project_id}/wks-edge-sites`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListWksEdgeSites.html
 * @example
 * ```ts
 * const result = await listWksEdgeSites(client)
 * ```
 */
export const listWksEdgeSites = /*#__PURE__*/ operation<ListWksEdgeSites>(
  'ListWksEdgeSites',
  'GET /v2/{project_id}/wks-edge-sites',
)

/** Arguments of {@link showJob}. */
export interface ShowJobArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Task ID. */
    job_id: string
  }
}

/** What {@link showJob} takes and gives. */
export interface ShowJob {
  args: ShowJobArgs
  responses: {
    /** Response to the request for querying task details. */
    200: ShowJobResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** No resources found. */
    404: ErrorResponse
    /** Default response to a failure. */
    default: ErrorResponse
  }
}

/**
 * Querying Task Details
 *
 * Queries the execution status of an asynchronous task, such as a desktop creation task.
 *
 * `GET /v2/{project_id}/workspace-jobs/{job_id}`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowJob.html
 * @example
 * ```ts
 * const result = await showJob(client, { path: { job_id: 'job_id' } })
 * ```
 */
export const showJob = /*#__PURE__*/ operation<ShowJob>('ShowJob', 'GET /v2/{project_id}/workspace-jobs/{job_id}')

/** Arguments of {@link runActionsOnWorkspaceJob}. */
export interface RunActionsOnWorkspaceJobArgs extends CallOptions {
  path: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
    /** Task ID. */
    job_id: string
  }
  body: RunActionsOnWorkspaceJobRequestBody
}

/** What {@link runActionsOnWorkspaceJob} takes and gives. */
export interface RunActionsOnWorkspaceJob {
  args: RunActionsOnWorkspaceJobArgs
  responses: {
    /** Normal. */
    200: RunActionsOnWorkspaceJobResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Retrying a Task
 *
 * Retries a failed task. Currently, only registration and deregistration tasks can be retried.
 *
 * `POST /v2/{project_id}/workspace-jobs/{job_id}/actions`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/RunActionsOnWorkspaceJob.html
 * @example
 * ```ts
 * const result = await runActionsOnWorkspaceJob(client, {
 *   path: { job_id: 'job_id' },
 *   body: { op_type: 'op_type' },
 * })
 * ```
 */
export const runActionsOnWorkspaceJob = /*#__PURE__*/ operation<RunActionsOnWorkspaceJob>(
  'RunActionsOnWorkspaceJob',
  'POST /v2/{project_id}/workspace-jobs/{job_id}/actions',
)

/** Arguments of {@link listItaSubJobs}. */
export interface ListItaSubJobsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  query?: {
    /**
     * Task status.
     *
     * - SUCCESS: succeeded• RUNNING: running• FAILED: failed• WAITING: waiting for execution
     */
    status?: 'SUCCESS' | 'RUNNING' | 'FAILED' | 'WAITING' | undefined
    /** Task ID. You are advised to set either job_type or job_id, or both. */
    job_id?: string | undefined
    /**
     * Task type. You are advised to set either job_type or job_id, or both.
     *
     * - createDesktops: creating a desktop
     * - applyWorkspace: enabling Huawei Cloud Workspace
     * - cancelWorkspace: canceling Huawei Cloud Workspace
     * - expandVolumes: expanding disk capacity
     * - addVolumes: adding a disk
     * - rebuildDesktops: rebuilding a desktop system disk
     * - createSnapshot: creating a disk snapshot
     * - deleteSnapshot: deleting a disk snapshot
     * - deleteDesktops: deleting a desktop
     * - desktopRejoinDomain: re-adding a desktop to a domain
     * - operateDesktops: performing operations on a desktop
     * - restoreDesktopBySnapshot: restoring a desktop using a snapshot
     * - desktopToImage: converting a desktop to an image
     * - attachDesktops: assigning a desktop
     * - deleteVolumes: deleting a desktop disk (data disk)
     * - createWksSnapshot: creating a snapshot
     * - deleteWksSnapshot: deleting a snapshot
     * - createDesktopPool: creating a desktop pool
     * - expandDesktopPool: expanding the desktop pool capacity
     * - deleteDesktopPoolVolumes: deleting a desktop disk (data disk) from a desktop pool
     * - rebuildDesktopPool: rebuilding system disks of a desktop pool
     * - addDesktopPoolVolumes: adding a disk to a desktop pool
     * - detachDesktops: unbinding a desktop from a desktop pool
     * - attachDesktopPool: assigning desktops in a desktop pool
     * - batchDetachDesktops: unbinding desktops from users in batches
     * - executeDesktopsAction: performing operations on a desktop
     * - changeDesktopNetwork: switching the network of a desktop
     * - batchChangeDesktopNetwork: switching the network of desktops in batches
     */
    job_type?:
      | 'createDesktops'
      | 'applyWorkspace'
      | 'cancelWorkspace'
      | 'expandVolumes'
      | 'addVolumes'
      | 'rebuildDesktops'
      | 'createSnapshot'
      | 'deleteSnapshot'
      | 'deleteDesktops'
      | 'desktopRejoinDomain'
      | 'operateDesktops'
      | 'restoreDesktopBySnapshot'
      | 'desktopToImage'
      | 'attachDesktops'
      | 'deleteVolumes'
      | 'createWksSnapshot'
      | 'deleteWksSnapshot'
      | 'createDesktopPool'
      | 'expandDesktopPool'
      | 'deleteDesktopPoolVolumes'
      | 'rebuildDesktopPool'
      | 'addDesktopPoolVolumes'
      | 'detachDesktops'
      | 'attachDesktopPool'
      | 'batchDetachDesktops'
      | 'executeDesktopsAction'
      | 'changeDesktopNetwork'
      | 'batchChangeDesktopNetwork'
      | undefined
    /** Desktop pool ID. */
    desktop_pool_id?: string | undefined
    /**
     * Pagination query. The value ranges from 0 to 1000 and defaults to 1000.
     * Constraints: 0 to 1000; format int32.
     * @default 1000
     */
    limit?: number | undefined
    /**
     * Where the pagination query starts. The value starts from 0.
     * Constraints: at least 0; format int32.
     */
    offset?: number | undefined
  }
}

/** What {@link listItaSubJobs} takes and gives. */
export interface ListItaSubJobs {
  args: ListItaSubJobsArgs
  responses: {
    /** Response to task details. */
    200: ListItaSubJobsResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
  item: JobDetailInfo
}

/**
 * Querying Subtasks
 *
 * Queries the execution status of an asynchronous task, such as a desktop creation task.
 *
 * `GET /v2/{project_id}/workspace-sub-jobs`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListItaSubJobs.html
 * @example
 * ```ts
 * for await (const item of listItaSubJobs.items(client)) {
 *   console.log(item)
 * }
 * ```
 */
export const listItaSubJobs = /*#__PURE__*/ pagedOperation<ListItaSubJobs>(
  'ListItaSubJobs',
  'GET /v2/{project_id}/workspace-sub-jobs',
  { items: 'jobs', counter: 'total_count' },
)

/** Arguments of {@link batchDeleteSubJobs}. */
export interface BatchDeleteSubJobsArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: BatchDeleteSubJobsRequestBody
}

/** What {@link batchDeleteSubJobs} takes and gives. */
export interface BatchDeleteSubJobs {
  args: BatchDeleteSubJobsArgs
  responses: {
    /** Normal. */
    200: void
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** The method specified in the request is not allowed. */
    405: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
    /** Service unavailable. */
    503: ErrorResponse
  }
}

/**
 * Deleting a Subtask
 *
 * Deletes a subtask.
 *
 * `POST /v2/{project_id}/workspace-sub-jobs/batch-delete`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/BatchDeleteSubJobs.html
 * @example
 * ```ts
 * await batchDeleteSubJobs(client)
 * ```
 */
export const batchDeleteSubJobs = /*#__PURE__*/ operation<BatchDeleteSubJobs>(
  'BatchDeleteSubJobs',
  'POST /v2/{project_id}/workspace-sub-jobs/batch-delete',
  { ok: none },
)

/** Arguments of {@link listWorkspaces}. */
export interface ListWorkspacesArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link listWorkspaces} takes and gives. */
export interface ListWorkspaces {
  args: ListWorkspacesArgs
  responses: {
    /** Response to the request for querying Huawei Cloud Workspace details. */
    200: ListWorkspacesResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Queries Huawei Cloud Workspace details
 *
 * Queries Huawei Cloud Workspace details.
 *
 * `GET /v2/{project_id}/workspaces`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ListWorkspaces.html
 * @example
 * ```ts
 * const result = await listWorkspaces(client)
 * ```
 */
export const listWorkspaces = /*#__PURE__*/ operation<ListWorkspaces>(
  'ListWorkspaces',
  'GET /v2/{project_id}/workspaces',
)

/** Arguments of {@link updateWorkspace}. */
export interface UpdateWorkspaceArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: UpdateWorkspaceRequestBody
}

/** What {@link updateWorkspace} takes and gives. */
export interface UpdateWorkspace {
  args: UpdateWorkspaceArgs
  responses: {
    /** Response to the request for modifying attributes of Huawei Cloud Workspace. */
    200: UpdateWorkspaceResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifies attributes of Huawei Cloud Workspace
 *
 * Modifies attributes of Huawei Cloud Workspace. Only one attribute type can be modified in a single request.
 *
 * `PUT /v2/{project_id}/workspaces`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateWorkspace.html
 * @example
 * ```ts
 * const result = await updateWorkspace(client)
 * ```
 */
export const updateWorkspace = /*#__PURE__*/ operation<UpdateWorkspace>(
  'UpdateWorkspace',
  'PUT /v2/{project_id}/workspaces',
)

/** Arguments of {@link applyWorkspace}. */
export interface ApplyWorkspaceArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: ApplyWorkspaceRequestBody
}

/** What {@link applyWorkspace} takes and gives. */
export interface ApplyWorkspace {
  args: ApplyWorkspaceArgs
  responses: {
    /** Response to the request for subscribing to Huawei Cloud Workspace. */
    200: ApplyWorkspaceResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

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
 * const result = await applyWorkspace(client, { body: { ad_domains: { domain_type: 'LITE_AS' } } })
 * ```
 */
export const applyWorkspace = /*#__PURE__*/ operation<ApplyWorkspace>(
  'ApplyWorkspace',
  'POST /v2/{project_id}/workspaces',
)

/** Arguments of {@link cancelWorkspace}. */
export interface CancelWorkspaceArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link cancelWorkspace} takes and gives. */
export interface CancelWorkspace {
  args: CancelWorkspaceArgs
  responses: {
    /** Response to the request for unsubscribing from Huawei Cloud Workspace. */
    202: CancelWorkspaceResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

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
 * const result = await cancelWorkspace(client)
 * ```
 */
export const cancelWorkspace = /*#__PURE__*/ operation<CancelWorkspace>(
  'CancelWorkspace',
  'DELETE /v2/{project_id}/workspaces',
)

/** Arguments of {@link updateEnterpriseId}. */
export interface UpdateEnterpriseIdArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body: UpdateEnterpriseIdRequestBody
}

/** What {@link updateEnterpriseId} takes and gives. */
export interface UpdateEnterpriseId {
  args: UpdateEnterpriseIdArgs
  responses: {
    /** Response body for modifying an enterprise ID. */
    200: UpdateEnterpriseIdResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** No operation permissions. */
    403: ErrorResponse
    /** No resources found. */
    404: ErrorResponse
    /** An internal service error occurred. For details, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Modifying an Enterprise ID
 *
 * Modifies the enterprise ID of a tenant.
 *
 * `PUT /v2/{project_id}/workspaces/enterprise-id`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UpdateEnterpriseId.html
 * @example
 * ```ts
 * const result = await updateEnterpriseId(client, { body: { enterprise_id: 'enterprise_id' } })
 * ```
 */
export const updateEnterpriseId = /*#__PURE__*/ operation<UpdateEnterpriseId>(
  'UpdateEnterpriseId',
  'PUT /v2/{project_id}/workspaces/enterprise-id',
)

/** Arguments of {@link showWorkspaceLock}. */
export interface ShowWorkspaceLockArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
}

/** What {@link showWorkspaceLock} takes and gives. */
export interface ShowWorkspaceLock {
  args: ShowWorkspaceLockArgs
  responses: {
    /** Response to the request for querying whether Huawei Cloud Workspace is locked. */
    200: ShowWorkspaceLockResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Queries whether Huawei Cloud Workspace is locked
 *
 * Queries whether Huawei Cloud Workspace is locked.
 *
 * `GET /v2/{project_id}/workspaces/lock-status`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/ShowWorkspaceLock.html
 * @example
 * ```ts
 * const result = await showWorkspaceLock(client)
 * ```
 */
export const showWorkspaceLock = /*#__PURE__*/ operation<ShowWorkspaceLock>(
  'ShowWorkspaceLock',
  'GET /v2/{project_id}/workspaces/lock-status',
)

/** Arguments of {@link unlockWorkspace}. */
export interface UnlockWorkspaceArgs extends CallOptions {
  path?: {
    /**
     * Project ID.
     * Default: the client's `projectId`.
     */
    project_id?: string | undefined
  }
  body?: UnlockWorkspaceRequestBody
}

/** What {@link unlockWorkspace} takes and gives. */
export interface UnlockWorkspace {
  args: UnlockWorkspaceArgs
  responses: {
    /** Response to the request for unlocking a project. */
    200: UnlockWorkspaceResponseBody
  }
  /** Bodies of documented failures; they come as ApiError. */
  errors: {
    /** The request cannot be understood by the server due to malformed syntax. */
    400: ErrorResponse
    /** Authentication failed. */
    401: ErrorResponse
    /** You do not have required permissions. */
    403: ErrorResponse
    /** No resource found. */
    404: ErrorResponse
    /** An internal service error occurred. For details about the error code, see the error code description. */
    500: ErrorResponse
  }
}

/**
 * Unlocks Huawei Cloud Workspace
 *
 * Unlocks Huawei Cloud Workspace.
 *
 * `PUT /v2/{project_id}/workspaces/lock-status`
 * @see https://support.huaweicloud.com/intl/en-us/api-workspace/UnlockWorkspace.html
 * @example
 * ```ts
 * const result = await unlockWorkspace(client)
 * ```
 */
export const unlockWorkspace = /*#__PURE__*/ operation<UnlockWorkspace>(
  'UnlockWorkspace',
  'PUT /v2/{project_id}/workspaces/lock-status',
)

/** How a job is followed to its end: {@link showJob}, asked again and again. */
export const showJobPoller: JobPoller<ShowJob> = {
  poll: showJob,
  args: (id) => ({ path: { job_id: id } }),
  status: 'status',
  succeeded: ['SUCCESS'],
  failed: ['FAILED'],
}
