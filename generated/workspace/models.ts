// Written by hwapi generate. Do not edit: change the OpenAPI document and generate again.

export interface AccessConfig {
  /**
   * Access mode. - INTERNET: access through Internet - DEDICATED: access through Direct Connect - BOTH: access
   * through Internet or Direct Connect
   */
  access_mode?: 'INTERNET' | 'DEDICATED' | 'BOTH' | (string & {})
  /** Internet access address. This parameter is returned only when access_mode is set to INTERNET or BOTH. */
  internet_access_address?: string
  /** Internet access port. */
  internet_access_port?: string
  /** Direct Connect access address. This parameter is returned only when access_mode is set to DEDICATED or BOTH. */
  dedicated_access_address?: string
  /**
   * Dedicated line access backup address, this parameter will only be returned when the dedicated line backup
   * route is activated.
   */
  dedicated_access_standby_address?: string[]
  /** Dedicated Line Backup Line Failure Error Code. */
  standby_address_result_code?: string
  /**
   * Dedicated Line Access Network Segment. The access mode includes the dedicated line method as an optional
   * selection. Multiple network segment information should be separated by semicolons, and the list length should
   * not exceed 5.
   */
  dedicated_cidrs?: string
}

export interface AccessConfigInfo {
  /** Site ID. */
  site_id: string
  /**
   * Whether backup is enabled.
   *
   * - ON: enabled
   * - OFF: disabled
   */
  backup_mode: 'ON' | 'OFF'
  /** Backup information. */
  backup_info?: BackupInfo[]
}

export interface AccessConfigInfoResponse {
  /** Site ID. */
  site_id?: string
  /**
   * Whether backup is enabled.
   *
   * - ON: enabled
   * - OFF: disabled
   */
  backup_mode?: 'ON' | 'OFF' | (string & {})
  /** Backup information. */
  backup_info?: BackupInfoResponse[]
}

export interface AccessConfigReq {
  /**
   * Access mode.
   *
   * - INTERNET: access through the Internet
   * - DEDICATED: access through Direct Connect
   * - BOTH: both access modes supported
   */
  access_mode: 'INTERNET' | 'DEDICATED' | 'BOTH'
  /**
   * CIDR blocks in Direct Connect network access. Multiple CIDR blocks are separated by semicolons (;). A maximum
   * of 5 CIDR blocks are allowed.
   */
  dedicated_cidrs?: string
}

export interface AccessPolicyDetailInfo {
  /** Policy name. */
  policy_name?: string
  /**
   * Blacklist type. Currently, the blacklist supports only the Internet.
   *
   * INTERNET: Internet
   */
  blacklist_type?: string
  /**
   * Access control type, which defaults to ACCESS_TYPE.
   *
   * ACCESS_TYPE: access type IP_WHITE_LIST: IP address whitelist
   * @default 'ACCESS_TYPE'
   */
  access_control_type?: 'ACCESS_TYPE' | 'IP_WHITE_LIST' | (string & {})
  /** IP addresses of a policy. */
  ip_list?: IpInfoResponse[]
  /**
   * Whether the IP address whitelist takes effect. This value can be updated only separately. This value has the
   * highest priority. If this value is transferred, only the policy's activation status will be changed.
   */
  is_enable?: boolean
  /**
   * Whether the IP address whitelist prohibits access from all IP addresses. If is_enable is set to false, this
   * value cannot be changed. This value can be updated only separately.
   */
  is_block_all?: boolean
  /**
   * Total number of policies.
   * Constraints: format int32.
   */
  ip_total_count?: number
  /** Specifies the policy ID. */
  policy_id?: string
  /** Time when a user's OTP device is bound. */
  create_time?: string
}

export interface AccessPolicyInfo {
  /** Policy name. */
  policy_name?: string
  /**
   * Blacklist type. Currently, the blacklist supports only the Internet.
   *
   * INTERNET: Internet
   */
  blacklist_type?: string
  /**
   * Access control type, which defaults to ACCESS_TYPE.
   *
   * ACCESS_TYPE: access type IP_WHITE_LIST: IP address whitelist
   * @default 'ACCESS_TYPE'
   */
  access_control_type?: 'ACCESS_TYPE' | 'IP_WHITE_LIST'
  /** IP addresses of a policy. */
  ip_list?: IpInfo[]
  /**
   * Whether the IP address whitelist takes effect. This value can be updated only separately. This value has the
   * highest priority. If this value is transferred, only the policy's activation status will be changed.
   */
  is_enable?: boolean
  /**
   * Whether the IP address whitelist prohibits access from all IP addresses. If is_enable is set to false, this
   * value cannot be changed. This value can be updated only separately.
   */
  is_block_all?: boolean
}

export interface AccessPolicyObject {
  /** ID of an object in the blacklist. */
  object_id?: string
  /** Object name */
  object_name?: string
  /**
   * Object type
   *
   * - USER: user
   * - USERGROUP: user group
   */
  object_type?: 'USER' | 'USERGROUP' | (string & {})
}

export interface AccessPolicyObjectInfo {
  /** ID of an object in the blacklist. */
  object_id: string
  /**
   * Object type
   *
   * - USER: user
   * - USERGROUP: user group
   */
  object_type: 'USER' | 'USERGROUP'
  /** Object name This parameter will not be verified later. */
  object_name?: string
}

export interface AccountInfo {
  /** Account. The account must be in the format of account (group). */
  account: string
  /**
   * Domain name (mandatory for user groups. If this parameter is left blank, the default value local.com is used.)
   * @default 'local.com'
   */
  domain?: string
  /** Account type: SIMPLE: common user USER_GROUP: user group */
  account_type: 'SIMPLE' | 'USER_GROUP'
  /**
   * Platform type:
   *
   * - AD: AD domain
   * - LOCAL: LiteAS
   */
  platform_type?: 'AD' | 'LOCAL'
}

export interface AccountInfoResponse {
  /** Account. The account must be in the format of account (group). */
  account?: string
  /**
   * Domain name (mandatory for user groups. If this parameter is left blank, the default value local.com is used.)
   * @default 'local.com'
   */
  domain?: string
  /** Account type: SIMPLE: common user USER_GROUP: user group */
  account_type?: 'SIMPLE' | 'USER_GROUP' | (string & {})
  /**
   * Platform type:
   *
   * - AD: AD domain
   * - LOCAL: LiteAS
   */
  platform_type?: 'AD' | 'LOCAL' | (string & {})
}

export interface AdDomain {
  /**
   * Domain type.
   *
   * - LITE_AS: local authentication
   * - LOCAL_AD: local AD
   *
   * When domain_type is set to LOCAL_AD, ensure that the selected VPC can be connected to the network to which the
   * AD belongs.
   */
  domain_type: 'LITE_AS' | 'LOCAL_AD'
  /**
   * Domain name. This parameter is mandatory when domain type is set to LOCAL_AD. The domain name must be an
   * existing domain name on the Windows AD server and can contain a maximum of 55 characters.
   * Constraints: at most 55 characters.
   */
  domain_name?: string
  /**
   * Domain administrator account. This parameter is mandatory when domain type is set to LOCAL_AD.
   *
   * The account must be an existing domain administrator account on the Windows AD server.
   */
  domain_admin_account?: string
  /** Domain administrator account and password. This parameter is mandatory when domain type is set to LOCAL_AD. */
  domain_password?: string
  /** Primary domain controller IP address. This parameter is mandatory when domain type is set to LOCAL_AD. */
  active_domain_ip?: string
  /** Primary domain controller name. This parameter is mandatory when domain type is set to LOCAL_AD. */
  active_domain_name?: string
  /**
   * Backup domain controller IP address. This parameter is mandatory when domain type is set to LOCAL_AD and the
   * standby node is configured.
   */
  standby_domain_ip?: string
  /**
   * Backup domain controller name. This parameter is mandatory when domain type is set to LOCAL_AD and the standby
   * node is configured.
   */
  standby_domain_name?: string
  /** Primary DNS IP address. This parameter is mandatory when domain type is set to LOCAL_AD. */
  active_dns_ip?: string
  /**
   * Standby DNS IP address. This parameter is mandatory when domain type is set to LOCAL_AD and the standby node
   * is configured.
   */
  standby_dns_ip?: string
  /**
   * Whether to delete the corresponding computer object from the AD when deleting the desktop. The value 0
   * indicates that the computer object is not deleted, and the value 1 indicates that the computer object is
   * deleted.
   * Constraints: format int32.
   * - `0`: the computer object is not deleted
   * - `1`: the computer object is deleted
   */
  delete_computer_object?: 0 | 1
  /** Whether to enable LDAPS. */
  use_ldaps?: boolean
  /** TLS information. */
  tls_config?: TlsConfig
}

export interface AdDomainInfo {
  /**
   * Domain type.
   *
   * - LITE_AS: LiteAS
   * - LOCAL_AD: local AD
   *
   * When domain_type is set to LOCAL_AD, ensure that the selected VPC can be connected to the network to which the
   * LOCAL_AD belongs.
   */
  domain_type: 'LITE_AS' | 'LOCAL_AD'
  /** Domain administrator account. */
  domain_admin_account: string
  /** Domain administrator account and password. */
  domain_password: string
}

export interface AdInfo {
  /**
   * Domain type.
   *
   * - LITE_AS: local authentication
   * - LOCAL_AD: local AD
   */
  domain_type?: 'LITE_AS' | 'LOCAL_AD' | (string & {})
  /** Domain name. This parameter is valid when domain_type is set to LOCAL_AD. */
  domain_name?: string
  /** Domain administrator account. This parameter is valid when domain_type is set to LOCAL_AD. */
  domain_admin_account?: string
  /** Name of the primary domain controller. This parameter is valid when domain_type is set to LOCAL_AD. */
  active_domain_name?: string
  /** IP address of the primary domain controller. This parameter is valid when domain_type is set to LOCAL_AD. */
  active_domain_ip?: string
  /** Name of the backup domain controller. This parameter is valid when domain_type is set to LOCAL_AD. */
  standby_domain_name?: string
  /** IP address of the backup domain controller. This parameter is valid when domain_type is set to LOCAL_AD. */
  standby_domain_ip?: string
  /** IP address of the primary DNS server. This parameter is valid when domain_type is set to LOCAL_AD. */
  active_dns_ip?: string
  /** IP address of the standby DNS server. This parameter is valid when domain_type is set to LOCAL_AD. */
  standby_dns_ip?: string
  /**
   * Whether to delete the corresponding computer object from the AD when deleting the desktop. The value 0
   * indicates that the computer object is not deleted, and the value 1 indicates that the computer object is
   * deleted.
   * - `0`: the computer object is not deleted
   * - `1`: the computer object is deleted
   */
  delete_computer_object?: '0' | '1' | (string & {})
  /** Whether to enable LDAPS. */
  use_ldaps?: boolean
  /** TLS information. */
  tls_config?: TlsConfig
}

export interface AdOuUserInfo {
  /** Name. */
  user_name?: string
  /** Expiration time. The value -1 means never expiring. */
  expired_time?: string
  /** Whether the user exists in the user list. */
  has_existed?: boolean
}

export interface AdOulInfo {
  /** Name. */
  ou_name?: string
  /** Domain name address. */
  ou_dn?: string
}

export interface AdaptiveBitrateControlOptions {
  /** Whether to enable peak bandwidth suppression. Options: false: disable; true: enable */
  peak_bandwidth_suppression_enable?: boolean
  /**
   * Expected average network latency, in millisecond. The value ranges from 1 to 2,000. Default: 160
   * Constraints: 1 to 2000; format int32.
   * @default 160
   */
  expected_average_network_latency?: number
  /**
   * Network latency threshold 1 (ms). The value ranges from 1 to 2,000. Default: 160
   * Constraints: 1 to 2000; format int32.
   * @default 160
   */
  network_latency_threshold1?: number
  /**
   * Network latency threshold 2 (ms). The value ranges from 1 to 2,000. Default: 300
   * Constraints: 1 to 2000; format int32.
   * @default 300
   */
  network_latency_threshold2?: number
  /**
   * Minimum dynamic frame rate (FPS). The value ranges from 1 to 60. Default: 17
   * Constraints: 1 to 60; format int32.
   * @default 17
   */
  min_dynamic_frame_rate?: number
  /**
   * Minimum dynamic frame rate level 1 (FPS). The value ranges from 1 to 60. Default: 17
   * Constraints: 1 to 60; format int32.
   * @default 17
   */
  min_dynamic_frame_rate_lv1?: number
  /**
   * Minimum dynamic frame rate level 2 (FPS). The value ranges from 1 to 60. Default: 10
   * Constraints: 1 to 60; format int32.
   * @default 10
   */
  min_dynamic_frame_rate_lv2?: number
  /**
   * Frame rate control parameter 1. The value ranges from 0 to 1,000. Default: 20
   * Constraints: 0 to 1000; format int32.
   * @default 20
   */
  rtt_threshold?: number
  /**
   * Frame rate control parameter 2. The value ranges from 0 to 120. Default: 8
   * Constraints: 0 to 120; format int32.
   * @default 8
   */
  min_add_framerate?: number
  /**
   * Frame rate control parameter 3. The value ranges from 0 to 120. Default: 20
   * Constraints: 0 to 120; format int32.
   * @default 20
   */
  max_add_framerate?: number
  /**
   * Frame rate control parameter 4. The value ranges from 0 to 120. Default: 25
   * Constraints: 0 to 120; format int32.
   * @default 25
   */
  sub_framerate?: number
  /**
   * Adaptive bandwidth lower limit, in kbit/s. The value ranges from 100 to 20,000. Default: 500
   * Constraints: 100 to 20000; format int32.
   * @default 500
   */
  adaptive_bandwidth_lower_limit?: number
  /**
   * Lower limit of adaptive lossy compression quality. The value ranges from 1 to 100. Default: 60
   * Constraints: 1 to 100; format int32.
   * @default 60
   */
  adaptive_compression_quality_lower_limit?: number
  /**
   * Upper limit of adaptive lossy compression quality. The value ranges from 1 to 100. Default: 85
   * Constraints: 1 to 100; format int32.
   * @default 85
   */
  adaptive_compression_quality_upper_limit?: number
  /**
   * Increase limit of adaptive lossy compression quality. The value ranges from 1 to 100. Default: 5
   * Constraints: 1 to 100; format int32.
   * @default 5
   */
  adaptive_compression_quality_increase_limit?: number
  /**
   * Decrease limit of adaptive lossy compression quality. The value ranges from 1 to 100. Default: 10
   * Constraints: 1 to 100; format int32.
   * @default 10
   */
  adaptive_compression_quality_decrease_limit?: number
  /**
   * Lower limit of adaptive average video quality. The value ranges from 5 to 50. Default: 15
   * Constraints: 5 to 50; format int32.
   * @default 15
   */
  adaptive_average_quality_lower_limit?: number
  /**
   * Upper limit of adaptive average video quality. The value ranges from 5 to 50. Default: 25
   * Constraints: 5 to 50; format int32.
   * @default 25
   */
  adaptive_average_quality_upper_limit?: number
  /**
   * Increase limit of adaptive average video quality. The value ranges from 1 to 50. Default: 3
   * Constraints: 1 to 50; format int32.
   * @default 3
   */
  adaptive_average_quality_increase_limit?: number
  /**
   * Decrease limit of adaptive average video quality. The value ranges from 1 to 50. Default: 1
   * Constraints: 1 to 50; format int32.
   * @default 1
   */
  adaptive_average_quality_decrease_limit?: number
  /**
   * Lower limit of adaptive minimum video quality. The value ranges from 5 to 69. Default: 25
   * Constraints: 5 to 69; format int32.
   * @default 25
   */
  adaptive_min_quality_lower_limit?: number
  /**
   * Upper limit of adaptive minimum video quality. The value ranges from 5 to 69. Default: 30
   * Constraints: 5 to 69; format int32.
   * @default 30
   */
  adaptive_min_quality_upper_limit?: number
  /**
   * Increase limit of adaptive minimum video quality. The value ranges from 1 to 50. Default: 3
   * Constraints: 1 to 50; format int32.
   * @default 3
   */
  adaptive_min_quality_increase_limit?: number
  /**
   * Decrease limit of adaptive minimum video quality. The value ranges from 1 to 50. Default: 1
   * Constraints: 1 to 50; format int32.
   * @default 1
   */
  adaptive_min_quality_decrease_limit?: number
}

export interface AddDesktopPoolVolumesRequestBody {
  /** Added disks. */
  volumes?: VolumeAddInfo[]
}

export interface AddDesktopPoolVolumesResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface AddDesktopSubResourcesRequestBody {
  /** Desktop collaboration resource SKU code. */
  sub_resource_sku: string
  /** Order ID. */
  order_id?: string
  /** Desktop IDs. */
  desktop_ids: string[]
}

export interface AddDesktopSubResourcesResponseBody {
  /** ID of the cloud desktop creation task. */
  job_id?: string
}

export interface AddDesktopVolumesReq {
  /** Desktop ID. */
  desktop_id?: string
  /** Information about the disks to be added. One desktop can contain a maximum of 10 data disks. */
  volumes?: Volume[]
}

export interface AddDesktopVolumesRequestBody {
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /** Information about the disks to be added. Each desktop can contain a maximum of 10 data disks. */
  volumes: Volume[]
}

export interface AddDesktopVolumesResponseBody {
  /** ID of the task for adding a disk. */
  job_id?: string
  /**
   * After obtaining JobId, the Cloud Business Center (CBC) uses getJobEndpoint as the URL to call the cloud
   * service and query the Job result.
   */
  getJobEndpoint?: string
  /**
   * Maximum time needed for cloud service subscription.
   * Constraints: format int32.
   */
  maxProvisionTime?: number
  /**
   * Minimum time needed for cloud service subscription (minimum or average time needed).
   * Constraints: format int32.
   */
  minProvisionTime?: number
  /**
   * Periodic job query frequency. The default value is 1 minute.
   * Constraints: format int32.
   * @default 1
   */
  periodicQueryTime?: number
}

export interface AddMetricNotifyRuleRequestBody {
  /**
   * Metric name. Currently, the value can only be desktop_idle_duration, which is fixed. The rules of the same
   * metric must be unique.
   *
   * - desktop_idle_duration - Desktop idle duration. Only '>=' threshold is allowed.
   */
  metric_name: string
  /**
   * Rule configuration - Threshold (day)
   * Constraints: format int32.
   */
  threshold?: number
  /**
   * Condition for comparing a metric statistical value with the threshold.
   *
   * - \>= - Triggered when the metric statistical value is greater than or equal to the threshold.
   * - \> - Triggered when the metric statistical value is greater than the threshold.
   * - \= - Triggered when the metric statistical value is equal to the threshold.
   * - <= - Triggered when the metric statistical value is less than or equal to the threshold.
   * - < - Triggered when the metric statistical value is less than the threshold.
   */
  comparison_operator: '>=' | '>' | '=' | '<=' | '<'
  /**
   * Interval for sending the next notification after the notification is triggered. The default value is once a
   * day.
   * Constraints: format int32.
   */
  interval?: number
  /** Whether to enable or disable a rule. true: enable; false: disable. */
  enable: boolean
  /** Notification object; uniform resource name (URN) of an SMN topic. */
  notify_object: string
}

export interface AddMetricNotifyRuleResponseBody {
  /** Rule ID. */
  rule_id?: string
  /**
   * Metric name. Currently, the value can only be desktop_idle_duration, which is fixed.
   *
   * - desktop_idle_duration - Desktop idle duration
   */
  metric_name?: string
  /**
   * Statistical period (days).
   * Constraints: format int32.
   */
  threshold?: number
  /**
   * Condition for comparing a metric statistical value with the threshold.
   *
   * \>= - Triggered when the metric statistical value is greater than or equal to the threshold. > - Triggered
   * when the metric statistical value is greater than the threshold. = - Triggered when the metric statistical
   * value is equal to the threshold. <= - Triggered when the metric statistical value is less than or equal to the
   * threshold. < - Triggered when the metric statistical value is less than the threshold.
   */
  comparison_operator?: string
  /**
   * Interval for sending the next notification after the notification is triggered. The default value is once a
   * day.
   * Constraints: format int32.
   */
  interval?: number
  /** Whether to enable or disable a rule. true: enable; false: disable. */
  enable?: boolean
  /** Notification object; uniform resource name (URN) of an SMN topic. */
  notify_object?: string
}

export interface AddOuRequestBody {
  /** Domain name. */
  domain: string
  /** OU name. */
  ou_name: string
  /** Description. */
  description?: string
}

export interface AddOuResponseBody {
  /** ID of the OU to be created. */
  id?: string
}

export interface AddRestrictedRuleRequestBody {
  /**
   * Unique ID list. 1 to 50 unique IDs are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  items: string[]
}

export interface AddSiteRequestBody {
  /** Site configuration information. */
  site_configs: SiteConfigsRequest[]
}

export interface AddSiteResponseBody {
  /** ID of the task for initializing a site. */
  job_id?: string
}

export interface AddVolumes {
  /** Desktop ID. */
  desktop_id: string
  /** Disk information of the order. */
  volumes: Volume[]
}

export interface AddVolumesRequestBody {
  /** Adds disk parameters. */
  desktop_volumes?: AddDesktopVolumesReq[]
}

export interface AddVolumesResponseBody {
  /** ID of the task for adding a disk. */
  job_id?: string
}

export interface AdditionalInfo {
  /** ID of the resource corresponding to the alarm record. */
  resource_id?: string
  /** Name of the resource corresponding to the alarm record. */
  resource_name?: string
  /** Event monitoring ID corresponding to the alarm record, which is the event generated by the resource. */
  event_id?: string
}

export interface AddressInfo {
  /** IP address. */
  addr?: string
  /**
   * IP address type. The value can be 4 (IPv4) or 6 (IPv6).
   * - `4`: IPv4
   * - `6`: IPv6
   */
  version?: '4' | '6' | (string & {})
  /** MAC address. */
  'OS-EXT-IPS-MAC:mac_addr'?: string
  /**
   * IP address assignment method.
   *
   * -fixed: a private IP address
   *
   * -floating: a floating IP address
   */
  'OS-EXT-IPS:type'?: 'fixed' | 'floating' | (string & {})
}

export interface AgenciesInfo {
  /** Name. */
  name?: string
  /** Agency permission information. */
  permissions?: AgenciesPermissionInfo[]
}

export interface AgenciesPermissionInfo {
  /** Agency permission. */
  system_permission_display_names?: string[]
  /** Agency permission to be granted. */
  wanted_system_permission_display_names?: string[]
}

export interface AgentInfo {
  /** Plug-in name. */
  agent_name?: string
  /** Plug-in version. */
  agent_version?: string
  /** Whether to install the plug-in. */
  is_installed?: boolean
}

export interface AgentsCondition {
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  desktop_name?: string
  /** Desktop pool ID. */
  desktop_pool_id?: string
  /** Desktop running status. */
  status?: string
  /** Task status of the desktop. */
  task_status?: string
  /** IP address. */
  ip_address?: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /**
   * Desktop task progress. The value ranges from 0 to 100, or is null. null indicates that there is no task on the
   * desktop. The value from 0 to 100 indicates the task progress percentage.
   * Constraints: 0 to 100; format int32.
   */
  process?: number | null
  /** Agent installation status of a single desktop. */
  agent_info?: AgentInfo[]
}

export interface AlarmCondition {
  /**
   * Monitoring period of a metric, in second. The default value is 0. For an event alarm, set this parameter to 0.
   * 1 indicates the original period of a metric. For example, if the original period of an RDS metric is 60
   * seconds, the interval between its data points is 60 seconds.
   * Constraints: format int32.
   * @default 0
   */
  period?: number
  /** Rollup method. The value can be average, min, max, or sum. */
  filter?: 'average' | 'min' | 'max' | 'sum' | (string & {})
  /**
   * Threshold symbol. The value can be >, < , >= , <= , = , != , cycle_decrease, cycle_increase, or cycle_wave.
   * cycle_decrease indicates the decrease compared with the last period; cycle_increase indicates the increase
   * compared with the last period; cycle_wave indicates the increase or decrease compared with the last period.
   * - `cycle_decrease`: the decrease compared with the last period
   * - `cycle_increase`: the increase compared with the last period
   * - `cycle_wave`: the increase or decrease compared with the last period
   */
  comparison_operator?:
    '>' | '<' | '>=' | '<=' | '=' | '!=' | 'cycle_decrease' | 'cycle_increase' | 'cycle_wave' | (string & {})
  /**
   * Alarm threshold.
   * Constraints: format double.
   */
  value?: number
  /**
   * Data unit, which cannot exceed 32 characters.
   * Constraints: at most 32 characters.
   */
  unit?: string
  /**
   * Times.
   * Constraints: format int32.
   */
  count?: number
  /**
   * Alarm suppression time, in second. This parameter corresponds to the last field in the alarm policy when an
   * alarm rule is created on the Cloud Eye console. This field is used to avoid frequent alarms. 0 indicates that
   * the alarm is not suppressed and alarms are generated as long as the conditions are met. 300 indicates that an
   * alarm is generated every 5 minutes as long as the alarm triggering conditions are met.
   * Constraints: format int32.
   */
  suppress_duration?: number
}

export interface AlarmHistoryItem {
  /** Alarm record. */
  record_id?: string
  /** Alarm rule ID. */
  alarm_id?: string
  /** Alarm rule name. */
  name?: string
  /** Status of the alarm record. The value can be ok, alarm, or invalid. */
  status?: 'ok' | 'alarm' | 'invalid' | (string & {})
  /**
   * Alarm rule type. ALL_INSTANCE indicates alarm rules for metrics of all resources. RESOURCE_GROUP indicates
   * alarm rules for metrics of resources in a resource group. MULTI_INSTANCE indicates alarm rules for metrics of
   * specified resources. EVENT.SYS indicates alarm rules for system events. EVENT.CUSTOM indicates alarm rules for
   * custom events. DNSHealthCheck indicates alarm rules for health checks.
   * - `ALL_INSTANCE`: alarm rules for metrics of all resources
   * - `RESOURCE_GROUP`: alarm rules for metrics of resources in a resource group
   * - `MULTI_INSTANCE`: alarm rules for metrics of specified resources
   * - `EVENT.SYS`: alarm rules for system events
   * - `EVENT.CUSTOM`: alarm rules for custom events
   * - `DNSHealthCheck`: alarm rules for health checks
   */
  type?:
    | 'ALL_INSTANCE'
    | 'RESOURCE_GROUP'
    | 'MULTI_INSTANCE'
    | 'EVENT.SYS'
    | 'EVENT.CUSTOM'
    | 'DNSHealthCheck'
    | (string & {})
  /**
   * Severity of the alarm record. The value can be 1 (critical), 2 (major), 3 (minor), or 4 (warning).
   * Constraints: format int32.
   * - `1`: critical
   * - `2`: major
   * - `3`: minor
   * - `4`: warning
   */
  level?: 1 | 2 | 3 | 4 | (number & {})
  /** Generation time (UTC). */
  begin_time?: string
  /** Alarm metric information. */
  metric?: AlarmMetric
  /** Alarm triggering condition. */
  condition?: AlarmCondition
  /**
   * Additional field of an alarm record, which applies only to alarm records generated in event monitoring
   * scenarios.
   */
  additional_info?: AdditionalInfo
  /** Time when the resource monitoring data is reported and the monitoring data in the alarm record. */
  data_points?: DataPointInfo[]
}

export interface AlarmMetric {
  /** Namespace of the service to be queried. */
  namespace?: string
  /** Metric name of the resource. */
  metric_name?: string
  /**
   * Metric dimension. A maximum of four dimensions can be added.
   * Constraints: at most 4 items.
   */
  dimensions?: AlarmMetricDimension[]
}

export interface AlarmMetricDimension {
  /** Resource dimension. */
  name?: string
  /** Resource dimension value. */
  value?: string
}

export interface AppInstallJob {
  /** Task ID. */
  id?: string
  /** Application ID. */
  app_id?: string
  /** Application name. */
  app_name?: string
  /** Application version. */
  app_version?: string
  /** Instance ID (resource ID of a Workspace or Application Streaming instance). */
  instance_id?: string
  /** Instance SID. */
  instance_sid?: string
  /** Instance name. */
  instance_name?: string
  /** Operator. */
  operator?: string
  /** Target user. */
  target?: string
  /**
   * Instance type: INIT: being initialized WAITING: waiting for installation to complete SUCCESS: successful FAIL:
   * failed
   */
  job_status?: 'INIT' | 'WAITING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** Task failure cause. */
  error_message?: string
  /**
   * Creation time.
   * Constraints: format date-time.
   */
  create_time?: string
  /**
   * Update time.
   * Constraints: format date-time.
   */
  update_time?: string
}

export interface AppRule {
  /** Rule ID. */
  id?: string
  /** Rule name. */
  name?: string
  /** Rule description. */
  description?: string
  /** Rule information. */
  rule?: RuleResponse
  /** Rule source. */
  rule_source?: string
  /**
   * Creation time.
   * Constraints: format date-time.
   */
  create_time?: string
  /**
   * Update time.
   * Constraints: format date-time.
   */
  update_time?: string
}

export interface AppUserAccessData {
  /** Username. */
  username?: string
  /**
   * Number of access failures.
   * Constraints: format int32.
   */
  access_failed_count?: number
  /**
   * Time when the last access fails. The value is in UTC format, for example, 2022-05-11T11:45:42Z.
   * Constraints: format date-time.
   */
  last_access_failed_time?: string
  /** Error code. */
  error_code?: string
  /** Error message. */
  error_msg?: string
}

export interface Application {
  /** Unique ID. */
  id?: string
  /** Tenant ID. */
  tenant_id?: string
  /** Application name. */
  name?: string
  /** Version number. */
  version?: string
  /** Description. */
  description?: string
  /** ALL_USER: all users ASSIGN_USER: authorized users */
  authorization_type?: 'ALL_USER' | 'ASSIGN_USER' | (string & {})
  /** Application storage information. */
  app_file_store?: FileStoreLink
  /** Application icon path. */
  app_icon_url?: string
  /**
   * Installation method: QUIET_INSTALL: silent installation Installation command (silent installation command),
   * for example, \\${FILE_PATH} /S. UNZIP_INSTALL: installation after decompression Example: unzip \\${FILE_PATH}
   * GUI_INSTALL: GUI-based installation If install_type is set to QUIET_INSTALL or UNZIP_INSTALL, install_command
   * cannot be empty. The predefined variable will use the following value: \\${FILE_PATH}: local storage path of
   * the application installation package on the desktop
   * - `QUIET_INSTALL`: silent installation Installation command (silent installation command), for example,
   * \${FILE_PATH} /S
   * - `UNZIP_INSTALL`: installation after decompression Example: unzip \${FILE_PATH}
   * - `GUI_INSTALL`: GUI-based installation If install_type is set to QUIET_INSTALL or UNZIP_INSTALL,
   * install_command cannot be empty
   */
  install_type?: 'QUIET_INSTALL' | 'UNZIP_INSTALL' | 'GUI_INSTALL' | (string & {})
  /**
   * Installation command (silent installation command). Example: \\${FILE_PATH} /S. The predefined variable will
   * use the following value: \\${FILE_PATH}: local storage path of the application installation package on the
   * desktop
   */
  install_command?: string
  /**
   * Uninstallation command (silent uninstallation command). Example: msiexec /uninstall \\${FILE_PATH} /quiet. The
   * predefined variable will use the following value: \\${FILE_PATH}: local storage path of the application
   * installation package on the desktop
   */
  uninstall_command?: string
  /**
   * OS type:
   *
   * - Linux
   * - Windows
   * - Other
   */
  support_os?: 'Linux' | 'Windows' | 'Other' | (string & {})
  /** Application status: NORMAL: normal FORBIDDEN: forbidden to use */
  status?: 'NORMAL' | 'FORBIDDEN' | (string & {})
  /** Application source: CUSTOM: uploaded by users SYSTEM: built-in application MARKET: market application */
  application_source?: 'CUSTOM' | 'SYSTEM' | 'MARKET' | (string & {})
  /**
   * Application creation time.
   * Constraints: format date-time.
   */
  create_time?: string
  /** Category ID. */
  catalog_id?: string
  /** Category name. */
  catalog?: string
  /** Installation information. */
  install_info?: string
}

export interface ApplyDedicatedStandbyNetworkParam {
  /** Standby address specified by the tenant for Direct Connect. */
  address?: string
  /**
   * Standby address port specified by the tenant for Direct Connect.
   * Constraints: format int32.
   */
  port?: number
  /** AZ used for subscribing to service resources. By default, two AZs are randomly used. */
  availability_zone?: string[]
}

export interface ApplyDesktopsInternet {
  /** IDs of desktops for which network access is to be enabled. */
  desktop_ids?: string[]
  /**
   * For details about the supported types, see types supported by the EIP service. You can call the API
   * (https://support.huaweicloud.com/intl/en-us/api-eip/ShowPublicIpType.html) for query.
   */
  eip_type: string
  /**
   * EIP bandwidth billing mode.
   *
   * - TRAFFIC: billed by traffic
   * - BANDWIDTH: billed by bandwidth
   */
  eip_charge_mode: 'TRAFFIC' | 'BANDWIDTH'
  /**
   * Bandwidth size, in Mbit/s. The value ranges from 1 Mbit/s to 2,000 Mbit/s by default. (The specific range may
   * vary by region. You can see the available bandwidth range on the management console.)
   * Constraints: format int32.
   */
  bandwidth_size: number
  /**
   * Number of EIPs to be purchased. This parameter is mandatory when desktop_ids is empty. This parameter is valid
   * when EIPs are purchased separately.
   * Constraints: format int32.
   */
  count?: number
}

export interface ApplyDesktopsInternetRequestBody {
  /** IDs of desktops for which the Internet access function is to be enabled. */
  desktop_ids?: string[]
  /**
   * For details about the supported types, see types supported by the eip service. You can call the API
   * (https://support.huaweicloud.com/api-eip/ShowPublicIpType.html) for query.
   */
  eip_type: string
  /**
   * EIP bandwidth billing mode
   *
   * - TRAFFIC: billed by traffic
   * - BANDWIDTH: billed by bandwidth
   */
  eip_charge_mode: 'TRAFFIC' | 'BANDWIDTH'
  /**
   * Specifies the bandwidth size in Mbit/s. The value ranges from 1 Mbit/s to 2000 Mbit/s by default. (The
   * specific range may vary by region. You can see the available bandwidth range on the management console.)
   * Constraints: format int32.
   */
  bandwidth_size: number
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /**
   * Number of EIPs to be purchased. This parameter is mandatory when desktop_ids is empty. This parameter is valid
   * when EIPs are purchased separately.
   * Constraints: format int32.
   */
  count?: number
}

export interface ApplyDesktopsInternetResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface ApplyInternetRequestBody {
  /** Public NAT gateway specifications. 1: small; 2: medium; 3: large; 4: extra-large. */
  nat_spec: '1' | '2' | '3' | '4'
  /** Billed by traffic or bandwidth. */
  eip_charge_mode: string
  /**
   * Bandwidth size.
   * Constraints: format int32.
   */
  bandwidth_size: number
  /**
   * EIP type. Options: 5_bgp (default, dynamic BGP) and 5_sbgp (static BGP).
   * - `5_bgp`: dynamic BGP
   * - `5_sbgp`: static BGP
   * @default '5_bgp'
   */
  eip_type?: '5_bgp' | '5_sbgp'
  /** VPC ID. */
  vpc_id: string
  /** Subnet ID. */
  subnet_id: string
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /** NAT gateway ID. If the ID is specified, the corresponding NAT gateway is used. If not, create one. */
  nat_id?: string
  /**
   * NAT gateway name, which defaults to nat-workspace.
   * @default 'nat-workspace'
   */
  nat_name?: string
  /**
   * EIP name, which defaults to eip-workspace.
   * @default 'eip-workspace'
   */
  eip_name?: string
}

export interface ApplyObject {
  /** Object ID. */
  object_id?: string
  /**
   * Object type. Options:
   *
   * - DESKTOP: desktop
   * - DESKTOP_POOL: desktop pool
   * - ALL_DESKTOPS: all desktops
   * - DESKTOP_TAG: desktop tag
   */
  object_type?: 'DESKTOP' | 'DESKTOP_POOL' | 'ALL_DESKTOPS' | 'DESKTOP_TAG'
}

export interface ApplyRuleInfo {
  /**
   * Type of the object to which authentication applies.
   *
   * ACCESS_MODE: access type
   */
  rule_type?: string
  /**
   * Object to which authentication applies.
   *
   * INTERNET: Internet access. This value can be selected when rule_type is set to ACCESS_MODE. PRIVATE: private
   * line access. This value can be selected when rule_type is set to ACCESS_MODE.
   */
  rule?: 'INTERNET' | 'PRIVATE' | (string & {})
}

export interface ApplyRuleInfoInput {
  /**
   * Type of the object to which authentication applies.
   *
   * ACCESS_MODE: access type
   */
  rule_type?: string
  /**
   * Object to which authentication applies.
   *
   * INTERNET: Internet access. This value can be selected when rule_type is set to ACCESS_MODE. PRIVATE: private
   * line access. This value can be selected when rule_type is set to ACCESS_MODE.
   */
  rule?: 'INTERNET' | 'PRIVATE'
}

export interface ApplySharedVpcDedicatedParam {
  /** Shared VPC Direct Connect address specified by the tenant. */
  address?: string
  /**
   * Shared VPC Direct Connect address port specified by the tenant.
   * Constraints: format int32.
   */
  port?: number
  /** AZ used for subscribing to service resources. By default, two AZs are randomly used. */
  availability_zone?: string[]
}

export interface ApplySubnetBandwidthReq {
  /** Workspace bandwidth name. */
  bandwidth_name?: string
  /** Subnet ID. */
  subnet_id: string
  /**
   * Billing mode.
   *
   * - wks_bandwidth: billed by bandwidth. This mode is supported only for yearly/monthly billing.
   * - free: free of charge. This mode is supported only for pay-per-use billing.
   * - wks_traffic: billed by traffic. This mode is supported only for pay-per-use billing.
   */
  charge_mode: 'wks_bandwidth' | 'free' | 'wks_traffic'
  /**
   * Workspace bandwidth size.
   * Constraints: format int32.
   */
  bandwidth_size?: number
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
}

export interface ApplySubnetBandwidthRequestBody {
  /** Workspace bandwidth name. */
  bandwidth_name?: string
  /** Subnet ID. */
  subnet_id: string
  /**
   * Billing mode.
   *
   * - wks_bandwidth: billed by bandwidth. This mode is supported only for yearly/monthly billing.
   * - free: free of charge. This mode is supported only for pay-per-use billing.
   * - wks_traffic: billed by traffic. This mode is supported only for pay-per-use billing.
   */
  charge_mode: 'wks_bandwidth' | 'free' | 'wks_traffic'
  /**
   * Workspace bandwidth size.
   * Constraints: format int32.
   */
  bandwidth_size?: number
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
}

export interface ApplySubnetBandwidthResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface ApplyWorkspaceRequestBody {
  /** Domain information. */
  ad_domains: AdDomain
  /**
   * Enterprise ID.
   *
   * An enterprise ID is your unique identifier on Workspace. End users need to enter an enterprise ID upon login.
   * If an enterprise ID is not customized, the system automatically generates one. The value contains a maximum of
   * 32 characters and can only include digits, letters, hyphens (-), and underscores (_).
   * Constraints: at most 32 characters.
   */
  enterprise_id?: string
  /** VPC ID. */
  vpc_id?: string
  /** Network ID of the service subnet. The subnet ID cannot be the same as that of 172.16.0.0/12. */
  subnet_ids?: Subnet[]
  /**
   * Management subnet CIDR.
   *
   * Note: The value cannot be the same as the subnet CIDR of 172.16.0.0/12 or that specified by subnet_ids.
   */
  manage_subnet_cidr?: string
  /**
   * Access mode.
   *
   * - INTERNET: access through Internet
   * - DEDICATED: access through Direct Connect
   * - BOTH: access through Internet or Direct Connect
   */
  access_mode?: 'INTERNET' | 'DEDICATED' | 'BOTH'
  /** Input parameter of the shared VPC Direct Connect. */
  apply_shared_vpc_dedicated_param?: ApplySharedVpcDedicatedParam
  /**
   * List of Direct Connect access network segments. Multiple network segments are separated by semicolons (;). The
   * list contains a maximum of five network segments.
   */
  dedicated_subnets?: string
  /** Whether to send a notification email upon desktop unsubscription. */
  is_send_email?: boolean
}

export interface ApplyWorkspaceResponseBody {
  /** ID of the task for subscribing to Huawei Cloud Workspace. */
  job_id?: string
}

export interface AssignModelInfo {
  /**
   * Dimension for assignment. Options:
   *
   * - USER: by user
   * - DESKTOP: by desktop
   */
  assign_dimension?: 'USER' | 'DESKTOP'
  /**
   * Policy indicating assignment priority. The policy name is in the format of {Dimension}_{Sub-policy}.
   *
   * - USER_NO_DESKTOP: by user - no desktop
   * - USER_FIXED_DESKTOP_NUM: by user - fixed number of desktops
   * - DESKTOP_ASSIGN_USER_PRIORITY: by desktop - user first
   * - DESKTOP_ASSIGN_FIXED_USER: by desktop - fixed user
   * - DESKTOP_ASSIGN_USERS_OR_GROUPS: by desktop - Each desktop is assigned to all selected users or user groups.
   * - FIXED_RELATION: fixed assignment relationship in the parameter
   */
  priority_strategy?:
    | 'USER_NO_DESKTOP'
    | 'USER_FIXED_DESKTOP_NUM'
    | 'DESKTOP_ASSIGN_USER_PRIORITY'
    | 'DESKTOP_ASSIGN_FIXED_USER'
    | 'DESKTOP_ASSIGN_USERS_OR_GROUPS'
    | 'FIXED_RELATION'
  /**
   * Number of users to whom each desktop is automatically assigned. This parameter is mandatory when the
   * sub-policy is DESKTOP_ASSIGN_FIXED_USER.
   * Constraints: format int32.
   */
  desktop_assigin_user_num?: number
  /**
   * Number of desktops automatically assigned to each user.
   *
   * USER_FIXED_DESKTOP_NUM is mandatory when the sub-policy is USER_NO_DESKTOP.
   * Constraints: format int32.
   */
  user_assigin_desktop_num?: number
  /**
   * Policy ID, which is used to specify a policy for generating desktop names. If a desktop name is specified, the
   * specified desktop name is used preferentially.
   */
  desktop_name_policy_id?: string
}

export interface AssociateDesktopsEipRequestBody {
  /** ID of the EIP bound to the desktop. */
  eip_id: string
  /** Desktop ID. */
  desktop_id: string
}

export interface AttachInstancesDesktopInfo {
  /** ID of the desktop to be assigned. */
  desktop_id?: string
  /**
   * User to whom a desktop belongs. After a desktop is assigned, the user can log in to the desktop. Only letters,
   * digits, hyphens (-), and underscores (_) are allowed. When the domain type is LITE_AD, the value contains 1 to
   * 20 characters starting with a letter. When the domain type is LOCAL_AD, the value contains 1 to 32 characters
   * starting with a letter or digit. A Windows desktop username can contain a maximum of 20 characters, and a
   * Linux desktop username can contain a maximum of 32 characters. The username cannot be the same as the name of
   * the assigned desktop. This parameter is mandatory when attach_user_infos is left blank. attach_user_infos has
   * a higher priority.
   */
  user_name?: string
  /** Valid user email. After a desktop is assigned, a notification will be emailed to the user. */
  user_email?: string
  /**
   * User group to which the desktop user belongs. This parameter is mandatory when attach_user_infos is left
   * blank. attach_user_infos has a higher priority.
   *
   * - sudo: Linux administrator group
   * - default: default Linux user group
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group?: 'sudo' | 'default' | 'administrators' | 'users' | (string & {})
  /**
   * Desktop name, which must be unique. Enter 1 to 15 characters of only letters, digits, hyphens (-), and
   * underscores (_). It must start with a letter and cannot end with a hyphen (-).
   * Constraints: 1 to 15 characters.
   */
  computer_name?: string
  /**
   * This parameter is valid only when unbinding and binding are performed on the same user. Whether to clear
   * desktop data during binding. The options are true (yes) and false (no). The default value is true.
   * @default true
   */
  is_clear_data?: boolean
  /**
   * List of users to whom desktops are to be assigned. This parameter is valid only when a multi-user desktop is
   * assigned to multiple users.
   */
  attach_user_infos?: AttachInstancesUserInfo[]
}

export interface AttachInstancesDesktopInfoInput {
  /** ID of the desktop to be assigned. */
  desktop_id?: string
  /**
   * User to whom a desktop belongs. After a desktop is assigned, the user can log in to the desktop. Only letters,
   * digits, hyphens (-), and underscores (_) are allowed. When the domain type is LITE_AD, the value contains 1 to
   * 20 characters starting with a letter. When the domain type is LOCAL_AD, the value contains 1 to 32 characters
   * starting with a letter or digit. A Windows desktop username can contain a maximum of 20 characters, and a
   * Linux desktop username can contain a maximum of 32 characters. The username cannot be the same as the name of
   * the assigned desktop. This parameter is mandatory when attach_user_infos is left blank. attach_user_infos has
   * a higher priority.
   */
  user_name?: string
  /** Valid user email. After a desktop is assigned, a notification will be emailed to the user. */
  user_email?: string
  /**
   * User group to which the desktop user belongs. This parameter is mandatory when attach_user_infos is left
   * blank. attach_user_infos has a higher priority.
   *
   * - sudo: Linux administrator group
   * - default: default Linux user group
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group?: 'sudo' | 'default' | 'administrators' | 'users'
  /**
   * Desktop name, which must be unique. Enter 1 to 15 characters of only letters, digits, hyphens (-), and
   * underscores (_). It must start with a letter and cannot end with a hyphen (-).
   * Constraints: 1 to 15 characters.
   */
  computer_name?: string
  /**
   * This parameter is valid only when unbinding and binding are performed on the same user. Whether to clear
   * desktop data during binding. The options are true (yes) and false (no). The default value is true.
   * @default true
   */
  is_clear_data?: boolean
  /**
   * List of users to whom desktops are to be assigned. This parameter is valid only when a multi-user desktop is
   * assigned to multiple users.
   */
  attach_user_infos?: AttachInstancesUserInfoInput[]
}

export interface AttachInstancesReq {
  /** Desktop information list. */
  desktops?: AttachInstancesDesktopInfoInput[]
  /** Image type. This parameter is mandatory only when the image needs to be changed. */
  image_type?: string
  /** Template ID: This parameter is mandatory only when the image needs to be changed. */
  image_id?: string
  /**
   * Policy ID, which is used to specify a policy for generating desktop names. If a desktop name is specified, the
   * specified desktop name is used preferentially.
   */
  desktop_name_policy_id?: string
}

export interface AttachInstancesRequestBody {
  /** Desktop information list. */
  desktops?: AttachInstancesDesktopInfoInput[]
  /** Image type. This parameter is mandatory only when the image needs to be changed. */
  image_type?: string
  /** Template ID: This parameter is mandatory only when the image needs to be changed. */
  image_id?: string
  /**
   * Policy ID, which is used to specify a policy for generating desktop names. If a desktop name is specified, the
   * specified desktop name is used preferentially.
   */
  desktop_name_policy_id?: string
}

export interface AttachInstancesResponseBody {
  /** ID of the cloud desktop assignment task. */
  job_id?: string
}

export interface AttachInstancesUserInfo {
  /**
   * If type is set to USER, enter the user ID. If type is set to GROUP, enter the user group ID. The backend
   * service checks whether the group ID exists.
   */
  user_id?: string
  /**
   * Name of the object assigned with a desktop. If type is set to USER, enter the username. If type is set to
   * GROUP, enter the user group name.
   *
   * - If type is set to USER, the value is the username of the desktop user. After the desktop is assigned, the
   * user can log in to the desktop. Only letters, digits, hyphens (-), and underscores (_) are allowed. When the
   * domain type is LITE_AD, the value contains 1 to 20 characters starting with a letter. When the domain type is
   * LOCAL_AD, the value contains 1 to 64 characters starting with a letter or digit. A Windows desktop username
   * can contain a maximum of 20 characters, and a Linux desktop username can contain a maximum of 64 characters.
   * The backend service checks whether the username exists. The username cannot be the same as the desktop name.
   * - If type is set to GROUP, the value can contain only letters, digits, hyphens (-), and underscores (_).
   */
  user_name?: string
  /**
   * Specifies the user group to which the desktop user belongs.
   *
   * - sudo: Linux administrator group.
   * - default: default Linux user group.
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group?: 'sudo' | 'default' | 'administrators' | 'users' | (string & {})
  /**
   * Object type. Options:
   *
   * - USER: user
   * - GROUP: user group
   */
  type?: 'USER' | 'GROUP' | (string & {})
}

export interface AttachInstancesUserInfoInput {
  /**
   * If type is set to USER, enter the user ID. If type is set to GROUP, enter the user group ID. The backend
   * service checks whether the group ID exists.
   */
  user_id?: string
  /**
   * Name of the object assigned with a desktop. If type is set to USER, enter the username. If type is set to
   * GROUP, enter the user group name.
   *
   * - If type is set to USER, the value is the username of the desktop user. After the desktop is assigned, the
   * user can log in to the desktop. Only letters, digits, hyphens (-), and underscores (_) are allowed. When the
   * domain type is LITE_AD, the value contains 1 to 20 characters starting with a letter. When the domain type is
   * LOCAL_AD, the value contains 1 to 64 characters starting with a letter or digit. A Windows desktop username
   * can contain a maximum of 20 characters, and a Linux desktop username can contain a maximum of 64 characters.
   * The backend service checks whether the username exists. The username cannot be the same as the desktop name.
   * - If type is set to GROUP, the value can contain only letters, digits, hyphens (-), and underscores (_).
   */
  user_name?: string
  /**
   * Specifies the user group to which the desktop user belongs.
   *
   * - sudo: Linux administrator group.
   * - default: default Linux user group.
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group?: 'sudo' | 'default' | 'administrators' | 'users'
  /**
   * Object type. Options:
   *
   * - USER: user
   * - GROUP: user group
   */
  type?: 'USER' | 'GROUP'
}

export interface AttachStatistics {
  /**
   * Number of assigned desktops.
   * Constraints: format int32.
   */
  attached_num?: number
  /**
   * Number of unassigned desktops.
   * Constraints: format int32.
   */
  unattached_num?: number
  /**
   * Number of desktops being assigned.
   * Constraints: format int32.
   */
  attaching_num?: number
  /**
   * Number of desktops that fail to be assigned.
   * Constraints: format int32.
   */
  attach_error_num?: number
}

export interface AttachUsersInfo {
  /**
   * If type is set to USER, enter the user ID. If type is set to GROUP, enter the user group ID. The backend
   * service checks whether the group ID exists.
   */
  id?: string
  /**
   * Name of the object assigned with a desktop. If type is set to USER, enter the username. If type is set to
   * GROUP, enter the user group name.
   *
   * - If type is set to USER, the value is the username of the desktop user. After the desktop is assigned, the
   * user can log in to the desktop. Only letters, digits, hyphens (-), and underscores (_) are allowed. When the
   * domain type is LITE_AD, the value contains 1 to 20 characters starting with a letter. When the domain type is
   * LOCAL_AD, the value contains 1 to 64 characters starting with a letter or digit. A Windows desktop username
   * can contain a maximum of 20 characters, and a Linux desktop username can contain a maximum of 64 characters.
   * The backend service checks whether the username exists. The username cannot be the same as the desktop name.
   * - If type is set to GROUP, the value can contain only letters, digits, hyphens (-), and underscores (_).
   */
  name?: string
  /**
   * User group to which the desktop user belongs.
   *
   * - sudo: Linux administrator group
   * - default: default Linux user group
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group?: 'sudo' | 'default' | 'administrators' | 'users' | (string & {})
  /**
   * Object type. Options:
   *
   * - USER: user
   * - GROUP: user group
   */
  type?: 'USER' | 'GROUP' | (string & {})
}

export interface Audio {
  /** Whether to enable audio redirection. Options: false: disable; true: enable */
  audio_redirection_enable?: boolean
  /**
   * Playback volume. If this parameter is not specified, the value is Do Not Set Volume. Volume setting. The value
   * ranges from 10 to 100, and the interval between two adjacent values is 5 in ascending order, for example, 10,
   * 15, 20, and 25.
   */
  play_volume?: string
  /**
   * Playback volume ratio. Options: If this parameter is not specified, the value is Do Not Set Volume Ratio. Low
   * Middle: medium High
   */
  play_volume_ratio?: string
  /**
   * Recording volume. If this parameter is not specified, the value is Do Not Set Volume. Volume setting. The
   * value ranges from 10 to 100, and the interval between two adjacent values is 5 in ascending order, for
   * example, 10, 15, 20, and 25.
   */
  record_volume?: string
  /**
   * Recording volume ratio. Options: If this parameter is not specified, the value is Do Not Set Volume Ratio. Low
   * Middle: medium High
   */
  record_volume_ratio?: string
  /** Audio transmission mode. Options: Reliable Transmission Real Time Transmission */
  audio_transmission_mode?: string
  /** Whether to enable playback redirection. Options: false: disable; true: enable */
  play_redirection_enable?: boolean
  /** Playback scenario. Options: Lossless Speech Call Music Play Automatic Identification */
  play_classification?: string
  /** Playback quality. Options: Low Middle: medium High */
  play_quality?: string
  /**
   * Playback denoising. Options: Disabled. Enabled: The value ranges from -100 to -5, and the interval between two
   * adjacent values is 5 in ascending order, for example, -100, -95, -90, and -85.
   */
  play_denoising?: string
  /**
   * Playback AGC. Options: Disabled. Enabled: The value ranges from 4,000 to 32,000. From 10,000 on, the interval
   * between two adjacent values is 1,000 in ascending order, for example, 4,000, 6,000, 8,000, 10,000, 11,000,
   * 12,000 and 13,000.
   */
  play_agc?: string
  /** Playback CRC. Options: Disable CRC Enable CRC */
  play_crc?: string
  /** Playback device mode. Options: Play Device In Shared Mode Play Device In Exclusive Mode */
  play_device_mode?: string
  /**
   * Playback delay threshold. The value ranges from 160 to 2,500. The values less than 400 are in ascending order
   * with an interval of 40, and the values between 400 and 1,000 are in ascending order with an interval of 50.
   * For example, the values can be as follows: 2,500, 2,000, 1,800, 1,500, 1,200, 1,000, 950, 900, 850.
   */
  play_delay_threshold?: string
  /** Playback amplitude threshold. The values can be: 2,048, 4,096, 5,120, 6,144, 7,168, 8,192. */
  play_amplitude_threshold?: '2048' | '4096' | '5120' | '6144' | '7168' | '8192' | (string & {})
  /**
   * Playback prefill data. Options: Do Not Prefill Data; Prefill Data: The value ranges from 50 to 2,000. The
   * values less than 250 are in an ascending order with an interval of 50, and the values between 250 and 500 are
   * in an ascending order with an interval of 100. For example, the values can be as follows: 2,000, 1,500, 1,000,
   * 500, 400, 300, 250.
   */
  play_prefill_data?: string
  /** Whether to enable recording redirection. Options: false: disable; true: enable */
  record_redirection_enable?: boolean
  /** Recording scenario. Options: Lossless Speech Call Music Record Automatic Identification */
  record_classification?: string
  /** Recording quality. Options: Low Middle: medium High */
  record_quality?: string
  /**
   * Recording denoising. Options: Disabled. Enabled: The value ranges from -100 to -5, and the interval between
   * two adjacent values is 5 in ascending order, for example, -100, -95, -90, and -85.
   */
  record_denoising?: string
  /**
   * Recording AGC. Options: Disabled. Enabled: The value ranges from 4,000 to 32,000. From 10,000 on, the interval
   * between two adjacent values is 1,000 in ascending order, for example, 4,000, 6,000, 8,000, 10,000, 11,000,
   * 12,000 and 13,000.
   */
  record_agc?: string
  /** Recording CRC. Options: Disable CRC Enable CRC */
  record_crc?: string
  /** Recording device mode. Options: Record Device In Shared Mode Record Device In Exclusive Mode */
  record_device_mode?: string
  /**
   * Recording delay threshold. The value ranges from 160 to 2,500. The values less than 400 are in ascending order
   * with an interval of 40, and the values between 400 and 1,000 are in ascending order with an interval of 50.
   * For example, the values can be as follows: 2,500, 2,000, 1,800, 1,500, 1,200, 1,000, 950, 900, 850.
   */
  record_delay_threshold?: string
  /** Recording amplitude threshold. The values can be: 2,048, 4,096, 5,120, 6,144, 7,168, 8,192. */
  record_amplitude_threshold?: '2048' | '4096' | '5120' | '6144' | '7168' | '8192' | (string & {})
}

export interface AudioInput {
  /** Whether to enable audio redirection. Options: false: disable; true: enable */
  audio_redirection_enable?: boolean
  /**
   * Playback volume. If this parameter is not specified, the value is Do Not Set Volume. Volume setting. The value
   * ranges from 10 to 100, and the interval between two adjacent values is 5 in ascending order, for example, 10,
   * 15, 20, and 25.
   */
  play_volume?: string
  /**
   * Playback volume ratio. Options: If this parameter is not specified, the value is Do Not Set Volume Ratio. Low
   * Middle: medium High
   */
  play_volume_ratio?: string
  /**
   * Recording volume. If this parameter is not specified, the value is Do Not Set Volume. Volume setting. The
   * value ranges from 10 to 100, and the interval between two adjacent values is 5 in ascending order, for
   * example, 10, 15, 20, and 25.
   */
  record_volume?: string
  /**
   * Recording volume ratio. Options: If this parameter is not specified, the value is Do Not Set Volume Ratio. Low
   * Middle: medium High
   */
  record_volume_ratio?: string
  /** Audio transmission mode. Options: Reliable Transmission Real Time Transmission */
  audio_transmission_mode?: string
  /** Whether to enable playback redirection. Options: false: disable; true: enable */
  play_redirection_enable?: boolean
  /** Playback scenario. Options: Lossless Speech Call Music Play Automatic Identification */
  play_classification?: string
  /** Playback quality. Options: Low Middle: medium High */
  play_quality?: string
  /**
   * Playback denoising. Options: Disabled. Enabled: The value ranges from -100 to -5, and the interval between two
   * adjacent values is 5 in ascending order, for example, -100, -95, -90, and -85.
   */
  play_denoising?: string
  /**
   * Playback AGC. Options: Disabled. Enabled: The value ranges from 4,000 to 32,000. From 10,000 on, the interval
   * between two adjacent values is 1,000 in ascending order, for example, 4,000, 6,000, 8,000, 10,000, 11,000,
   * 12,000 and 13,000.
   */
  play_agc?: string
  /** Playback CRC. Options: Disable CRC Enable CRC */
  play_crc?: string
  /** Playback device mode. Options: Play Device In Shared Mode Play Device In Exclusive Mode */
  play_device_mode?: string
  /**
   * Playback delay threshold. The value ranges from 160 to 2,500. The values less than 400 are in ascending order
   * with an interval of 40, and the values between 400 and 1,000 are in ascending order with an interval of 50.
   * For example, the values can be as follows: 2,500, 2,000, 1,800, 1,500, 1,200, 1,000, 950, 900, 850.
   */
  play_delay_threshold?: string
  /** Playback amplitude threshold. The values can be: 2,048, 4,096, 5,120, 6,144, 7,168, 8,192. */
  play_amplitude_threshold?: '2048' | '4096' | '5120' | '6144' | '7168' | '8192'
  /**
   * Playback prefill data. Options: Do Not Prefill Data; Prefill Data: The value ranges from 50 to 2,000. The
   * values less than 250 are in an ascending order with an interval of 50, and the values between 250 and 500 are
   * in an ascending order with an interval of 100. For example, the values can be as follows: 2,000, 1,500, 1,000,
   * 500, 400, 300, 250.
   */
  play_prefill_data?: string
  /** Whether to enable recording redirection. Options: false: disable; true: enable */
  record_redirection_enable?: boolean
  /** Recording scenario. Options: Lossless Speech Call Music Record Automatic Identification */
  record_classification?: string
  /** Recording quality. Options: Low Middle: medium High */
  record_quality?: string
  /**
   * Recording denoising. Options: Disabled. Enabled: The value ranges from -100 to -5, and the interval between
   * two adjacent values is 5 in ascending order, for example, -100, -95, -90, and -85.
   */
  record_denoising?: string
  /**
   * Recording AGC. Options: Disabled. Enabled: The value ranges from 4,000 to 32,000. From 10,000 on, the interval
   * between two adjacent values is 1,000 in ascending order, for example, 4,000, 6,000, 8,000, 10,000, 11,000,
   * 12,000 and 13,000.
   */
  record_agc?: string
  /** Recording CRC. Options: Disable CRC Enable CRC */
  record_crc?: string
  /** Recording device mode. Options: Record Device In Shared Mode Record Device In Exclusive Mode */
  record_device_mode?: string
  /**
   * Recording delay threshold. The value ranges from 160 to 2,500. The values less than 400 are in ascending order
   * with an interval of 40, and the values between 400 and 1,000 are in ascending order with an interval of 50.
   * For example, the values can be as follows: 2,500, 2,000, 1,800, 1,500, 1,200, 1,000, 950, 900, 850.
   */
  record_delay_threshold?: string
  /** Recording amplitude threshold. The values can be: 2,048, 4,096, 5,120, 6,144, 7,168, 8,192. */
  record_amplitude_threshold?: '2048' | '4096' | '5120' | '6144' | '7168' | '8192'
}

export interface AuthorizedObjects {
  /**
   * Enumeration of bound object types.
   *
   * - USER: user
   * - USER_GROUP: user group
   */
  object_type: 'USER' | 'USER_GROUP'
  /** User ID or user group ID. */
  object_id: string
  /** Username or user group name. */
  object_name: string
  /**
   * Specifies the user permission group to which the desktop user belongs.
   *
   * - sudo: Linux administrator group.
   * - default: Default Linux user group.
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: Standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group: 'sudo' | 'default' | 'administrators' | 'users'
  /**
   * Creation time. The value is in UTC format, for example, 2022-05-11T11:45:42.000Z.
   * Constraints: format date-time.
   */
  created_at?: string
}

export interface AuthorizedObjectsResponse {
  /**
   * Enumeration of bound object types.
   *
   * - USER: user
   * - USER_GROUP: user group
   */
  object_type?: 'USER' | 'USER_GROUP' | (string & {})
  /** User ID or user group ID. */
  object_id?: string
  /** Username or user group name. */
  object_name?: string
  /**
   * Specifies the user permission group to which the desktop user belongs.
   *
   * - sudo: Linux administrator group.
   * - default: Default Linux user group.
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: Standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group?: 'sudo' | 'default' | 'administrators' | 'users' | (string & {})
  /**
   * Creation time. The value is in UTC format, for example, 2022-05-11T11:45:42.000Z.
   * Constraints: format date-time.
   */
  created_at?: string
}

export interface AutoDisconnectOrLogoutControlOptions {
  /**
   * Time before disconnection or logout, in minute. The value ranges from 1 to 86,400. Default: 1,440
   * Constraints: 1 to 86400; format int32.
   * @default 1440
   */
  auto_disconnect_minutes?: number
}

export interface AutoLockOptions {
  /**
   * Time before screen locking, in minute. The value ranges from 3 to 86,400. Default: 10
   * Constraints: 3 to 86400; format int32.
   * @default 10
   */
  auto_lock_minutes?: number
  /**
   * Automatic disconnection or logout. Options: AUTO_DISCONNECT (automatic disconnection); AUTO_LOGOUT (automatic
   * logout); DISABLED (disabled); AUTO_RESTART (default, automatic restart); AUTO_STOP (automatic shutdown);
   * HIBERNATE (hibernation)
   * - `AUTO_DISCONNECT`: automatic disconnection
   * - `AUTO_LOGOUT`: automatic logout
   * - `DISABLED`: disabled
   * - `AUTO_RESTART`: automatic restart
   * - `AUTO_STOP`: automatic shutdown
   * - `HIBERNATE`: hibernation
   * @default 'AUTO_RESTART'
   */
  auto_disconnect?:
    'AUTO_DISCONNECT' | 'AUTO_LOGOUT' | 'DISABLED' | 'AUTO_RESTART' | 'AUTO_STOP' | 'HIBERNATE' | (string & {})
  /** Options available after automatic disconnection or automatic logout is enabled. */
  options?: AutoDisconnectOrLogoutControlOptions
}

export interface AutoLockOptionsInput {
  /**
   * Time before screen locking, in minute. The value ranges from 3 to 86,400. Default: 10
   * Constraints: 3 to 86400; format int32.
   * @default 10
   */
  auto_lock_minutes?: number
  /**
   * Automatic disconnection or logout. Options: AUTO_DISCONNECT (automatic disconnection); AUTO_LOGOUT (automatic
   * logout); DISABLED (disabled); AUTO_RESTART (default, automatic restart); AUTO_STOP (automatic shutdown);
   * HIBERNATE (hibernation)
   * - `AUTO_DISCONNECT`: automatic disconnection
   * - `AUTO_LOGOUT`: automatic logout
   * - `DISABLED`: disabled
   * - `AUTO_RESTART`: automatic restart
   * - `AUTO_STOP`: automatic shutdown
   * - `HIBERNATE`: hibernation
   * @default 'AUTO_RESTART'
   */
  auto_disconnect?: 'AUTO_DISCONNECT' | 'AUTO_LOGOUT' | 'DISABLED' | 'AUTO_RESTART' | 'AUTO_STOP' | 'HIBERNATE'
  /** Options available after automatic disconnection or automatic logout is enabled. */
  options?: AutoDisconnectOrLogoutControlOptions
}

export interface AutocloseMonitorOptions {
  /**
   * Time before automatic monitor shutdown, in second. The value ranges from 10 to 600,000. Default: 300
   * Constraints: 10 to 600000; format int32.
   * @default 300
   */
  autoclose_monitor_wait_time?: number
}

export interface AutoscalePolicy {
  /**
   * Auto scaling type. The options are as follows:
   *
   * ACCESS_CREATED: created during access;
   *
   * AUTO_CREATED: auto scaling.
   */
  autoscale_type?: 'ACCESS_CREATED' | 'AUTO_CREATED' | (string & {})
  /**
   * Maximum number of desktops that can be automatically created.
   * Constraints: format int32.
   */
  max_auto_created?: number
  /**
   * When the number of idle desktops is less than the value of this parameter, desktops are automatically created.
   * Constraints: format int32.
   */
  min_idle?: number
  /**
   * Number of desktops that can be automatically created at a time.
   * Constraints: format int32.
   */
  once_auto_created?: number
}

export interface AutoscalePolicyInput {
  /**
   * Auto scaling type. The options are as follows:
   *
   * ACCESS_CREATED: created during access;
   *
   * AUTO_CREATED: auto scaling.
   */
  autoscale_type?: 'ACCESS_CREATED' | 'AUTO_CREATED'
  /**
   * Maximum number of desktops that can be automatically created.
   * Constraints: format int32.
   */
  max_auto_created?: number
  /**
   * When the number of idle desktops is less than the value of this parameter, desktops are automatically created.
   * Constraints: format int32.
   */
  min_idle?: number
  /**
   * Number of desktops that can be automatically created at a time.
   * Constraints: format int32.
   */
  once_auto_created?: number
}

export interface AvailabilityZone {
  /** AZ code. */
  availability_zone?: string
  /** AZ name. */
  display_name?: string
  /** AZ internationalization information. */
  i18n?: {
    [key: string]: string
  }
  /** Information about sold-out resources in the current AZ. */
  sold_out?: SoldOutInfo
  /** Product IDs supported by the current AZ. If this parameter is left empty, all packages are supported. */
  product_ids?: string[]
  /** Visible or not. */
  visible?: boolean
  /** Whether to set the AZ as a default AZ. */
  default_availability_zone?: boolean
}

export interface AzInfo {
  /** AZ name. */
  availability_zone?: string
  /** Internationalization. */
  i18n?: I18n
  /** Whether the AZ is the default one. */
  default_availability_zone?: boolean
}

export interface BackupInfo {
  /**
   * Priority. A smaller value indicates a higher priority. The value ranges from 1 to 255.
   * Constraints: 1 to 255; format int32.
   */
  priority: number
  /** Backup access address. */
  address: string
  /** Tenant-defined backup access address. */
  address_custom?: string
}

export interface BackupInfoResponse {
  /**
   * Priority. A smaller value indicates a higher priority. The value ranges from 1 to 255.
   * Constraints: 1 to 255; format int32.
   */
  priority?: number
  /** Backup access address. */
  address?: string
  /** Tenant-defined backup access address. */
  address_custom?: string
}

export interface BatchAddDesktopsTagsRequestBody {
  /** List of desktops (containing tags). Invalid desktop IDs are filtered out during batch operations. */
  desktops: DesktopTagsInfo[]
}

export interface BatchAssociateInstancesRequestBody {
  /** Desktop information list. */
  desktops?: AttachInstancesDesktopInfoInput[]
  /** User information list. */
  users?: AttachInstancesUserInfoInput[]
  /** Policy for assigning desktops in batches. */
  assign_model?: AssignModelInfo
}

export interface BatchAssociateInstancesResponseBody {
  /** Dimension for assignment (by user or by desktop). */
  assign_dimension?: string
  /** If assign_dimension is set to DESKTOP, the dimension is by desktop. */
  desktop?: DesktopDimensionAttachInfo[]
  /** If assign_dimension is set to USER, the dimension is by user. */
  user?: UserDimensionAttachInfo[]
  /** Desktop assignment relationship. */
  desktops_attach_infos?: AttachInstancesDesktopInfo[]
}

export interface BatchAttachInstancesRequestBody {
  /** Desktop information list. */
  desktops?: AttachInstancesDesktopInfoInput[]
  /** User information list. */
  users?: AttachInstancesUserInfoInput[]
  /** Policy for assigning desktops in batches. */
  assign_model?: AssignModelInfo
}

export interface BatchAttachInstancesResponseBody {
  /** ID of the cloud desktop assignment task. */
  job_id?: string
}

export interface BatchChangeDesktopNetworkRequestBody {
  /**
   * Desktop IDs. The value ranges from 1 to 100.
   * Constraints: 1 to 100 items.
   */
  desktop_ids: string[]
  /** ID of the VPC to be switched. */
  vpc_id: string
  /** ID of the subnet to be switched. */
  subnet_id: string
  /** Security group IDs. */
  security_group_ids?: string[]
}

export interface BatchChangeDesktopNetworkResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface BatchChangeTagsRequestBody {
  /** Operation string create or delete. */
  action?: string
  /** Tag object. */
  tags?: TagRequest[]
  /**
   * Tag object (discarded).
   * @deprecated
   */
  sys_tags?: TagRequest[]
}

export interface BatchCreateDesktopSnapshotRequestBody {
  /**
   * Desktop ID array. A maximum of 100 desktop IDs are supported.
   * Constraints: at most 100 items.
   */
  desktop_ids?: string[]
  /**
   * Snapshot type:
   *
   * - SYSTEM_DISK: system disk
   * - DATA_DISKS: data disk
   * - ALL: system disk and data disk
   */
  disk_type?: 'SYSTEM_DISK' | 'DATA_DISKS' | 'ALL'
  /** Disk snapshot information. */
  system_disk_snapshot?: DiskSnapshotInfo
  /** Disk snapshot information. */
  data_disk_snapshot?: DiskSnapshotInfo
}

export interface BatchCreateDesktopSnapshotResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface BatchCreateUsersRequestBody {
  /** Request for creating a single user. */
  users: CreateUserRequest[]
}

export interface BatchDeleteAccessPoliciesRequestBody {
  /** Policy ID list. */
  policy_id_list?: string[]
}

export interface BatchDeleteAppRulesRequestBody {
  /**
   * Unique ID list. 1 to 50 unique IDs are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  items: string[]
}

export interface BatchDeleteAppsRequestBody {
  /**
   * Unique ID list. 1 to 50 unique IDs are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  items: string[]
  /**
   * Whether to retain OBS bucket files. If this parameter is set to false (default), OBS bucket files will be
   * deleted when an application is deleted. true: OBS bucket files are retained. No operation is performed. false:
   * OBS bucket files will be deleted when an application is deleted.
   * @default false
   */
  reserve_obs_file?: boolean
}

export interface BatchDeleteDesktopNamePolicyRequestBody {
  /**
   * Policy ID array. A maximum of 50 policy IDs are supported.
   * Constraints: at most 50 items.
   */
  policy_ids?: string[]
}

export interface BatchDeleteDesktopSnapshotRequestBody {
  /**
   * Snapshot ID array. A maximum of 100 snapshot IDs are supported.
   * Constraints: at most 100 items.
   */
  snapshot_ids?: string[]
}

export interface BatchDeleteDesktopSnapshotResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface BatchDeleteDesktopsRequestBody {
  /** IDs of the desktops to be deleted. */
  desktop_ids: string[]
  /**
   * After a desktop is deleted, if the current user does not have other desktops, the desktop user can be deleted.
   * The options are true (yes) and false (no). The default value is false.
   * @default false
   */
  delete_users?: boolean
  /**
   * Whether to send an email notification. The options are true (yes) and false (no). The default value is true.
   * @default true
   */
  email_notification?: boolean
  /** Whether to perform force deletion or not. true: yes; false: no */
  is_force_delete?: boolean
}

export interface BatchDeleteDesktopsResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface BatchDeleteDesktopsTagsRequestBody {
  /** List of desktops (containing tags). Invalid desktop IDs are filtered out during batch operations. */
  desktops: DesktopTagsInfo[]
}

export interface BatchDeleteJobsRequestBody {
  /**
   * Unique ID list. 1 to 50 unique IDs are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  items: string[]
}

export interface BatchDeleteOtpDevicesRequestBody {
  /** ID array of the OTP device to be unbound. */
  otp_ids?: string[]
}

export interface BatchDeleteScheduledTasksRequestBody {
  /** IDs of tasks to be deleted. */
  task_ids?: string[]
}

export interface BatchDeleteScreenRecordsRequestBody {
  /** IDs of screen recordings to be deleted. */
  screen_records?: ScreenRecords[]
}

export interface BatchDeleteScreenRecordsResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface BatchDeleteSubJobsRequestBody {
  /**
   * Task IDs. Only tasks in the SUCCESS or FAILED status can be deleted. Either job_ids or delete_by_status must
   * be specified.
   */
  job_ids?: string[]
  /**
   * You can delete a task only when the task is in the SUCCESS or FAILED status. Either job_ids or
   * delete_by_status must be specified.
   */
  delete_by_status?: string
}

export interface BatchDeleteUserGroupsRequestBody {
  /** User group IDs. */
  group_ids: string[]
}

export interface BatchDeleteUserRequestBody {
  /** Desktop user IDs. */
  user_ids: string[]
}

export interface BatchDetachInstancesRequestBody {
  /** List of unbound desktops. */
  desktops?: DetachInstancesDesktopInfo[]
}

export interface BatchDetachInstancesResponseBody {
  /** Desktops on which operations failed. */
  failed_operation_list?: VmOperateResult[]
  /** Task ID. */
  job_id?: string
}

export interface BatchDisableAppsRequestBody {
  /**
   * Unique ID list. 1 to 50 unique IDs are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  items: string[]
}

export interface BatchDisassociateDesktopsEipRequestBody {
  /** Specifies the ID of the desktop from which the EIP is to be unbound. */
  desktop_ids?: string[]
}

export interface BatchEnableAppsRequestBody {
  /**
   * Unique ID list. 1 to 50 unique IDs are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  items: string[]
}

export interface BatchInquiryChangeRsp {
  /** Return code, which is fixed to 0. */
  ret_code?: '0'
  /** Returned information. */
  error_txt?: string
  /**
   * Total amount, that is, the final amount after discount (including the total amount of refunded cash, cash
   * coupons, and stored-value cards when specifications are downgraded).
   */
  amount?: number
  /** Refund amount of the coupon (available when specifications are downgraded). */
  coupon_results?: CouponUnsubscribeResult[]
  /** Discounted amount. */
  discount_amount?: number
  /** Original amount, that is, the total amount before a discount. */
  original_amount?: number
  /**
   * Measurement unit ID.
   * Constraints: format int32.
   */
  measure_id?: number
  /** Currency unit code (compliant with the ISO 4217 standard). */
  currency?: string
  /** Rating result. */
  product_rating_result?: BatchResInquiryResult[]
  /** Extended parameter. */
  extend_params?: string
}

export interface BatchInstallAgentRequestBody {
  /** IDs of desktops on which operations are performed. */
  desktop_ids: string[]
}

export interface BatchInstallAgentResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface BatchInstallAppsRequestBody {
  /**
   * Unique ID list. 1 to 50 unique IDs are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  app_ids: string[]
  /** ALL_USER: all users ASSIGN_USER: authorized users */
  assign_scope: 'ALL_USER' | 'ASSIGN_USER'
  /**
   * User list. 1 to 50 users are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  users?: AccountInfo[]
}

export interface BatchLogoffDesktopsRequestBody {
  /** Computer IDs. */
  desktop_ids?: string[]
  /** Message sent to a user when a desktop deregistration task is delivered. */
  message?: string
}

export interface BatchRebuildDesktopsSystemDiskRequestBody {
  /** Desktop IDs. */
  desktop_ids: string[]
  /** Image type. */
  image_type: string
  /** Template ID. */
  image_id: string
  /** OS type. */
  os_type?: string
  /**
   * Time reserved for users to save data during immediate recomposing (unit: minute).
   * Constraints: format int32.
   */
  delay_time?: number
  /** Message sent to the user when a system disk recomposing task is delivered. */
  message?: string
  /**
   * Order ID, which is used to recompose the system disk of a yearly/monthly-billed desktop. This parameter is
   * mandatory when billed images are used.
   */
  order_id?: string
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
}

export interface BatchRebuildDesktopsSystemDiskResponseBody {
  /** Error code, which is returned upon failure. */
  error_code?: string
  /** Error description. */
  error_msg?: string
  /** Error details. */
  error_detail?: string
  /**
   * Encrypted detailed reason for rejection. You can call the API decode-authorization-message of STS to decrypt
   * the reason.
   */
  encoded_authorization_message?: string
  /** ID of the system disk recomposing task. */
  job_id?: string
}

export interface BatchResInquiryResult {
  /** ID, which must be unique for each price query. */
  id?: string
  /** ID of the product after the change. */
  product_id?: string
  /**
   * Total amount, that is, the final amount after discount (including the total amount of refunded cash, cash
   * coupons, and stored-value cards when specifications are downgraded).
   */
  amount?: number
  /** Refund amount of the coupon (available when specifications are downgraded). */
  coupon_results?: CouponUnsubscribeResult[]
  /** Discounted amount. */
  discount_amount?: number
  /** Original amount, that is, the total amount before a discount. */
  original_amount?: number
  /**
   * Measurement unit ID.
   * Constraints: format int32.
   */
  measure_id?: number
  /** Extended parameter. */
  extend_params?: string
}

export interface BatchRestoreDesktopSnapshotRequestBody {
  /**
   * Desktop snapshot record ID array. A maximum of 100 desktop snapshot record IDs are supported.
   * Constraints: at most 100 items.
   */
  snapshot_ids?: string[]
}

export interface BatchRestoreDesktopSnapshotResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface BatchRunDesktopsRequestBody {
  /** Desktop IDs. */
  desktop_ids: string[]
  /**
   * Operation type.
   *
   * - os-start: starting the computer
   * - reboot: restarting the computer
   * - os-stop: shutting down the computer
   * - os-hibernate: hibernating the computer
   */
  op_type: 'os-start' | 'reboot' | 'os-stop' | 'os-hibernate'
  /**
   * SOFT: common operation; HARD: forcible operation. For example, if type is set to HARD and op_type is set to
   * os-stop, the computer is forcibly stopped.
   */
  type?: 'SOFT' | 'HARD'
}

export interface BatchRunDesktopsResponseBody {
  /** Desktops on which operations failed. */
  failed_operation_list?: VmOperateResult[]
  /** Specifies the task ID. This parameter is returned when the cold migration starts. */
  job_id?: string
}

export interface BatchUpdateAppAuthorizationsRequestBody {
  /**
   * Unique ID list. 1 to 20 unique IDs are allowed for each request.
   * Constraints: 1 to 20 items.
   */
  app_ids: string[]
  /** ALL_USER: all users ASSIGN_USER: authorized users */
  authorization_type: 'ALL_USER' | 'ASSIGN_USER'
  /**
   * New authorized users. 0 to 100 users are allowed for each request.
   * Constraints: at most 100 items.
   */
  users?: AccountInfo[]
  /**
   * Users whose authorization is canceled. 0 to 100 users are allowed for each request.
   * Constraints: at most 100 items.
   */
  del_users?: AccountInfo[]
}

export interface BatchUpdateTargetOfPolicyGroupRequestBody {
  /** Adds an application. */
  add?: TargetRequest[]
  /** Deletes an application. */
  delete?: TargetRequest[]
}

export interface BucketStore {
  /**
   * The bucket name is in the format of wks-appcenter-{project_id}. You need to call the bucket authorization API
   * to authorize access to the bucket.
   */
  bucket_name?: string
  /**
   * OBS object path.
   *
   * Note: bucket_file_path is the complete path of the object in OBS and cannot start with a slash (/).
   *
   * For example, the bucket has the following directory structure:
   *
   * Bucket:
   *
   * ```
   *  ├─dir1 ├─object1.txt └─object2.txt └─object3.txt
   * ```
   *
   * Path of object 1: dir1/object1.txt
   *
   * Path of object 2: dir1/object2.txt
   *
   * Path of object 3: object3.txt
   */
  bucket_file_path?: string
}

export interface CameraRedirection {
  /** Whether to enable camera redirection. Options: false: disable; true: enable */
  video_compress_enable?: boolean
  /** Camera redirection options. */
  options?: CameraRedirectionOptions
}

export interface CameraRedirectionOptions {
  /**
   * Camera frame rate (FPS). The value ranges from 1 to 30. Default: 15
   * Constraints: 1 to 30; format int32.
   * @default 15
   */
  camera_frame_rate?: number
  /**
   * Camera maximum width (pixel). The value ranges from 1 to 9999. Default: 3000
   * Constraints: 1 to 9999; format int32.
   * @default 3000
   */
  camera_max_width?: number
  /**
   * Camera maximum height (pixel). The value ranges from 1 to 9999. Default: 3000
   * Constraints: 1 to 9999; format int32.
   * @default 3000
   */
  camera_max_heigth?: number
  /** Camera data compression method. The value is H.264. */
  camera_compression_method?: string
}

export interface CancelWorkspaceResponseBody {
  /** ID of the task for unsubscribing from Huawei Cloud Workspace. */
  job_id?: string
}

export interface Catalog {
  /** Unique ID. */
  id?: string
  /** Category description, in Chinese. */
  catalog_zh?: string
  /** Category description, in English. */
  catalog_en?: string
}

export interface ChangeDesktopNetworkRequestBody {
  /** ID of the VPC to be switched. */
  vpc_id: string
  /** ID of the subnet to be switched. */
  subnet_id: string
  /** Specifies the private IP address. */
  private_ip?: string
  /** Security group IDs. */
  security_group_ids: string[]
}

export interface ChangeDesktopNetworkResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface ChangeDesktopToImageRequestBody {
  /** Image name. */
  image_name: string
  /** Image description. */
  image_description?: string
  /** Instance ID of the desktop used to create an image. */
  desktop_id: string
  /** Whether to perform system encapsulation. */
  execute_sysprep?: boolean
  /** Image tags. */
  image_tags?: TagKeyValue[]
  /**
   * The enterprise project to which the image belongs. If the value is 0 or left blank, the image belongs to the
   * default enterprise project. If the value is a UUID, the image belongs to the enterprise project corresponding
   * to the UUID.
   */
  enterprise_project_id?: string
  /** Maximum memory size (MB) allowed by the image. */
  max_ram?: string
  /**
   * Minimum memory size (MB) allowed by the image. The default value is 0, indicating that the memory size is not
   * restricted.
   * @default '0'
   */
  min_ram?: string
}

export interface ChangeDesktopToImageResponseBody {
  /** ID of the desktop-to-image conversion task. */
  job_id?: string
}

export interface ChangeUserPrivilegeGroupDesktopInfo {
  /** ID of the desktop to be modified. */
  desktop_id: string
  /**
   * Information about the user whose permission group is to be modified. If this parameter is not transferred for
   * a desktop, the parameter user_privilege_group of the upper-layer application structure is used as the
   * permission group of the user.
   */
  attach_user_infos?: ChangeUserPrivilegeGroupUserInfo[]
}

export interface ChangeUserPrivilegeGroupRequestBody {
  /** Desktop information list. */
  desktops: ChangeUserPrivilegeGroupDesktopInfo[]
  /**
   * User permission group to which the desktop user belongs. Desktop users who are not contained in the parameter
   * desktops will belong to this permission group.
   *
   * - sudo: Linux administrator group
   * - default: default Linux user group
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_privilege_group?: 'sudo' | 'default' | 'administrators' | 'users'
}

export interface ChangeUserPrivilegeGroupResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface ChangeUserPrivilegeGroupUserInfo {
  /**
   * Name of the object assigned with a desktop. If type is set to USER, enter the username. If type is set to
   * GROUP, enter the user group name.
   */
  user_name: string
  /**
   * User group to which the desktop user belongs.
   *
   * - sudo: Linux administrator group
   * - default: default Linux user group
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_privilege_group?: 'sudo' | 'default' | 'administrators' | 'users'
  /**
   * Object type. Options:
   *
   * - USER: user
   * - GROUP: user group
   */
  type: string
}

export interface ChangeUserStatusRequestBody {
  /**
   * Operation type. Options:
   *
   * - LOCK: locks a user
   * - UNLOCK: unlocks a user
   * - RESET_PWD: resets the user password
   */
  op_type: 'LOCK' | 'UNLOCK' | 'RESET_PWD'
}

export interface ClientModel {
  /**
   * Automatic reconnection interval, in second. The value ranges from 1 to 50. Default: 5
   * Constraints: 1 to 50; format int32.
   * @default 5
   */
  automatic_reconnection_interval?: number
  /**
   * Session persistence duration, in second. The value ranges from 0 to 180. Default: 180
   * Constraints: 0 to 180; format int32.
   * @default 180
   */
  session_persistence_time?: number
  /** Automatic monitor shutdown after screen locking. Options: false: disable; true: enable */
  autoclose_monitor_after_locked?: boolean
  /** Options for automatic monitor shutdown. */
  autoclose_monitor_options?: AutocloseMonitorOptions
  /** Whether to enable screen capture prevention. Options: false: disable; true: enable */
  forbid_screen_capture?: boolean
  /** Whether to verify the domain of a terminal. false: disable; true: enable */
  client_machine_join_domain?: boolean
  /** Terminal type login control. */
  client_type?: ClientType
}

export interface ClientType {
  /** Whether to enable terminal type login control. false: disable; true: enable */
  client_type_limit?: boolean
  /** Options for terminal type login control. */
  options?: ClientTypeOptions
}

export interface ClientTypeOptions {
  /** Whether to select the Windows client. Options: false: not selected true: selected */
  sc_type_window?: boolean
  /** Whether to select the macOS client. Options: false: not selected true: selected */
  sc_type_mac?: boolean
  /** Whether to select the Android client. Options: false: not selected true: selected */
  sc_type_android?: boolean
  /** Whether to select the Linux client. Options: false: not selected true: selected */
  sc_type_linux?: boolean
  /** Whether to select the web client. Options: false: not selected true: selected */
  sc_type_h5?: boolean
  /** Whether to select the iOS client. Options: false: not selected true: selected */
  sc_type_ios?: boolean
  /** Whether to select the HarmonyOS client. Options: false: not selected true: selected */
  sc_type_harmony_os?: boolean
  /** Whether to select all hardware terminals. Options: false: not selected true: selected */
  tc_type_all?: boolean
}

export interface ClipboardRedirectionOptions {
  /** Whether to enable clipboard rich text redirection. Options: false: disable; true: enable */
  rich_text_redirection_enable?: boolean
  /** Whether to enable clipboard file redirection. Options: false: disable; true: enable */
  clipboard_file_redirection_enable?: boolean
}

export interface CloudServiceRatingResult {
  /** orderRequestId in the order request body. */
  order_request_id?: string
  /** Result. */
  official_website_rating_result?: OfficialWebsiteRatingResult
  /** Discounted price query result. */
  optional_discount_rating_results?: OptionalDiscountRatingResult[]
}

export interface CommonOptionsModel {
  /** Whether to enable smartcard removal to log out of user sessions. Options: false: disable; true: enable */
  remove_smart_card_disconnect_enable?: boolean
}

export interface CompressionSwitchOptions {
  /**
   * Compression threshold (byte). The value ranges from 0 to 10,240. Default: 512
   * Constraints: 0 to 10240; format int32.
   * @default 512
   */
  compression_threshold?: number
  /**
   * Minimum compression rate. The value ranges from 0 to 1,000. Default: 900
   * Constraints: 0 to 1000; format int32.
   * @default 900
   */
  minimum_compression_rate?: number
}

export interface ConnectDesktopsInfo {
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  desktop_name?: string
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
  connect_status?: 'UNREGISTER' | 'REGISTERED' | 'CONNECTED' | 'DISCONNECTED' | (string & {})
  /** List of users or user groups to which desktops have been assigned. */
  attach_users?: AttachUsersInfo[]
}

export interface ControllItem {
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  desktop_name?: string
  /** Desktop status. */
  desktop_status?: string
  /** Pool ID. */
  pool_id?: string
  /** List of users to whom desktops have been assigned. */
  attach_user_infos?: AttachInstancesUserInfo[]
}

export interface CouponUnsubscribeResult {
  /** Coupon ID. */
  coupon_id?: string
  /** Coupon type. 302: cash coupon; 303: stored-value card. */
  coupon_type?: '302' | '303' | (string & {})
  /**
   * Refunded amount using a coupon.
   * Constraints: format double.
   */
  amount?: number
  /**
   * Measurement unit. '
   * Constraints: format int32.
   */
  measure_id?: number
}

export interface CreateAccessPolicyRequestBody {
  /** Access policy information. */
  policy: AccessPolicyInfo
  /** Objects to which the policy is applied. */
  policy_objects_list?: AccessPolicyObjectInfo[]
}

export interface CreateAgenciesRequestBody {
  /**
   * Agency scenario.
   *
   * - WORKSPACE: Workspace
   * - CLOUD_GAME: cloud gaming
   * - CLOUD_STORAGE: cloud storage
   * - SCREEN_RECORD: screen recording audit
   */
  scene?: 'WORKSPACE' | 'CLOUD_GAME' | 'CLOUD_STORAGE' | 'SCREEN_RECORD'
}

export interface CreateAndAuthorizeBucketResponseBody {
  /** Bucket name. */
  bucket_name?: string
}

export interface CreateAppRuleRequestBody {
  /**
   * Rule name: 1. Contains visible characters or spaces but cannot contain only spaces. 2. Contains 1 to 64
   * characters.
   * Constraints: 1 to 64 characters.
   */
  name: string
  /**
   * Rule description: 1. Contains visible characters or spaces but cannot contain only spaces. 2. Contains 0 to
   * 128 characters.
   * Constraints: at most 128 characters.
   */
  description?: string
  /** Rule information. */
  rule: Rule
}

export interface CreateAppRuleResponseBody {
  /** Rule ID. */
  id?: string
  /** Rule name. */
  name?: string
  /** Rule description. */
  description?: string
  /** Rule information. */
  rule?: RuleResponse
  /** Rule source. */
  rule_source?: string
  /**
   * Creation time.
   * Constraints: format date-time.
   */
  create_time?: string
  /**
   * Update time.
   * Constraints: format date-time.
   */
  update_time?: string
}

export interface CreateBucketCredentialRequestBody {
  /** Complete file name. Characters such as :^; ~`{}[]<> are not allowed. */
  file_name: string
}

export interface CreateBucketCredentialResponseBody {
  /** Accessed service endpoint. */
  server_end_point?: string
  /** Name of the bucket for storage. */
  bucket_name?: string
  /**
   * OBS object path. Note: path is the complete path of the object in OBS. For example, the bucket has the
   * following directory structure: Bucket: ├─dir1 └─object1.txt └─object2.txt └─object3.txt Path of object 1:
   * dir1/object1.txt Path of object 2: dir1/object2.txt Path of object 3: object3.txt
   */
  object_path?: string
  /** Access policy. */
  policy?: ObsPolicy
  /** Corresponding credential information. */
  credential?: ObsCredential
}

export interface CreateChangeOrderRequestBody {
  /**
   * Type. Options: resizeDesktops (specification change), expandVolumes (disk capacity expansion).
   * - `resizeDesktops`: specification change
   * - `expandVolumes`: disk capacity expansion
   */
  type: 'resizeDesktops' | 'expandVolumes'
  /**
   * Period type. 2 indicates monthly and 3 indicates yearly.
   * Constraints: format int32.
   * - `2`: monthly
   * - `3`: yearly
   */
  period_type?: 2 | 3
  /**
   * Number of periods.
   * Constraints: format int32.
   */
  period_num?: number
  /** ID of the product after the change. This parameter is mandatory when type is set to resizeDesktops. */
  resize_product_id?: string
  /** ID of the EVS disk to be expanded. This parameter is mandatory when type is set to expandVolumes. */
  expand_volume_id?: string
  /**
   * Total size of the EVS disk after capacity expansion. This parameter is mandatory when type is set to
   * expandVolumes. The value ranges from 10 to 32,760 and must be a multiple of 10.
   * Constraints: 10 to 32760; a multiple of 10; format int32.
   */
  expand_new_size?: number
  /**
   * Total number of desktops running on an exclusive host after the number of desktops is changed. This parameter
   * is mandatory when jobType is set to resizeExclusiveLites.
   * Constraints: format int32.
   */
  new_quantity?: number
  /**
   * Product ID of a desktop running on an exclusive host. This parameter is mandatory when jobType is set to
   * resizeExclusiveLites.
   */
  exclusive_lites_product_id?: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Extended parameter of the order. */
  extend_param?: OrderExtendParam
}

export interface CreateChangeOrderResponseBody {
  /** Order ID, which is returned when an order is successfully placed. */
  order_id?: string
}

export interface CreateChangelImageOrderRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /**
   * specCode of the KooGallery image. This parameter will be disabled soon. If both image_spec_code and image_id
   * are set, the value of image_id is used. The two parameters cannot be empty at the same time.
   * @deprecated
   */
  image_spec_code?: string
  /** KooGallery image ID. image_id is recommended. */
  image_id?: string
  /**
   * Time reserved for users to save data during immediate recomposing (unit: minute).
   * Constraints: format int32.
   */
  delay_time?: number
  /** Message sent to a user when a system disk recomposing task is delivered. */
  message?: string
}

export interface CreateDeleteSubResourcesOrderRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /** Type of the appendant resource to be deleted: DESKTOP_SHARER (desktop collaboration resource) */
  sub_resource_type: string
}

export interface CreateDesktopBatchOrderRequestBody {
  /**
   * Order placement type.
   *
   * - ADD_VOLUME: Add a disk.
   * - EXTEND_VOLUME: expands the disk capacity.
   * - RESIZE: Modify specifications.
   * - CHANGE_IMAGE: switches images.
   * - ADD_SUB_RESOURCES: purchasing desktop collaboration resources
   * - DELETE_SUB_RESOURCES: unsubscribes from desktop collaboration resources.
   */
  type?: 'ADD_VOLUME' | 'EXTEND_VOLUME' | 'RESIZE' | 'CHANGE_IMAGE' | 'ADD_SUB_RESOURCES' | 'DELETE_SUB_RESOURCES'
  /** Request body for querying the price for adding a disk or switching an image in a yearly/monthly desktop pool. */
  add_volume_param?: EstimateAddVolumeRequestBody
  /** Request body for querying the price for expanding disk capacity in a yearly/monthly desktop pool. */
  extend_volume_param?: EstimateExtendVolumeRequestBody
  /** Request body for querying the price for changing the specifications of a yearly/monthly subscription. */
  resize_param?: CreateResizeOrderRequestBody
  /** Request body for querying the price for recomposing the system disk of a yearly/monthly subscription. */
  change_image_param?: CreateChangelImageOrderRequestBody
  /** Request body for querying the price for adding supplementary resources to a yearly/monthly subscription. */
  add_sub_resources_param?: EstimateAddSubResourcesRequestBody
  /** Request body for querying the price for deleting supplementary resources of a yearly/monthly subscription. */
  delete_sub_resources_param?: CreateDeleteSubResourcesOrderRequestBody
}

export interface CreateDesktopBatchOrderResponseBody {
  /** Result of generating orders in batches. */
  orders?: OrderV5[]
}

export interface CreateDesktopNamePolicyRequestBody {
  /**
   * Policy name. The value is a string of 1 to 30 characters, including digits, letters, and underscores (.). It
   * must start with a letter or underscore (.).
   * Constraints: 1 to 30 characters.
   */
  policy_name: string
  /** Policy prefix. */
  name_prefix: string
  /**
   * Number of valid digits in the policy suffix.
   * Constraints: format int32.
   */
  digit_number: number
  /**
   * Start number of the policy suffix.
   * Constraints: format int32.
   */
  start_number: number
  /**
   * Indicates whether the user name increases in ascending order.
   *
   * - The user name increases in ascending order.
   * - The value 0 indicates that the number of tenants increases.
   * Constraints: format int32.
   */
  single_domain_user_inc: number
  /** Indicates whether the policy is the default policy. The value true indicates the default policy. */
  is_default_policy?: boolean
}

export interface CreateDesktopNamePolicyResponseBody {
  /** Policy ID. */
  policy_id?: string
}

export interface CreateDesktopOrderRequestBody {
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /** Hourly package resource. */
  hour_package_resources: HourPackageResource[]
  /** Extended parameter of the order. */
  extend_param?: OrderExtendParam
}

export interface CreateDesktopOrderResponseBody {
  /** Order ID, which is returned when an order is successfully placed. */
  order_id?: string
}

export interface CreateDesktopPoolAuthorizedObjectsRequestBody {
  /** Indicates the user or user group to be authorized. */
  objects?: AuthorizedObjects[]
  /**
   * Action. Options: ADD (adding an authorized user or user group); REMOVE (removing an authorized user or user
   * group).
   * - `ADD`: adding an authorized user or user group
   * - `REMOVE`: removing an authorized user or user group
   */
  action: 'ADD' | 'REMOVE'
}

export interface CreateDesktopPoolChangeOrderRequestBody {
  /**
   * Order placement type.
   *
   * - ADD_VOLUME: Add a disk.
   * - EXTEND_VOLUME: expands the disk capacity.
   * - RESIZE: Modify specifications.
   * - CHANGE_IMAGE: switches images.
   * - ADD_SUB_RESOURCES: purchasing desktop collaboration resources
   * - DELETE_SUB_RESOURCES: unsubscribes from desktop collaboration resources.
   */
  type?: 'ADD_VOLUME' | 'EXTEND_VOLUME' | 'RESIZE' | 'CHANGE_IMAGE' | 'ADD_SUB_RESOURCES' | 'DELETE_SUB_RESOURCES'
  /** Request body for querying the price for adding a disk or switching an image in a yearly/monthly desktop pool. */
  add_volume_param?: EstimateAddVolumeRequestBody
  /** Request body for querying the price for expanding disk capacity in a yearly/monthly desktop pool. */
  extend_volume_param?: EstimateExtendVolumeRequestBody
  /** Request body for querying the price for changing the specifications of a yearly/monthly subscription. */
  resize_param?: CreateResizeOrderRequestBody
  /** Request body for querying the price for recomposing the system disk of a yearly/monthly subscription. */
  change_image_param?: CreateChangelImageOrderRequestBody
  /** Request body for querying the price for adding supplementary resources to a yearly/monthly subscription. */
  add_sub_resources_param?: EstimateAddSubResourcesRequestBody
  /** Request body for querying the price for deleting supplementary resources of a yearly/monthly subscription. */
  delete_sub_resources_param?: CreateDeleteSubResourcesOrderRequestBody
}

export interface CreateDesktopPoolChangeOrderResponseBody {
  /** Result of generating orders in batches. */
  orders?: OrderV5[]
}

export interface CreateDesktopPoolReq {
  /**
   * Desktop pool name, which must be unique. The desktop name can contain 1 to 255 characters, including uppercase
   * letters, lowercase letters, digits, and hyphens (-).
   * Constraints: 1 to 255 characters.
   */
  name: string
  /**
   * Desktop pool type. The options are DYNAMIC (dynamic pool) and STATIC (static pool).
   * - `DYNAMIC`: dynamic pool
   * - `STATIC`: static pool
   */
  type: 'DYNAMIC' | 'STATIC'
  /**
   * Desktop pool size: number of desktops to be created in the current desktop pool.
   * Constraints: format int32.
   */
  size: number
  /** Desktop pool description. */
  description?: string
  /** AZ. Create a desktop in the specified AZ. If this parameter is not specified, the default AZ is used. */
  availability_zone?: string
  /** Package ID. */
  product_id: string
  /** Product specification ID. This parameter is mandatory when the AZ is an edge AZ. */
  flavor_id?: string
  /**
   * Specifies the image type. The default value is private.
   *
   * private: Private image. gold: Public image.
   * @default 'private'
   */
  image_type: 'private' | 'gold'
  /** Image ID. This parameter is used together with product_id for creating desktops using custom images. */
  image_id: string
  /** System disk. */
  root_volume: VolumeInfo
  /** Data disks. */
  data_volumes?: VolumeInfo[]
  /** Specifies the VPC ID when the desktop is created. */
  vpc_id?: string
  /** ID of the subnet used for creating a desktop. */
  subnet_ids: string[]
  /**
   * Security group used by the desktop. If no security group is specified, the security group specified in the
   * desktop agent is used by default.
   */
  security_groups?: CreateDesktopSecurityGroup[]
  /** Users or user groups to be authorized. */
  authorized_objects?: AuthorizedObjects[]
  /** OU name, which is used for connecting to the AD. An OU must be created in the AD in advance. */
  ou_name?: string
  /** Tags. */
  tags?: TagRequest[]
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /**
   * Number of minutes within which the binding relationship between a user and a desktop is retained when the
   * dynamic pool desktop is disconnected. After the binding relationship times out, the user is automatically
   * unbound.
   * Constraints: format int32.
   */
  disconnected_retention_period?: number
  /**
   * Specifies whether to enable auto scaling for the desktop pool. The value false indicates that auto scaling is
   * disabled, and the value true indicates that auto scaling is enabled.
   */
  enable_autoscale?: boolean
  /** Auto scaling policy. */
  autoscale_policy?: AutoscalePolicyInput
  /** Policy ID, which is used to specify the desktop name generation policy. */
  desktop_name_policy_id?: string
}

export interface CreateDesktopPoolRequestBody {
  /**
   * Desktop pool name, which must be unique. The desktop name can contain 1 to 255 characters, including uppercase
   * letters, lowercase letters, digits, and hyphens (-).
   * Constraints: 1 to 255 characters.
   */
  name: string
  /**
   * Desktop pool type. The options are DYNAMIC (dynamic pool) and STATIC (static pool).
   * - `DYNAMIC`: dynamic pool
   * - `STATIC`: static pool
   */
  type: 'DYNAMIC' | 'STATIC'
  /**
   * Desktop pool size: number of desktops to be created in the current desktop pool.
   * Constraints: format int32.
   */
  size: number
  /** Desktop pool description. */
  description?: string
  /** AZ. Create a desktop in the specified AZ. If this parameter is not specified, the default AZ is used. */
  availability_zone?: string
  /** Package ID. */
  product_id: string
  /** Product specification ID. This parameter is mandatory when the AZ is an edge AZ. */
  flavor_id?: string
  /**
   * Specifies the image type. The default value is private.
   *
   * - private: Private image.
   * - gold: Public image.
   * @default 'private'
   */
  image_type: 'private' | 'gold'
  /** Image ID. This parameter is used together with product_id for creating desktops using custom images. */
  image_id: string
  /** System disk. */
  root_volume: VolumeInfo
  /** Data disks. */
  data_volumes?: VolumeInfo[]
  /** Specifies the VPC ID when the desktop is created. */
  vpc_id?: string
  /** ID of the subnet used for creating a desktop. */
  subnet_ids: string[]
  /**
   * Security group used by the desktop. If no security group is specified, the security group specified in the
   * desktop agent is used by default.
   */
  security_groups?: CreateDesktopSecurityGroup[]
  /** Users or user groups to be authorized. */
  authorized_objects?: AuthorizedObjects[]
  /** OU name, which is used for connecting to the AD. An OU must be created in the AD in advance. */
  ou_name?: string
  /** Tags. */
  tags?: TagRequest[]
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /**
   * Number of minutes within which the binding relationship between a user and a desktop is retained when the
   * dynamic pool desktop is disconnected. After the binding relationship times out, the user is automatically
   * unbound.
   * Constraints: format int32.
   */
  disconnected_retention_period?: number
  /**
   * Specifies whether to enable auto scaling for the desktop pool. The value false indicates that auto scaling is
   * disabled, and the value true indicates that auto scaling is enabled.
   */
  enable_autoscale?: boolean
  /** Auto scaling policy. */
  autoscale_policy?: AutoscalePolicyInput
  /** Policy ID, which is used to specify the desktop name generation policy. */
  desktop_name_policy_id?: string
}

export interface CreateDesktopPoolResponseBody {
  /** ID of the cloud desktop creation task. */
  job_id?: string
}

export interface CreateDesktopReq {
  /**
   * Specifies the cloud desktop type.
   *
   * - DEDICATED: dedicated desktop for a single user.
   * - SHARED: Multiple users share the desktop.
   */
  desktop_type: 'DEDICATED' | 'SHARED'
  /** AZ. Creates a desktop in the specified AZ. If this parameter is not specified, the default AZ is used. */
  availability_zone?: string
  /** Package ID. */
  product_id: string
  /**
   * Image type. The default value is private.
   *
   * - private: a private image
   * - gold: a public image
   * @default 'private'
   */
  image_type: 'private' | 'gold'
  /** Image ID. This parameter is used together with product_id for creating desktops using custom images. */
  image_id: string
  /** System disk. */
  root_volume: Volume
  /** Data disks. */
  data_volumes?: Volume[]
  /**
   * Information about the NIC corresponding to the desktop. If this parameter is not specified, the default NIC is
   * used.
   */
  nics?: Nic[]
  /**
   * Security group used by the desktop. If no security group is specified, the security group specified in the
   * desktop agent is used by default.
   */
  security_groups?: CreateDesktopSecurityGroup[]
  /**
   * Parameters used for creating a desktop. The value contains 1 to 50 characters. Currently, a batch of desktops
   * cannot have different configurations. The configurations of all desktops must be the same as those of the
   * first desktop. If no parameter is specified for the first desktop, the outer parameters with the same name are
   * used.
   */
  desktops?: Desktop[]
  /**
   * This parameter is used together with size. If size is set to 1, this parameter indicates the desktop name,
   * which consists of 1 to 15 characters. If size is set to a value greater than 1, this parameter indicates the
   * desktop name prefix, which consists of 1 to 13 characters.
   */
  desktop_name?: string
  /**
   * IP addresses assigned to the desktop. The value ranges from 0 to 100.
   * Constraints: at most 100 items.
   */
  desktop_ips?: string[]
  /**
   * Number of desktops that are not assigned to users. This parameter cannot be used together with desktops. It is
   * used together with desktop_name.
   * Constraints: format int32.
   */
  size?: number
  /**
   * Whether to send an email to notify the desktop user after a desktop is created. The default value is true.
   * @default true
   */
  email_notification?: boolean
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /** Tags. */
  tags?: TagRequest[]
  /** Input parameter of the shared VPC Direct Connect. */
  apply_shared_vpc_dedicated_param?: ApplySharedVpcDedicatedParam
  /** EIP information. */
  eip?: Eip
  /**
   * Policy ID, which is used to specify the desktop name generation policy. If a desktop name is specified, the
   * specified desktop name is used preferentially.
   */
  desktop_name_policy_id?: string
  /** Hourly desktop package ID. */
  hour_package_product_id?: string
  /** Offering ID of an hourly desktop package. */
  hour_package_offering_id?: string
}

export interface CreateDesktopRequestBody {
  /**
   * Specifies the cloud desktop type.
   *
   * - DEDICATED: dedicated desktop for a single user.
   * - SHARED: Multiple users share the desktop.
   */
  desktop_type: 'DEDICATED' | 'SHARED'
  /** AZ. Creates a desktop in the specified AZ. If this parameter is not specified, the default AZ is used. */
  availability_zone?: string
  /** Package ID. */
  product_id: string
  /**
   * Image type. The default value is private.
   *
   * - private: a private image
   * - gold: a public image
   * @default 'private'
   */
  image_type: 'private' | 'gold'
  /** Image ID. This parameter is used together with product_id for creating desktops using custom images. */
  image_id: string
  /** System disk. */
  root_volume: Volume
  /** Data disks. */
  data_volumes?: Volume[]
  /**
   * Information about the NIC corresponding to the desktop. If this parameter is not specified, the default NIC is
   * used.
   */
  nics?: Nic[]
  /**
   * Security group used by the desktop. If no security group is specified, the security group specified in the
   * desktop agent is used by default.
   */
  security_groups?: CreateDesktopSecurityGroup[]
  /**
   * Parameters used for creating a desktop. The value contains 1 to 50 characters.
   *
   * Currently, a batch of desktops cannot have different configurations. The configurations of all desktops must
   * be the same as those of the first desktop. If no parameter is specified for the first desktop, the outer
   * parameters with the same name are used.
   */
  desktops?: Desktop[]
  /**
   * This parameter is used together with size. If size is set to 1, this parameter indicates the desktop name,
   * which consists of 1 to 15 characters. If size is set to a value greater than 1, this parameter indicates the
   * desktop name prefix, which consists of 1 to 13 characters.
   */
  desktop_name?: string
  /**
   * IP addresses assigned to the desktop. The value ranges from 0 to 100.
   * Constraints: at most 100 items.
   */
  desktop_ips?: string[]
  /**
   * Number of desktops that are not assigned to users. This parameter cannot be used together with desktops. It is
   * used together with desktop_name.
   * Constraints: format int32.
   */
  size?: number
  /**
   * Whether to send an email to notify the desktop user after a desktop is created. The default value is true.
   * @default true
   */
  email_notification?: boolean
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /** Tags. */
  tags?: TagRequest[]
  /** Input parameter of the shared VPC Direct Connect. */
  apply_shared_vpc_dedicated_param?: ApplySharedVpcDedicatedParam
  /** EIP information. */
  eip?: Eip
  /**
   * Policy ID, which is used to specify the desktop name generation policy. If a desktop name is specified, the
   * specified desktop name is used preferentially.
   */
  desktop_name_policy_id?: string
  /** Hourly desktop package ID. */
  hour_package_product_id?: string
  /** Offering ID of an hourly desktop package. */
  hour_package_offering_id?: string
}

export interface CreateDesktopResponseBody {
  /** ID of the cloud desktop creation task. */
  job_id?: string
}

export interface CreateDesktopSecurityGroup {
  /** Security group ID. */
  id: string
}

export interface CreateDesktopUserRequestBody {
  /** Username. */
  user_name: string
  /** User mailbox. */
  user_email?: string
  /**
   * Account expiration time. 0 indicates that the account never expires. The time format is yyyy-MM-ddTHH:mm:ssZ
   * or yyyy-MM-ddTHH:mm:ss.SSSZ.
   */
  account_expires?: string
  /**
   * Activation type, which defaults to activation by users.
   *
   * - USER_ACTIVATE: activated by users
   * - ADMIN_ACTIVATE: activated by the administrator
   */
  active_type?: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE'
  /** Mobile number of the user. */
  user_phone?: string
  /** Initial user password, which is required for the administrator activation mode. */
  password?: string
  /**
   * Whether a user can change the password. The default value is true. This field will be invalid later on and
   * will be set to true during creation.
   * @default true
   * @deprecated
   */
  enable_change_password?: boolean
  /**
   * Whether the password must be changed upon the next login. The default value is true. This field will be
   * invalid later on and will be set to true during creation.
   * @default true
   * @deprecated
   */
  next_login_change_password?: boolean
  /** Dedicated IDs of the user group. */
  group_ids?: string[]
  /**
   * User description, which contains 0 to 255 characters.
   * Constraints: at most 255 characters.
   */
  description?: string
  /** Alias. */
  alias_name?: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** User information mapping, including the service level, operation mode and type. */
  user_info_map?: string
}

export interface CreateDesktopUserResponseBody {
  /** User ID. */
  id?: string
}

export interface CreateExclusiveHostsReq {
  /** AZ. */
  availability_zone: string
  /** Name. */
  name?: string
  /**
   * Number of desktops to be added.
   * Constraints: format int32.
   */
  apply_desktop_quantity?: number
  /**
   * Purchase quantity.
   * Constraints: format int32.
   */
  quantity: number
  /** Product package ID. */
  product_id: string
  /** Image disks. */
  image_volumes: Volume[]
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /** Storage disks. */
  memory_volumes: Volume[]
  /** VPC ID. */
  vpc_id: string
  /** Subnet ID. */
  subnet_id: string
  /** Request for changing the number of desktops on an exclusive host. */
  resize_exclusive_lites?: ResizeExclusiveLitesReq
}

export interface CreateOrderRequestBody {
  /**
   * Order type. createDesktops: creating a desktop; addVolumes: adding a disk; rebuildDesktops: recomposing the
   * system disk; createDesktopPool: creating a desktop pool; expandDesktopPool: expanding the desktop pool
   * capacity; applyDesktopsInternet: enabling the desktop EIP network access; createExclusiveHosts: creating an
   * exclusive host; subscribeUserSharer: subscribing to user collaboration resources; ApplySubnetBandwidth:
   * enabling the Workspace bandwidth
   */
  type:
    | 'createDesktops'
    | 'addVolumes'
    | 'rebuildDesktops'
    | 'createDesktopPool'
    | 'expandDesktopPool'
    | 'applyDesktopsInternet'
    | 'createExclusiveHosts'
    | 'subscribeUserSharer'
    | 'ApplySubnetBandwidth'
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /** Yearly/Monthly resource. */
  resources: Resource[]
  /** Extended parameter of the order. */
  extend_param?: OrderExtendParam
}

export interface CreateOrderResponseBody {
  /** Order ID, which is returned when an order is successfully placed. */
  order_id?: string
}

export interface CreatePolicyGroupRequestBody {
  /** Policy group information. */
  policy_group: PolicyGroupForCreate
}

export interface CreatePolicyGroupResponseBody {
  /** Policy group ID. */
  id?: string
}

export interface CreateRemoteAssistanceResponseBody {
  /** Collaborative space ID. */
  share_space_id?: string
  /**
   * Collaborative space status.
   *
   * - OPEN: The collaborative space has been created.
   * - CLOSE: The collaborative space has been closed.
   * - WAIT_USER_CONFIRM: waiting for the user to confirm remote assistance
   * - WAIT_USER_ACCESS: waiting for the user to enable remote assistance
   */
  status?: 'OPEN' | 'CLOSE' | 'WAIT_USER_CONFIRM' | 'WAIT_USER_ACCESS' | (string & {})
  /** Desktop ID. */
  desktop_id?: string
  /**
   * Initiator type.
   *
   * - ADMIN_INITIATE: initiated by the administrator
   * - ENDUSER_INITIATE: initiated by end users
   */
  initiator_type?: 'ADMIN_INITIATE' | 'ENDUSER_INITIATE' | (string & {})
}

export interface CreateResizeOrderRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /** Product ID of the target specifications. */
  product_id: string
  /**
   * Whether specifications can be modified when the desktop is started. The value is fixed to STOP_DESKTOP. If the
   * desktop has been started, the desktop will be stopped before the specifications are modified.
   */
  mode?: 'STOP_DESKTOP'
}

export interface CreateScheduledTasksRequestBody {
  /**
   * Execution period type. The options are as follows:
   *
   * - FIXED_TIME: specified time.
   * - DAY: by day.
   * - WEEK: by week.
   * - MONTH: by month.
   * - LIFE_CYCLE: The event is triggered in a specified scenario.
   */
  scheduled_type?: 'FIXED_TIME' | 'DAY' | 'WEEK' | 'MONTH' | 'LIFE_CYCLE'
  /**
   * If the period is by day, the task is executed at an interval of x days.
   * Constraints: format int32.
   */
  day_interval?: number
  /**
   * When this parameter is set to WEEK, the value ranges from 1 to 7, corresponding to Sunday to Saturday,
   * respectively. The values are separated by commas (,), for example, 1,2,7.
   */
  week_list?: string
  /**
   * If the period is by month, the value ranges from 1 to 12. Multiple values are separated by commas (,), for
   * example, 1,3,12.
   */
  month_list?: string
  /**
   * If the period is by month, the value ranges from 1 to 31 and L (indicating the last day of the current month).
   * The values are separated by commas (,), for example, 1,2,28,L.
   */
  date_list?: string
  /** If the period is specified, the value is a specified date in yyyy-MM-dd. */
  scheduled_date?: string
  /** Specified execution time. The format is HH:mm:ss. */
  scheduled_time?: string
  /** Expiration time in yyyy-MM-dd HH:mm:ss. */
  expire_time?: string
  /**
   * Number of gray objects. The priority is higher than that of gray_desktop_ids. Only script execution is
   * supported.
   * Constraints: format int32.
   */
  gray_count?: number
  /**
   * Specifies the desktop ID list for gray execution. The priority of this parameter is lower than that of
   * gray_count. Only script execution is supported.
   */
  gray_desktop_ids?: string[]
  /**
   * Gray failure threshold. When the number of gray execution failures reaches the value of this parameter, the
   * next batch of tasks are not executed. Only script execution is supported.
   * Constraints: format int32.
   */
  gray_fail_threshold?: number
  /**
   * Triggering condition. The value can be POST_CREATE_DESKTOP_SUCCESS (after the desktop is created),
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
  /** Time zone. */
  time_zone?: string
  /**
   * Task type. Options:
   *
   * - START: starting a desktop
   * - STOP: stopping a desktop
   * - REBOOT: restarting a desktop
   * - HIBERNATE: hibernating a desktop
   * - REBUILD: recomposing the system disk
   * - EXECUTE_SCRIPT: executing a script
   * - CREATE_SNAPSHOT: creating a snapshot
   */
  task_type: 'START' | 'STOP' | 'REBOOT' | 'HIBERNATE' | 'REBUILD' | 'EXECUTE_SCRIPT' | 'CREATE_SNAPSHOT'
  /** Task name. */
  task_name: string
  /**
   * Indicates whether to forcibly execute the task. The value true indicates that the task is forcibly executed,
   * and the value false indicates that the task is not forcibly executed.
   */
  force_execute?: boolean
  /** Description. */
  description?: string
  /** Extended parameter in JSON format. */
  extra_params?: string
  /** Objects to which a scheduled task applies. */
  apply_objects?: ApplyObject[]
  /**
   * Waiting duration after a triggered task is triggered.
   * Constraints: format int32.
   */
  wait_time?: number
}

export interface CreateScriptRequestBody {
  /** Script name. */
  name: string
  /** Script type: POWERSHELL, BAT, or SHELL. */
  type: 'POWERSHELL' | 'BAT' | 'SHELL'
  /** Description. */
  description?: string
  /** Script content. */
  content: string
  /** Script version. */
  version?: string
}

export interface CreateScriptResponseBody {
  /** Script ID. */
  script_id?: string
}

export interface CreateSubnetBandwidthChangeOrderRequestBody {
  /** Workspace bandwidth name. */
  bandwidth_name?: string
  /** Workspace bandwidth to be changed. */
  bandwidth_size: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Extended parameter of the order. */
  extend_param?: OrderExtendParam
}

export interface CreateSubnetBandwidthChangeOrderResponseBody {
  /** Order ID, which is returned when an order is successfully placed. */
  order_id?: string
}

export interface CreateTagRequestBody {
  /** Tag. */
  tag: TagRequest
}

export interface CreateTerminalsBindingDesktopsErrorResponse {
  /** Binding policy creation result. */
  bind_result_list?: CreateTerminalsBindingDesktopsResult[]
  /** Error code, which is returned upon failure. */
  error_code?: string
  /** Error description. */
  error_msg?: string
  /** Error details. */
  error_detail?: string
  /**
   * Encrypted detailed reason for rejection. You can call the API decode-authorization-message of STS to decrypt
   * the reason.
   */
  encoded_authorization_message?: string
}

export interface CreateTerminalsBindingDesktopsInfo {
  /**
   * Line number, which is used for batch import.
   * Constraints: format int32.
   */
  line?: number
  /** MAC address of the terminal. */
  mac?: string
  /** Desktop name, which is used for batch import. */
  desktop_name?: string
  /** Description. */
  description?: string
}

export interface CreateTerminalsBindingDesktopsRequestBody {
  /** Policies to be added for binding MAC addresses to VMs. */
  bind_list?: CreateTerminalsBindingDesktopsInfo[]
}

export interface CreateTerminalsBindingDesktopsResult {
  /**
   * Line number, which is used for batch import.
   * Constraints: format int32.
   */
  line?: number
  /** MAC address of the terminal. */
  mac?: string
  /** VM ID. */
  sid?: string
  /** Desktop name, which is used for batch import. */
  desktop_name?: string
  /** Code of binding policy verification result. */
  validation_result_code?: string
  /** Binding policy verification result, which is used for identification during batch import. */
  validation_result_msg?: string
  /** Description. */
  description?: string
}

export interface CreateUserGroupRequestBody {
  /** User group name. */
  group_name: string
  /**
   * User group type.
   *
   * AD: AD domain user group LOCAL: local LiteAS user group
   */
  platform_type: 'AD' | 'LOCAL'
  /** User group description. */
  description?: string
}

export interface CreateUserRequest {
  /** Username. */
  user_name: string
  /** User mailbox. */
  user_email?: string
  /**
   * Account expiration time. 0 indicates that the account never expires. The time format is yyyy-MM-ddTHH:mm:ssZ
   * or yyyy-MM-ddTHH:mm:ss.SSSZ.
   */
  account_expires?: string
  /**
   * Activation type, which defaults to activation by users.
   *
   * - USER_ACTIVATE: activated by users
   * - ADMIN_ACTIVATE: activated by the administrator
   */
  active_type?: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE'
  /** Mobile number of the user. */
  user_phone?: string
  /** Initial user password, which is required for the administrator activation mode. */
  password?: string
  /**
   * Whether a user can change the password. The default value is true. This field will be invalid later on and
   * will be set to true during creation.
   * @default true
   * @deprecated
   */
  enable_change_password?: boolean
  /**
   * Whether the password must be changed upon the next login. The default value is true. This field will be
   * invalid later on and will be set to true during creation.
   * @default true
   * @deprecated
   */
  next_login_change_password?: boolean
  /** Dedicated IDs of the user group. */
  group_ids?: string[]
  /**
   * User description, which contains 0 to 255 characters.
   * Constraints: at most 255 characters.
   */
  description?: string
  /** Alias. */
  alias_name?: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** User information mapping, including the service level, operation mode and type. */
  user_info_map?: string
}

export interface Custom {
  /** Whether to enable custom configuration. */
  custom_configuration1_enable?: boolean
  /** General audio/video settings. */
  options?: CustomOptions
}

export interface CustomOptions {
  /** Custom configuration rule. */
  custom_configuration1_rule?: string
}

export interface DataPointInfo {
  /** UTC time when the resource monitoring data of the alarm record is reported. */
  time?: string
  /**
   * Resource monitoring data of the alarm record at the time point.
   * Constraints: format double.
   */
  value?: number
}

export interface Datapoints {
  /**
   * Average value.
   * Constraints: format double.
   */
  average?: number
  /**
   * Timestamp.
   * Constraints: format int64.
   */
  timestamp?: number | bigint
}

export interface DeepCompressionOptions {
  /**
   * Deep compression level. Options: Compression grade 0 Compression grade 1 Compression grade 2 Compression grade
   * 3 Compression grade 4 Compression grade 5 Compression grade 6 Compression grade 7 Compression grade 8
   * Compression grade 9
   */
  deep_compression_level?: string
}

export interface DeleteDesktopPoolVolumesRequestBody {
  /** Deleted disks in the desktop pool. */
  volumes?: VolumeInfo[]
}

export interface DeleteDesktopPoolVolumesResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface DeleteDesktopSubResourcesRequestBody {
  /** Desktop IDs. */
  desktop_ids: string[]
  /**
   * Type of the depended resource to be deleted.
   *
   * DESKTOP_SHARER: desktop collaboration resources
   */
  sub_resource_type: string
  /** Order ID. */
  order_id?: string
}

export interface DeleteDesktopSubResourcesResponseBody {
  /** ID of the cloud desktop creation task. */
  job_id?: string
}

export interface DeleteDesktopVolumesRequestBody {
  /** List of the IDs of data disks to be deleted from the desktop. */
  volume_ids?: string[]
}

export interface DeleteDesktopVolumesResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface DeleteRestrictedRuleRequestBody {
  /**
   * Unique ID list. 1 to 50 unique IDs are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  items: string[]
}

export interface DeleteSiteResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface DeleteSubnetBandwidthResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface DeleteTerminalsBindingDesktopsRequestBody {
  /** Binding policy IDs. */
  id_list?: string[]
}

export interface DeleteTerminalsBindingDesktopsResponseBody {
  /** IDs of policies to be deleted. */
  result_list?: DeleteTerminalsBindingDesktopsResult[]
}

export interface DeleteTerminalsBindingDesktopsResult {
  /** ID of the policy to be deleted. */
  id?: string
  /** Result code of the deletion operation. */
  delete_result_code?: string
  /** Result of the deletion operation. */
  delete_result_msg?: string
}

export interface Desktop {
  /**
   * User to whom a desktop belongs. After a desktop is created, the user can log in to the desktop. Only letters,
   * digits, hyphens (-), and underscores (_) are allowed. When the domain type is LITE_AD, the value contains 1 to
   * 20 characters starting with a letter. When the domain type is LOCAL_AD, the value contains 1 to 32 characters
   * starting with a letter or digit. A Windows desktop username can contain a maximum of 20 characters, and a
   * Linux desktop username can contain a maximum of 32 characters.
   */
  user_name: string
  /** Valid user email. After a desktop is created, the system informs users through emails. */
  user_email?: string
  /** Mobile number of a valid user. */
  user_phone?: string
  /**
   * User group to which the desktop user belongs.
   *
   * - sudo: Linux administrator group.
   * - default: Default Linux user group.
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group?: 'sudo' | 'default' | 'administrators' | 'users'
  /**
   * Desktop name, which must be unique. The desktop name can contain 1 to 15 characters in letters, digits, and
   * hyphens (-). It must start with a letter or digit and cannot end with a hyphen (-).
   * Constraints: 1 to 15 characters.
   */
  computer_name?: string
  /** Computer name in the OS. */
  os_host_name?: string
  /** Desktop name prefix. This parameter takes effect when computer_name is not specified. */
  desktop_name_prefix?: string
}

export interface DesktopAction {
  /** Operation. */
  action?: string
  /** Operation completion status. */
  message?: string
  /** Start time. */
  start_time?: string
  /** End time. */
  finish_time?: string
  /** Result. */
  result?: string
  /** Error message. */
  traceback?: string
}

export interface DesktopDetailInfo {
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  computer_name?: string
  /** Computer name in the OS. */
  os_host_name?: string
  /** Desktop IP addresses. */
  addresses?: {
    [key: string]: AddressInfo[]
  }
  /** IP addresses. */
  ip_addresses?: string[]
  /** IPv4 address of the computer in the OS. */
  ipv4?: string
  /** IPv6 address of the computer in the OS. */
  ipv6?: string
  /** User list. */
  user_list?: string[]
  /** User group list. */
  user_group_list?: string[]
  /**
   * Desktop type.
   *
   * - DEDICATED: a dedicated desktop
   */
  desktop_type?: string
  /**
   * resource_type field, which indicates dedicated desktop ( DEDICATED_DESKTOP ), pooled desktop ( POOLED_DESKTOP
   * ), rendering desktop ( RENDER_DESKTOP ), exclusive host ( EXCLUSIVE_HOST ), or shared desktop ( SHARED_DESKTOP
   * ).
   * - `DEDICATED_DESKTOP`: dedicated desktop
   * - `POOLED_DESKTOP`: pooled desktop
   * - `RENDER_DESKTOP`: rendering desktop
   * - `EXCLUSIVE_HOST`: exclusive host
   * - `SHARED_DESKTOP`: shared desktop
   */
  resource_type?:
    'DEDICATED_DESKTOP' | 'POOLED_DESKTOP' | 'RENDER_DESKTOP' | 'EXCLUSIVE_HOST' | 'SHARED_DESKTOP' | (string & {})
  /**
   * Desktop metadata.
   *
   * - charging_mode: billing mode of the package. 1 indicates yearly/monthly billing, and 0 indicates pay-per-use
   * billing.
   * - image_name: name of the image used to create a desktop
   * - bill_resource_id: billing resource ID of the image
   * - metering.image_id: image ID
   * - metering.resourcespeccode: desktop resource code
   * - metering.resourcetype: desktop resource type
   * - os_bit: number of bits of the OS. The value can be 32 or 64.
   * - os_type: OS type. The value can be Linux, Windows, or Others.
   * - desktop_os_version: OS version
   */
  metadata?: {
    [key: string]: string
  }
  /** Product information. */
  flavor?: FlavorInfo
  /** Desktop status. */
  status?: string
  /**
   * Task status.
   *
   * - scheduling: Resources are being scheduled.
   * - block_device_mapping: The disk is being prepared.
   * - networking: The network is being prepared.
   * - spawning: The task is being created internally.
   * - rebooting: The system is being restarted.
   * - reboot_pending: The task of system restart is being delivered.
   * - reboot_started: The system is being restarted internally.
   * - rebooting_hard: The system is being force restarted.
   * - reboot_pending_hard: The task of force restart is being delivered.
   * - reboot_started_hard: The system is being force restarted internally.
   * - rebuilding: The system is being rebuilt.
   * - rebuild_block_device_mapping: The system is being rebuilt and disks are being prepared.
   * - rebuild_spawning: The system is being rebuilt internally.
   * - migrating: Live migration is being performed.
   * - resize_prep: The specifications are to be adjusted.
   * - resize_migrating: The specifications are being adjusted and the migration is in progress.
   * - resize_migrated: The specifications are being adjusted and the migration has been completed.
   * - resize_finish: The specifications have been adjusted.
   * - resize_reverting: The specification adjustment is being rolled back.
   * - powering-off: The system is being powered off.
   * - powering-on: The system is being powered on.
   * - deleting: Deleting...
   * - deleteFailed: Deletion failed.
   * - updating: Updating...
   * - desktopNetworkChanging: The network is being switched.
   */
  task_status?: string
  /** Whether the desktop is in maintenance mode. The options are true (yes) and false (no). */
  in_maintenance_mode?: boolean
  /** Time when a desktop is created. */
  created?: string
  /** Desktop security group. */
  security_groups?: SecurityGroupInfo[]
  /**
   * Login status of a desktop.
   *
   * - UNREGISTER: The desktop is not registered. After the desktop is started, it is automatically registered.
   * After the desktop is shut down, it is unregistered.
   * - REGISTERED: The desktop has been registered and is waiting for user connections.
   * - CONNECTED: A user has logged in to a desktop and is using it.
   * - DISCONNECTED: The desktop is disconnected from the client because the client window is closed or the
   * networking between the client and desktop is interrupted.
   */
  login_status?: 'UNREGISTER' | 'REGISTERED' | 'CONNECTED' | 'DISCONNECTED' | (string & {})
  /** User to whom the desktop belongs. */
  user_name?: string
  /** List of users to whom desktops have been assigned. */
  attach_user_infos?: AttachInstancesUserInfo[]
  /** Product ID. */
  product_id?: string
  /** Desktop collaboration resource SKU code. */
  share_resource_sku?: string
  /** System disk. */
  root_volume?: VolumeDetail
  /** Data disks. */
  data_volumes?: VolumeDetail[]
  /**
   * User group to which the desktop user belongs.
   *
   * - sudo: Linux administrator group.
   * - default: Default Linux user group.
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group?: 'sudo' | 'default' | 'administrators' | 'users' | (string & {})
  /** AZ. */
  availability_zone?: string
  /** Site type. */
  site_type?: string
  /** Site name. */
  site_name?: string
  /** Product information. */
  product?: ProductInfo
  /** Name of the OU to which the desktop is added during desktop creation. */
  ou_name?: string
  /** OS version. */
  os_version?: string
  /** SID. */
  sid?: string
  /** Order ID of a yearly/monthly product. */
  order_id?: string
  /** Desktop tags. */
  tags?: Tag[]
  /** Whether to enable the Internet access. The options are true (yes) and false (no). */
  is_support_internet?: boolean
  /**
   * Network access mode.
   *
   * - NAT: indicates the NAT Internet access mode
   * - EIP: indicates the EIP Internet access mode
   * - BOTH: Both the Internet and EIP access modes are supported.
   */
  internet_mode?: 'NAT' | 'EIP' | 'BOTH' | (string & {})
  /** Network access modes of desktops. */
  internet_mode_list?: string[]
  /** Specifies whether an EIP is being bound to the desktop. */
  is_attaching_eip?: boolean
  /**
   * Allocation status.
   *
   * - ATTACHED: allocated.
   * - UNATTACH: Unassigned indicates that the session is not associated.
   * - DEATTACHED: The VM has been unassigned.
   * - ATTACHING: The VM is being allocated.
   * - DEATTACHING: The VM is being unassigned.
   * - ATTACHFAIL: The allocation fails.
   * - DEATTACHFAIL: The VM fails to be unassigned.
   * - WAITING: waiting to be assigned. This state describes the intermediate state from batch assignment
   * (unassignment) to transfer to assignment (unassignment). In addition, this state facilitates the independence
   * of a single association process.
   * - ATTACH_FAIL_CAN_ATTACH_AGAIN: The VM fails to be assigned and can be associated again.
   * - DEATTACH_FAIL_CAN_DEATTACH_AGAIN: The VM fails to be unassigned and can be unassigned again.
   */
  attach_state?:
    | 'ATTACHED'
    | 'UNATTACH'
    | 'DEATTACHED'
    | 'ATTACHING'
    | 'DEATTACHING'
    | 'ATTACHFAIL'
    | 'DEATTACHFAIL'
    | 'WAITING'
    | 'ATTACH_FAIL_CAN_ATTACH_AGAIN'
    | 'DEATTACH_FAIL_CAN_DEATTACH_AGAIN'
    | (string & {})
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Subnet ID of the desktop. */
  subnet_id?: string
  /** Billing resource ID of the desktop. */
  bill_resource_id?: string
  /**
   * Desktop task progress. The value ranges from 0 to 100, or is null. null indicates that there is no task on the
   * desktop. The value from 0 to 100 indicates the task progress percentage.
   * Constraints: 0 to 100; format int32.
   */
  process?: number | null
  /** Root resource ID of the desktop instance. */
  root_resource_id?: string
  /** Hourly-billed desktop package details. */
  hour_package_info?: HourPackageInfo
}

export interface DesktopDimensionAttachInfo {
  /** Desktop name. */
  desktop_name?: string
  /** Desktop ID. */
  desktop_id?: string
  /**
   * Number of users to whom desktops are to be assigned.
   * Constraints: format int32.
   */
  user_num?: number
  /** Usernames to which desktops are to be assigned. Use commas (,) to separate multiple usernames. */
  user_name?: string
}

export interface DesktopLoginStatisticsRsp {
  /**
   * Number of desktops in use.
   * Constraints: format int32.
   */
  in_use_num?: number
  /**
   * Number of unregistered desktops.
   * Constraints: format int32.
   */
  unregistered_num?: number
  /**
   * Number of unregistered desktops.
   * Constraints: format int32.
   */
  unable_to_connect_num?: number
  /**
   * Number of idle desktops.
   * Constraints: format int32.
   */
  ready_num?: number
  /**
   * Number of disconnected desktops.
   * Constraints: format int32.
   */
  disconnected_num?: number
}

export interface DesktopMetric {
  /** Desktop ID. */
  resource_id?: string
  /** Desktop pool ID. This parameter is available only for desktops in a desktop pool. */
  resource_pool_id?: string
  /** Desktop name. */
  resource_name?: string
  /**
   * Statistics
   *
   * - desktop_usage - Desktop usage duration (unit: second) desktop_idle_duration - Desktop idle duration (unit:
   * second)
   */
  metric?: Metric[]
}

export interface DesktopMetricNotifyRecord {
  /**
   * Number of desktops that meet the notification rule threshold.
   * Constraints: format int32.
   */
  match_count?: number
  /** Metric name. */
  metric_name?: string
  /**
   * Statistical period (days).
   * Constraints: format int32.
   */
  threshold?: number
  /**
   * Condition for comparing a metric statistical value with the threshold.
   *
   * - \>= - Triggered when the metric statistical value is greater than or equal to the threshold.
   * - \> - Triggered when the metric statistical value is greater than the threshold.
   * - \= - Triggered when the metric statistical value is equal to the threshold.
   * - <= - Triggered when the metric statistical value is less than or equal to the threshold.
   * - < - Triggered when the metric statistical value is less than the threshold.
   */
  comparison_operator?: string
}

export interface DesktopNamePolicyInfo {
  /** Policy ID. */
  policy_id?: string
  /** Policy name. */
  policy_name?: string
  /** Policy prefix. */
  name_prefix?: string
  /**
   * Number of valid digits in the policy suffix.
   * Constraints: format int32.
   */
  digit_number?: number
  /**
   * Start number of the policy suffix.
   * Constraints: format int32.
   */
  start_number?: number
  /**
   * Indicates whether the user name increases in ascending order.
   *
   * - The user name increases in ascending order.
   * - The value 0 indicates that the number of tenants increases.
   * Constraints: format int32.
   */
  single_domain_user_inc?: number
  /** Indicates whether the policy is the default policy. The value true indicates the default policy. */
  is_default_policy?: boolean
  /**
   * Specifies whether the desktop name policy of the username is included. The value true indicates that the
   * desktop name policy is included.
   */
  is_contain_user?: boolean
}

export interface DesktopNetworkResult {
  /** Desktop name. */
  computer_name?: string
  /** Desktop ID. */
  computer_id?: string
  /** Desktop IP address. */
  computer_ip?: string
  /** Desktop network information. */
  network_infos?: NetworkInfo[]
}

export interface DesktopPoolStatistics {
  /** Desktop pool ID. */
  desktop_pool_id?: string
  /** Desktop pool name. */
  desktop_pool_name?: string
  /**
   * Total number of desktops.
   * Constraints: format int32.
   */
  total_num?: number
  /** Assignment statistics. */
  attach_statistics?: AttachStatistics
  /** Operating statistics. */
  run_state_statistics?: DesktopRunStatisticsRsp
  /** Login statistics. */
  login_state_statistics?: DesktopLoginStatisticsRsp
}

export interface DesktopRunStatisticsRsp {
  /**
   * Number of stopped desktops.
   * Constraints: format int32.
   */
  stop_num?: number
  /**
   * Number of running desktops.
   * Constraints: format int32.
   */
  active_num?: number
  /**
   * Number of faulty desktops.
   * Constraints: format int32.
   */
  error_num?: number
  /**
   * Number of hibernated desktops.
   * Constraints: format int32.
   */
  hibernated_num?: number
}

export interface DesktopSnapshotDetailInfo {
  /** Desktop snapshot ID. */
  snapshot_id?: string
  /** Desktop snapshot record name. */
  snapshot_name?: string
  /** ID of the desktop corresponding to the snapshot. */
  desktop_id?: string
  /** Name of the desktop corresponding to the snapshot. */
  desktop_name?: string
  /** SID of the desktop corresponding to the snapshot. */
  desktop_sid?: string
  /** ID of the desktop pool corresponding to the snapshot. */
  desktop_pool_id?: string
  /**
   * Disk type corresponding to the snapshot. The value true indicates the system disk, and the value false
   * indicates the data disk.
   */
  is_system_disk?: boolean
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
    'creating' | 'restoring' | 'create_success' | 'create_failed' | 'restore_success' | 'restore_failed' | (string & {})
  /**
   * Snapshot task progress. The value ranges from 0 to 100, or is null. null indicates that there is no task on
   * the snapshot. The value from 0 to 100 indicates the task progress percentage.
   * Constraints: 0 to 100; format int32.
   */
  process?: number | null
  /** Snapshot description. */
  description?: string
  /**
   * Snapshot creation time (UTC time, yyyy-MM-dd'T'HH:mm:ss'Z').
   * Constraints: format date-time.
   */
  create_time?: string
  /**
   * Snapshot creation method:
   *
   * - AUTO: automatically created in a scheduled task
   * - MANUALLY: manually created
   */
  create_type?: 'AUTO' | 'MANUALLY' | (string & {})
  /**
   * Latest snapshot restoration time (UTC time, yyyy-MM-dd'T'HH:mm:ss'Z').
   * Constraints: format date-time.
   */
  last_restore_time?: string
  /** Snapshot restoration failure cause. */
  restore_fail_reason?: string
}

export interface DesktopSubnet {
  /** ID of the subnet where the desktop is located. */
  id?: string
  /** Name of the subnet where the desktop is located. */
  name?: string
  /** Subnet CIDR block where the desktop is located. */
  cidr?: string
}

export interface DesktopTagsInfo {
  /** Desktop ID. */
  desktop_id: string
  /** List of desktops containing tags. */
  tags: TagRequest[]
}

export interface DesktopUsedHoursInfo {
  /** Desktop ID. */
  desktop_id?: string
  /** User. */
  desktop_username?: string
  /** List of desktop usage time. */
  used_info_list?: DesktopUsedInfo[]
}

export interface DesktopUsedInfo {
  /**
   * Date. The format is yyyy-MM-dd (UTC time).
   * Constraints: format date.
   */
  date?: string
  /** Total online duration, in hours. The value is accurate to two decimal places, for example, 1.32. */
  use_time?: string
}

export interface DetachInstancesDesktopInfo {
  /** ID of the assigned desktop. */
  desktop_id?: string
  /**
   * Whether to disassociate all users. The value true will invalidate detach_user_infos and all users will be
   * disassociated. If the value is false, detach_user_infos will be used to specify the users to disassociate.
   */
  is_detach_all_users?: boolean
  /** List of users to whom desktops are to be unassigned. */
  detach_user_infos?: AttachInstancesUserInfoInput[]
}

export interface DetachInstancesRequestBody {
  /** Desktop ID list, which cannot be empty. */
  desktop_ids?: string[]
  /** Whether to shut down the desktop after unbinding. */
  shutoff_after_detach?: boolean
}

export interface DetachInstancesResponseBody {
  /** Desktops on which operations failed. */
  failed_operation_list?: VmOperateResult[]
  /** Task ID. */
  job_id?: string
}

export interface DeviceRedirection {
  /** Printer redirection. */
  printer_redirection?: PrinterRedirection
  /** Session printer. */
  session_printer?: SessionPrinter
  /** Camera redirection. */
  camera_redirection?: CameraRedirection
  /** Whether to enable TWAIN device redirection. Options: false: disable; true: enable */
  twain_redirection_enable?: boolean
  /**
   * Image compression level. Options: none low (highest speed) medium (medium speed) high (lowest speed) lossless
   * low-loss medium-loss high-loss
   */
  image_compression_level?: string
  /** Human interface device (HID) redirection. */
  hid_redirection?: HidRedirection
}

export interface DisconnectHibernateOptions {
  /**
   * Hibernation duration upon disconnection.
   * Constraints: format int32.
   */
  disconnect_hibernate_minutes?: number
}

export interface DisconnectLogoutOptions {
  /**
   * Time before automatic logout upon disconnection, in minute. The value ranges from 3 to 86,400. Default: 10
   * Constraints: 3 to 86400; format int32.
   * @default 10
   */
  disconnect_logout_minutes?: number
}

export interface DiskSnapshotInfo {
  /**
   * Disk snapshot name. The name of a batch operation is in the format of desktop name + disk snapshot name +
   * timestamp.
   */
  name?: string
  /** Disk snapshot description. */
  description?: string
}

export interface Display {
  /** Display level. Options: LEVEL 1 LEVEL 2 LEVEL 3 LEVEL 4 (default/recommended) LEVEL 5 */
  display_level?: string
  /** Display level options. */
  options?: DisplayOptions
  /** Whether to enable rendering acceleration. Options: false: disable; true: enable */
  rendering_acceleration_enable?: boolean
  /** Rendering acceleration options. */
  rendering_acceleration_options?: RenderingAccelerationOptions
  /** Whether to enable adaptive bitrate. Options: false: disable; true: enable */
  adaptive_bitrate_control_enable?: boolean
  /** Adaptive bitrate options. */
  adaptive_bitrate_control_options?: AdaptiveBitrateControlOptions
  /**
   * GPU card cache (MB). The value ranges from 0 to 64. Default: 64
   * Constraints: 0 to 64; format int32.
   * @default 64
   */
  video_card_memory_size?: number
  /** Whether to enable configuration item 1. Options: false: disable; true: enable */
  configuration1_enable?: boolean
  /** Whether to enable driver delegation. Options: false: disable; true: enable */
  driver_delegation_mode_enable?: boolean
  /**
   * Driver delegation latency (x 30 ms). The value ranges from 1 to 100. Default: 80
   * Constraints: 1 to 100; format int32.
   * @default 80
   */
  driver_delegation_latency?: number
  /**
   * Driver delegation video latency (x 30 ms). The value ranges from 1 to 100. Default: 80
   * Constraints: 1 to 100; format int32.
   * @default 80
   */
  video_latency?: number
  /** Whether to enable resolution change. Options: false: disable; true: enable */
  change_resolution_vm?: boolean
  /**
   * Application recognition. A maximum of 1,024 characters are allowed.
   * Constraints: at most 1024 characters.
   */
  application_recognition?: string
  /** Duplicate display. Options: false: disable; true: enable */
  duplicate_display_enable?: boolean
  /** Default screen mapping sequence. Default: 1, 2, 3, 4 */
  default_mapping_order?: string
  /**
   * Duplicate display mode. Options: One-to-One: Only one channel is supported. One-to-Many: Multiple channels are
   * supported.
   */
  duplicate_display_mode?: 'One-to-One' | 'One-to-Many' | (string & {})
}

export interface DisplayInput {
  /** Display level. Options: LEVEL 1 LEVEL 2 LEVEL 3 LEVEL 4 (default/recommended) LEVEL 5 */
  display_level?: string
  /** Display level options. */
  options?: DisplayOptions
  /** Whether to enable rendering acceleration. Options: false: disable; true: enable */
  rendering_acceleration_enable?: boolean
  /** Rendering acceleration options. */
  rendering_acceleration_options?: RenderingAccelerationOptions
  /** Whether to enable adaptive bitrate. Options: false: disable; true: enable */
  adaptive_bitrate_control_enable?: boolean
  /** Adaptive bitrate options. */
  adaptive_bitrate_control_options?: AdaptiveBitrateControlOptions
  /**
   * GPU card cache (MB). The value ranges from 0 to 64. Default: 64
   * Constraints: 0 to 64; format int32.
   * @default 64
   */
  video_card_memory_size?: number
  /** Whether to enable configuration item 1. Options: false: disable; true: enable */
  configuration1_enable?: boolean
  /** Whether to enable driver delegation. Options: false: disable; true: enable */
  driver_delegation_mode_enable?: boolean
  /**
   * Driver delegation latency (x 30 ms). The value ranges from 1 to 100. Default: 80
   * Constraints: 1 to 100; format int32.
   * @default 80
   */
  driver_delegation_latency?: number
  /**
   * Driver delegation video latency (x 30 ms). The value ranges from 1 to 100. Default: 80
   * Constraints: 1 to 100; format int32.
   * @default 80
   */
  video_latency?: number
  /** Whether to enable resolution change. Options: false: disable; true: enable */
  change_resolution_vm?: boolean
  /**
   * Application recognition. A maximum of 1,024 characters are allowed.
   * Constraints: at most 1024 characters.
   */
  application_recognition?: string
  /** Duplicate display. Options: false: disable; true: enable */
  duplicate_display_enable?: boolean
  /** Default screen mapping sequence. Default: 1, 2, 3, 4 */
  default_mapping_order?: string
  /**
   * Duplicate display mode. Options: One-to-One: Only one channel is supported. One-to-Many: Multiple channels are
   * supported.
   */
  duplicate_display_mode?: 'One-to-One' | 'One-to-Many'
}

export interface DisplayOptions {
  /**
   * Bandwidth (kbit/s). The value ranges from 256 to 25,000. Default: 20,000
   * Constraints: 256 to 25000; format int32.
   * @default 20000
   */
  display_bandwidth?: number
  /**
   * Frame rate (FPS). The value ranges from 1 to 60. Default: 25
   * Constraints: 1 to 60; format int32.
   * @default 25
   */
  frame_rate?: number
  /**
   * Video frame rate (FPS). The value ranges from 1 to 60. Default: 30
   * Constraints: 1 to 60; format int32.
   * @default 30
   */
  video_frame_rate?: number
  /**
   * Minimum capacity for image cache (MB). The value ranges from 0 to 300. Default: 200
   * Constraints: 0 to 300; format int32.
   * @default 200
   */
  min_image_cache?: number
  /**
   * Lossy compression recognition threshold. The value ranges from 0 to 255. Default: 60
   * Constraints: 0 to 255; format int32.
   * @default 60
   */
  smoothing_factor?: number
  /** Lossless compression. Options: Basic Compression Deep Compression */
  lossless_compression_mode?: string
  /** Deep compression options. */
  deep_compression_options?: DeepCompressionOptions
  /**
   * Lossy compression quality. The value ranges from 20 to 100. Default: 85
   * Constraints: 20 to 100; format int32.
   * @default 85
   */
  lossy_compression_quality?: number
  /** Whether to enable color enhancement for office work. Options: false: disable; true: enable */
  color_enhancement_enable?: boolean
  /** Quality/Bandwidth first. Options: Quality First Bandwidth First */
  quality_bandwidth_first?: string
  /** Video bitrate options. */
  video_bit_rate_options?: VideoBitRateOptions
  /**
   * Peak video bitrate (kbit/s). The value ranges from 256 to 100,000. Default: 18,000
   * Constraints: 256 to 100000; format int32.
   * @default 18000
   */
  peak_video_bit_rate?: number
  /** Video quality options. */
  video_quality_options?: VideoQualityOptions
  /**
   * GOP size. The value ranges from 0 to 65535. Default: 100
   * Constraints: 0 to 65535; format int32.
   * @default 100
   */
  gop_size?: number
  /** Encoding preset. Options: Preset 1 Preset 2 Preset 3 Preset 4 Preset 5 Preset 6 Preset 7 */
  encoding_preset?: string
}

export interface DownloadAddressForList {
  /**
   * UUID of a screen recording record (file).
   * Constraints: format uuid.
   */
  id?: string
  /** Download address. */
  download_url?: string
}

export interface DriverInterfaceRedirection {
  /**
   * Custom drivers. Enter one or more driver file names or full paths of driver files installed on terminals.
   * Separate file names or paths with semicolons (;). A maximum of 1,000 characters are allowed.
   * Constraints: at most 1000 characters.
   */
  api_redir_driver_list?: string
}

export interface Eip {
  /** ID of the EIP bound to the desktop. If this parameter is specified, the EIP is preferentially bound. */
  id?: string
  /**
   * EIP type. The value can be 5_bgp (dynamic BGP) or 5_sbgp (static BGP).
   * - `5_bgp`: dynamic BGP
   * - `5_sbgp`: static BGP
   */
  type?: '5_bgp' | '5_sbgp'
  /**
   * EIP bandwidth billing mode.
   *
   * - TRAFFIC: billed by traffic.
   * - BANDWIDTH: billed by bandwidth.
   */
  charge_mode?: 'TRAFFIC' | 'BANDWIDTH'
  /**
   * Bandwidth size.
   * Constraints: format int32.
   */
  bandwidth_size?: number
}

export interface Eips {
  /** EIP ID. */
  id?: string
  /** EIP. */
  address?: string
  /**
   * Bandwidth range.
   * Constraints: format int32.
   */
  bandwidth_size?: number
  /**
   * traffic (billed by traffic) and bandwidth (billed by bandwidth).
   * - `traffic`: billed by traffic
   * - `bandwidth`: billed by bandwidth
   */
  eip_charge_mode?: 'traffic' | 'bandwidth' | (string & {})
  /**
   * Creation time in the yyyy-MM-ddTHH:mm:ssZ format.
   * Constraints: format date-time.
   */
  create_time?: string
  /** Specifies the ID of the bound desktop. */
  attached_desktop_id?: string
  /** Specifies the name of the bound desktop. */
  attached_desktop_name?: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
}

export interface ErrorResponse {
  /** Error code, which is returned upon failure. */
  error_code?: string
  /** Error message. */
  error_msg?: string
  /** Error details. */
  error_detail?: string
  /**
   * Encrypted detailed reason for rejection. You can call the API decode-authorization-message of STS to decrypt
   * the reason.
   */
  encoded_authorization_message?: string
}

export interface EstimateAddResourcesRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /** Add an appendant resource SKU code. */
  sub_resource_sku: string
}

export interface EstimateAddResourcesResponseBody {
  /** Currency, for example, USD. */
  currency?: string
  /** Price query result. */
  cloud_service_rating_results?: CloudServiceRatingResult[]
}

export interface EstimateAddSubResourcesRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /** Add an appendant resource SKU code. */
  sub_resource_sku: string
}

export interface EstimateAddVolumeRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /** Type of the newly added disk. */
  volume_type: string
  /**
   * Size of the newly added disk.
   * Constraints: format int32.
   */
  volume_size: number
}

export interface EstimateChangeImagesRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /**
   * specCode of the KooGallery image. This parameter will be disabled soon. If both image_spec_code and image_id
   * are set, the value of image_id is used. The two parameters cannot be empty at the same time.
   * @deprecated
   */
  image_spec_code?: string
  /** KooGallery image ID. image_id is recommended. */
  image_id?: string
}

export interface EstimateChangeImagesResponseBody {
  /** Currency, for example, USD. */
  currency?: string
  /** Price query result. */
  cloud_service_rating_results?: CloudServiceRatingResult[]
}

export interface EstimateDesktopPoolAddVolumeRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /** Type of the newly added disk. */
  volume_type: string
  /**
   * Size of the newly added disk.
   * Constraints: format int32.
   */
  volume_size: number
}

export interface EstimateDesktopPoolAddVolumeResponseBody {
  /** Currency, for example, USD. */
  currency?: string
  /** Price query result. */
  cloud_service_rating_results?: CloudServiceRatingResult[]
}

export interface EstimateDesktopPoolChangeImageRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /**
   * specCode of the KooGallery image. This parameter will be disabled soon. If both image_spec_code and image_id
   * are set, the value of image_id is used. The two parameters cannot be empty at the same time.
   * @deprecated
   */
  image_spec_code?: string
  /** KooGallery image ID. image_id is recommended. */
  image_id?: string
}

export interface EstimateDesktopPoolChangeImageResponseBody {
  /** Currency, for example, USD. */
  currency?: string
  /** Price query result. */
  cloud_service_rating_results?: CloudServiceRatingResult[]
}

export interface EstimateDesktopPoolExtendVolumeRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /** ID of the disk to be expanded in the desktop pool. */
  desktop_pool_disk_id: string
  /**
   * Disk size after capacity expansion.
   * Constraints: format int32.
   */
  new_size: number
}

export interface EstimateDesktopPoolExtendVolumeResponseBody {
  /** Currency, for example, USD. */
  currency?: string
  /** Extended parameter. */
  extend_params?: string
  /** Result. */
  official_website_rating_result?: OfficialWebsiteRatingResult
  /**
   * Price query result when there is an applicable discount. A result will be returned for each applicable
   * discount.
   */
  optional_discount_rating_results?: OptionalDiscountRatingResult[]
}

export interface EstimateDesktopPoolResizeRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /** Product ID of the target specifications. */
  product_id: string
}

export interface EstimateDesktopPoolResizeResponseBody {
  /** Whether the specifications are upgraded. */
  is_upgrade?: boolean
  /** Response body for querying the price for upgrading the desktop pool specifications. */
  batch_inquiry_rsp_when_upgrade?: PeriodBatchUpChangeResourceRsp
  /** Response body for querying the price for batch changes. */
  batch_inquiry_rsp_when_downgrade?: BatchInquiryChangeRsp
}

export interface EstimateExtendVolumeRequestBody {
  /**
   * Desktop pool ID. If both desktop_pool_id and desktop_ids are set, the value of desktop_ids is used. The two
   * parameters cannot be empty at the same time.
   */
  desktop_pool_id?: string
  /** IDs of yearly/monthly desktops. Common desktop IDs and pooled desktop IDs cannot coexist. */
  desktop_ids?: string[]
  /** Promotion plan ID. */
  promotion_plan_id?: string
  /** ID of the disk to be expanded in the desktop pool. */
  desktop_pool_disk_id: string
  /**
   * Disk size after capacity expansion.
   * Constraints: format int32.
   */
  new_size: number
}

export interface ExecuteDesktopPoolActionRequestBody {
  /**
   * Operation type.
   *
   * -os-start: Starts the computer.
   *
   * -os-stop: Shuts down the computer.
   *
   * -reboot: Restarts the computer.
   *
   * -hibernate: Hibernates the computer.
   */
  op_type: 'os-start' | 'os-stop' | 'reboot' | 'hibernate'
  /**
   * Execution type. For example, if type is set to HARD and op_type is set to os-stop, the computer is forcibly
   * stopped.
   *
   * - SOFT: common operation
   * - HARD: forcible operation
   */
  type?: 'SOFT' | 'HARD'
}

export interface ExecuteDesktopPoolActionResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface ExecuteDesktopPoolScriptRequestBody {
  /** IDs of the executed scripts. */
  script_ids?: string[]
  /**
   * Number of desktops executed in the first batch. This parameter takes precedence over gray_desktop_ids.
   * Constraints: format int32.
   */
  gray_count?: number
  /** IDs of the first batch of desktops. gray_count takes precedence over this parameter. */
  gray_desktop_ids?: string[]
  /**
   * Grayscale release failure threshold. When the number of grayscale release failures reaches the value of this
   * parameter, the next batch of tasks will not be executed.
   * Constraints: format int32.
   */
  gray_fail_threshold?: number
  /** Step performed before script execution. */
  pre_start?: string
  /**
   * Step to be performed after script execution is complete. The value can be stop (shutdown) or reboot (restart).
   * - `stop`: shutdown
   * - `reboot`: restart
   */
  post_finish?: 'stop' | 'reboot'
  /** Command to be executed. Either this parameter or script_ids must be set. */
  command_content?: string
  /**
   * Command line type. This parameter is mandatory when a command line is executed.
   *
   * - POWERSHELL: used by the Windows operating system.
   * - BAT: used by the Windows operating system.
   * - SHELL: used by the Linux system.
   */
  command_type?: 'POWERSHELL' | 'BAT' | 'SHELL'
  /**
   * Timeout interval for executing the script, in minutes. The default value is 1.
   * Constraints: format int32.
   * @default 1
   */
  execution_timeout?: number
}

export interface ExecuteDesktopPoolScriptResponseBody {
  /** Task ID. */
  task_id?: string
}

export interface ExecuteScriptOrCommandRequestBody {
  /**
   * Number of gray resources.
   * Constraints: format int32.
   */
  gray_count?: number
  /** Resource type, for example, DESKTOP. */
  resource_type?: string
  /** Resources for gray script execution. */
  gray_resource_ids?: string[]
  /**
   * Gray failure threshold. When the threshold is reached, the system stops executing the next batch of scripts.
   * The value is less than the value of gray_count.
   * Constraints: format int32.
   */
  gray_fail_threshold?: number
  /** Resources for script execution. */
  resource_ids?: string[]
  /** Executed scripts. */
  script_ids?: string[]
  /**
   * Timeout interval for executing a script, in minute.
   * Constraints: format int32.
   */
  execution_timeout?: number
}

export interface ExecuteScriptOrCommandResponseBody {
  /** Script execution task ID. */
  task_id?: string
}

export interface ExpandDesktopPoolOrderReq {
  /**
   * Expands the desktop pool capacity.
   * Constraints: format int32.
   */
  size?: number
  /** ID of the desktop pool to be expanded. */
  pool_id: string
}

export interface ExpandDesktopPoolRequestBody {
  /**
   * Expand the size of the desktop pool.
   * Constraints: format int32.
   */
  size: number
}

export interface ExpandDesktopPoolResponseBody {
  /** ID of the cloud desktop creation task. */
  job_id?: string
}

export interface ExpandDesktopPoolVolumesRequestBody {
  /** Disks to be expanded in the desktop pool. */
  volumes?: VolumelInfo[]
}

export interface ExpandDesktopPoolVolumesResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface ExpandDesktopVolumeRequestBody {
  /**
   * Disk size (GB) after capacity expansion.
   * Constraints: format int32.
   */
  new_size: number
}

export interface ExpandDesktopVolumeResponseBody {
  /** ID of the task for expanding disk capacity. */
  job_id?: string
  /**
   * After obtaining JobId, the Cloud Business Center (CBC) uses getJobEndpoint as the URL to call the cloud
   * service and query the Job result.
   */
  getJobEndpoint?: string
  /**
   * Maximum time needed for cloud service subscription.
   * Constraints: format int32.
   */
  maxProvisionTime?: number
  /**
   * Minimum time needed for cloud service subscription (minimum or average time needed).
   * Constraints: format int32.
   */
  minProvisionTime?: number
  /**
   * Periodic job query frequency. The default value is 1 minute.
   * Constraints: format int32.
   * @default 1
   */
  periodicQueryTime?: number
}

export interface ExpandVolumesReq {
  /** Desktop ID. */
  desktop_id?: string
  /** Disk ID. */
  volume_id?: string
  /**
   * Disk size (GB) after capacity expansion.
   * Constraints: format int32.
   */
  new_size?: number
}

export interface ExpandVolumesRequestBody {
  /** Parameters for expanding the disk capacity. */
  desktop_volumes_expansion?: ExpandVolumesReq[]
}

export interface ExpandVolumesResponseBody {
  /** ID of the disk capacity expansion task. */
  job_id?: string
}

export interface FileAndClipboard {
  /** File redirection. */
  file_redirection?: FileRedirection
  /** Clipboard length. */
  clip_length_limit_flag_c2s?: boolean
  /**
   * Client clipboard length.
   * Constraints: format int32.
   */
  clip_length_limit_c2s?: number
  /** Clipboard length. */
  clip_length_limit_flag_s2c?: boolean
  /**
   * Client clipboard length.
   * Constraints: format int32.
   */
  clip_length_limit_s2c?: number
  /** Whether to enable mobile client file redirection. Options: false: disable; true: enable */
  fd_mobile_client_redir_enable?: boolean
  /**
   * Clipboard redirection. Options: DISABLED (default) SERVER_TO_CLIENT_ENABLED (from the server to the client)
   * CLIENT_TO_SERVER_ENABLED (from the client to the server) TWO_WAY_ENABLED (two-way)
   * - `SERVER_TO_CLIENT_ENABLED`: from the server to the client
   * - `CLIENT_TO_SERVER_ENABLED`: from the client to the server
   * - `TWO_WAY_ENABLED`: two-way
   * @default 'DISABLED'
   */
  clipboard_redirection?:
    'DISABLED' | 'SERVER_TO_CLIENT_ENABLED' | 'CLIENT_TO_SERVER_ENABLED' | 'TWO_WAY_ENABLED' | (string & {})
  /** Clipboard redirection options. */
  clipboard_redirection_options?: ClipboardRedirectionOptions
}

export interface FileAndClipboardInput {
  /** File redirection. */
  file_redirection?: FileRedirectionInput
  /** Clipboard length. */
  clip_length_limit_flag_c2s?: boolean
  /**
   * Client clipboard length.
   * Constraints: format int32.
   */
  clip_length_limit_c2s?: number
  /** Clipboard length. */
  clip_length_limit_flag_s2c?: boolean
  /**
   * Client clipboard length.
   * Constraints: format int32.
   */
  clip_length_limit_s2c?: number
  /** Whether to enable mobile client file redirection. Options: false: disable; true: enable */
  fd_mobile_client_redir_enable?: boolean
  /**
   * Clipboard redirection. Options: DISABLED (default) SERVER_TO_CLIENT_ENABLED (from the server to the client)
   * CLIENT_TO_SERVER_ENABLED (from the client to the server) TWO_WAY_ENABLED (two-way)
   * - `SERVER_TO_CLIENT_ENABLED`: from the server to the client
   * - `CLIENT_TO_SERVER_ENABLED`: from the client to the server
   * - `TWO_WAY_ENABLED`: two-way
   * @default 'DISABLED'
   */
  clipboard_redirection?: 'DISABLED' | 'SERVER_TO_CLIENT_ENABLED' | 'CLIENT_TO_SERVER_ENABLED' | 'TWO_WAY_ENABLED'
  /** Clipboard redirection options. */
  clipboard_redirection_options?: ClipboardRedirectionOptions
}

export interface FileRedirection {
  /**
   * File redirection. Options: DISABLED (default) READ_ONLY READ_AND_WRITE
   * @default 'DISABLED'
   */
  redirection_mode?: 'DISABLED' | 'READ_ONLY' | 'READ_AND_WRITE' | (string & {})
  /** File redirection options. */
  options?: FileRedirectionOptions
  /**
   * Whether to enable the function of sending files from the VM to the client. Options: false: disable; true:
   * enable
   */
  vm_send_file_client?: boolean
  /** Options for both redirection and file sending. */
  redirection_send_file_options?: RedirectionSendFileOptions
}

export interface FileRedirectionInput {
  /**
   * File redirection. Options: DISABLED (default) READ_ONLY READ_AND_WRITE
   * @default 'DISABLED'
   */
  redirection_mode?: 'DISABLED' | 'READ_ONLY' | 'READ_AND_WRITE'
  /** File redirection options. */
  options?: FileRedirectionOptions
  /**
   * Whether to enable the function of sending files from the VM to the client. Options: false: disable; true:
   * enable
   */
  vm_send_file_client?: boolean
  /** Options for both redirection and file sending. */
  redirection_send_file_options?: RedirectionSendFileOptions
}

export interface FileRedirectionOptions {
  /** Whether to enable rate limit. Options: false: disable; true: enable */
  fluid_control_switch_enable?: boolean
  /** Rate limit options. */
  fluid_control_options?: FluidControlOptions
  /** Whether to enable compression. Options: false: disable; true: enable */
  compression_switch_enable?: boolean
  /** Compression options. */
  compression_switch_options?: CompressionSwitchOptions
  /** Whether to enable the function of setting the file size in Linux. Options: false: disable; true: enable */
  linux_file_size_supported_enable?: boolean
  /** Options for setting the file size in Linux. */
  linux_file_size_supported_options?: LinuxFileSizeSupportedOptions
  /** Whether to enable root directory mount in Linux. Options: false: disable; true: enable */
  linux_root_mount_switch_enable?: boolean
  /** Mount path of the Linux root directory. Default: \var\log */
  linux_root_dir_list?: string
  /** Mount path of the Linux file system. Default: \media\Volumes\swdb\mnt\home\storage\tmp\run\media */
  linux_file_mount_path?: string
  /** Linux fixed driver file system format. */
  linux_fixed_drive_file_system_format?: string
  /** Linux removable driver file system format. Default: vfat ntfs msdos fuseblk sdcardfs exfat fuse.fdir lifs */
  linux_removable_drive_file_system_format?: string
  /** Linux CD-ROM driver file system format. Default: cd9660 iso9660 udf */
  linux_cdrom_drive_file_system_format?: string
  /** Linux network driver file system format. Default: smbfs afpfs cifs */
  linux_network_drive_file_system_format?: string
  /** Path separator. Default: */
  path_separator?: string
  /** Whether to enable fixed drivers (such as local disks). Options: false: disable; true: enable */
  fixed_drive_enable?: boolean
  /** Whether to enable removable drivers (such as USB flash drives). Options: false: disable; true: enable */
  removable_drive_enable?: boolean
  /** Whether to enable CD-ROM drivers. Options: false: disable; true: enable */
  cd_rom_drive_enable?: boolean
  /** Whether to enable network drivers. Options: false: disable; true: enable */
  network_drive_enable?: boolean
}

export interface FileStoreLink {
  /** Storage method: OBS: OBS bucket storage LINK: external storage. An accessible download URL is used. */
  store_type?: 'OBS' | 'LINK' | (string & {})
  /** OBS bucket storage. */
  bucket_store?: BucketStore
  /** Complete file download path. */
  file_link?: string
}

export interface FileStoreLinkRequest {
  /** Storage method: OBS: OBS bucket storage LINK: external storage. An accessible download URL is used. */
  store_type: 'OBS' | 'LINK'
  /** OBS bucket storage. */
  bucket_store?: BucketStore
  /** Complete file download path. */
  file_link?: string
}

export interface FixedIp {
  /** Subnet ID. */
  subnet_id?: string
  /** Port IP address. */
  ip_address?: string
}

export interface FlavorInfo {
  /** Flavor ID of the desktop. */
  id?: string
  /** Shortcut link marker information of the corresponding desktop flavor. */
  links?: FlavorLinkInfo[]
}

export interface FlavorLinkInfo {
  /** Shortcut link marker name. */
  rel?: string
  /** Corresponding shortcut link. */
  hrel?: string
}

export interface FluidControlOptions {
  /**
   * Good network latency threshold (ms). The value ranges from 1 to 1,000. Default: 30
   * Constraints: 1 to 1000; format int32.
   * @default 30
   */
  good_network_latency?: number
  /**
   * Normal network latency threshold (ms). The value ranges from 1 to 1,000. Default: 70
   * Constraints: 1 to 1000; format int32.
   * @default 70
   */
  normal_network_latency?: number
  /**
   * Poor network latency threshold (ms). The value ranges from 1 to 1,000. Default: 100
   * Constraints: 1 to 1000; format int32.
   * @default 100
   */
  poor_network_latency?: number
  /**
   * Reducing step (KB). The value ranges from 1 to 100. Default: 20
   * Constraints: 1 to 100; format int32.
   * @default 20
   */
  reducing_step?: number
  /**
   * Slow increasing step (KB). The value ranges from 1 to 100. Default: 10
   * Constraints: 1 to 100; format int32.
   * @default 10
   */
  slow_increasing_step?: number
  /**
   * Quick increasing step (KB). The value ranges from 1 to 100. Default: 20
   * Constraints: 1 to 100; format int32.
   * @default 20
   */
  quick_increasing_step?: number
  /**
   * Initial transmission speed (KB/s). The value ranges from 1 to 10,240. Default: 1,024
   * Constraints: 1 to 10240; format int32.
   * @default 1024
   */
  start_speed?: number
  /**
   * Speed test block size (KB). The value ranges from 64 to 1,024. Default: 64
   * Constraints: 64 to 1024; format int32.
   * @default 64
   */
  test_block_size?: number
  /**
   * Speed test block interval (ms). The value ranges from 1,000 to 100,000. Default: 10,000
   * Constraints: 1000 to 100000; format int32.
   * @default 10000
   */
  test_time_gap?: number
}

export interface FunctionConfig {
  /** Function configuration ID. */
  id?: string
  /** Function configuration name. */
  name?: string
  /** Status of the function configuration switch. Options: - ON: enabled; OFF: disabled */
  status?: 'ON' | 'OFF' | (string & {})
  /** Configuration item list, in key-value pair format. */
  values?: MapObject[]
}

export interface FunctionConfigInput {
  /** Function configuration ID. */
  id?: string
  /** Function configuration name. */
  name?: string
  /** Status of the function configuration switch. Options: - ON: enabled; OFF: disabled */
  status?: 'ON' | 'OFF'
  /** Configuration item list, in key-value pair format. */
  values?: MapObject[]
}

export interface HidRedirection {
  /** Whether to enable HID redirection. Options: false: disable; true: enable */
  hid_redirection_enable?: boolean
  /** HID options. */
  options?: HidRedirectionOptions
}

export interface HidRedirectionOptions {
  /** Custom HID redirection policy. */
  hid_redirection_customization_policy?: string
}

export interface HourPackage {
  /** Code of the cloud service type to which the resource belongs. */
  cloud_service_type?: string
  /** Resource type. */
  resource_type?: string
  /** Resource specification code of the hourly package. */
  resource_spec_code?: string
  /** Resource specification code of the pay-per-use desktop of the hourly package. */
  desktop_resource_spec_code?: string
  /** Product descriptions. */
  descriptions?: ResourcePackageDescription
  /**
   * Available duration of the package, in hour.
   * Constraints: format int32.
   */
  package_duration?: number
  /** ID of the dedicated domain (domainId) supported by the product package. */
  domain_ids?: string[]
  /** Product status. The options are normal, sellout, and abandon. */
  status?: 'normal' | 'sellout' | 'abandon' | (string & {})
}

export interface HourPackageInfo {
  /** Root order ID of the hourly-billed package. */
  root_order_id?: string
  /** Resource ID of the hourly-billed package. */
  package_resource_id?: string
  /** Instance ID of the hourly-billed package. */
  package_instance_id?: string
  /** specCode of the hourly-billed package. */
  package_spec_code?: string
  /** resourceTypeCode of the offering portfolio. */
  combined_product_type_code?: string
  /**
   * Hourly-billed package exhaustion policy. SHUTDOWN_OR_HIBERNATE: automatic shutdown or hibernation;
   * PAY_PER_USE: pay-per-use billing
   */
  use_up_policy?: 'SHUTDOWN_OR_HIBERNATE' | 'PAY_PER_USE' | (string & {})
  /**
   * Total duration of the hourly-billed package.
   * Constraints: format int32.
   */
  package_duration?: number
  /**
   * Used duration of the hourly-billed package.
   * Constraints: format int32.
   */
  use_duration?: number
}

export interface HourPackageResource {
  /**
   * Subscription period type. The value can be 2 (monthly) or 3 (yearly). This parameter is mandatory.
   * Constraints: format int32.
   * - `2`: monthly
   * - `3`: yearly
   */
  period_type?: 2 | 3
  /**
   * Number of subscription periods.
   * Constraints: format int32.
   */
  period_num?: number
  /**
   * Whether auto-renewal is enabled.
   * Constraints: format int32.
   */
  is_auto_renew?: number
  /**
   * Duration exhaustion policy:
   *
   * - SHUTDOWN_OR_HIBERNATE: automatic shutdown or hibernation
   * - PAY_PER_USE: automatic pay-per-use billing
   */
  used_up_policy?: 'SHUTDOWN_OR_HIBERNATE' | 'PAY_PER_USE'
  /** Request for creating a desktop. */
  create_desktops?: HourPackageResourceCreateDesktopReq
}

export interface HourPackageResourceCreateDesktopReq {
  /**
   * Specifies the cloud desktop type.
   *
   * - DEDICATED: dedicated desktop for a single user.
   * - SHARED: Multiple users share the desktop.
   */
  desktop_type: 'DEDICATED' | 'SHARED'
  /** AZ. Creates a desktop in the specified AZ. If this parameter is not specified, the default AZ is used. */
  availability_zone?: string
  /** Package ID. */
  product_id: string
  /**
   * Image type. The default value is private.
   *
   * - private: a private image
   * - gold: a public image
   * @default 'private'
   */
  image_type: string
  /** Image ID. This parameter is used together with product_id for creating desktops using custom images. */
  image_id: string
  /** System disk. */
  root_volume: Volume
  /** Data disks. */
  data_volumes?: Volume[]
  /**
   * Information about the NIC corresponding to the desktop. If this parameter is not specified, the default NIC is
   * used.
   */
  nics?: Nic[]
  /**
   * Security group used by the desktop. If no security group is specified, the security group specified in the
   * desktop agent is used by default.
   */
  security_groups?: CreateDesktopSecurityGroup[]
  /**
   * Parameters used for creating a desktop. The value contains 1 to 50 characters. Currently, a batch of desktops
   * cannot have different configurations. The configurations of all desktops must be the same as those of the
   * first desktop. If no parameter is specified for the first desktop, the outer parameters with the same name are
   * used.
   */
  desktops?: Desktop[]
  /**
   * This parameter is used together with size. If size is set to 1, this parameter indicates the desktop name,
   * which consists of 1 to 15 characters. If size is set to a value greater than 1, this parameter indicates the
   * desktop name prefix, which consists of 1 to 13 characters.
   */
  desktop_name?: string
  /**
   * IP addresses assigned to the desktop. The value ranges from 0 to 100.
   * Constraints: at most 100 items.
   */
  desktop_ips?: string[]
  /**
   * Number of desktops that are not assigned to users. This parameter cannot be used together with desktops. It is
   * used together with desktop_name.
   * Constraints: format int32.
   */
  size?: number
  /**
   * Whether to send an email to notify the desktop user after a desktop is created. The default value is true.
   * @default true
   */
  email_notification?: boolean
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /** Tags. */
  tags?: TagRequest[]
  /** Input parameter of the shared VPC Direct Connect. */
  apply_shared_vpc_dedicated_param?: ApplySharedVpcDedicatedParam
  /** EIP information. */
  eip?: Eip
  /**
   * Policy ID, which is used to specify the desktop name generation policy. If a desktop name is specified, the
   * specified desktop name is used preferentially.
   */
  desktop_name_policy_id?: string
  /** Hourly desktop package ID. */
  hour_package_product_id?: string
  /** Offering ID of an hourly desktop package. */
  hour_package_offering_id?: string
}

export interface I18n {
  /** AZ name in Chinese. */
  zh_cn?: string
  /** AZ name in English. */
  en_us?: string
}

export interface I18nLanguage {
  /** Language. */
  language?: string
  /** Value. */
  value?: string
}

export interface Image {
  /** Image ID. */
  image_id?: string
  /**
   * Minimum disk space (GB) required for running the image. The value ranges from 40 to 1,024.
   * Constraints: 40 to 1024; format int32.
   */
  min_disk?: number
  /**
   * Creation time (UTC) in the format of yyyy-MM-ddTHH:mm:ssZ.
   * Constraints: format date-time.
   */
  created_at?: string
  /** Size of the image file, in byte. */
  image_size?: string
  /**
   * Update time (UTC) in the format of yyyy-MM-ddTHH:mm:ssZ.
   * Constraints: format date-time.
   */
  updated_at?: string
  /** Product ID of a KooGallery image. */
  product_code?: string
  /** Maximum memory (MB) of the image. The parameter value depends on the ECS specifications and is not configured. */
  max_ram?: string
  /** KooGallery resource type code. */
  market_resource_type_code?: string
  /**
   * Minimum memory size (MB) required for running the image. The parameter value depends on the ECS specifications
   * and defaults to 0.
   * Constraints: format int32.
   * @default 0
   */
  min_ram?: number
  /** OS type: Linux, Windows, or Other. */
  os_type?: 'Linux' | 'Windows' | 'Other' | (string & {})
  /**
   * Image type. The value can be gold (public image), private (private image), or shared (shared image).
   * - `gold`: public image
   * - `private`: private image
   * - `shared`: shared image
   */
  image_type?: 'gold' | 'private' | 'shared' | (string & {})
  /** Image tags. */
  tags?: string[]
  /** Image platform type. */
  platform?: string
  /** OS architecture, 32-bit or 64-bit. */
  os_bit?: string
  /** OS version. */
  os_version?: string
  /** Image name. */
  name?: string
  /** KooGallery service type code. */
  market_service_type_code?: string
  /** Image status. */
  status?: string
}

export interface ImageInfo {
  /** Image ID. */
  id?: string
  /**
   * Image type. The value can be gold (public image) or private (private image).
   * - `gold`: public image
   * - `private`: private image
   */
  image_type?: 'gold' | 'private' | (string & {})
  /** OS type: Linux, Windows, or Other. */
  os_type?: 'Linux' | 'Windows' | 'Other' | (string & {})
  /** OS architecture. The value can be arm or x86. */
  architecture?: 'arm' | 'x86' | (string & {})
  /** OS version. */
  os_version?: string
  /** Image format: vhd, raw, qcow2, or zvhd2. */
  disk_format?: 'vhd' | 'raw' | 'qcow2' | 'zvhd2' | (string & {})
  /** Image name. */
  name?: string
  /**
   * Minimum memory size (MB) required for running the image. The parameter value depends on the ECS flavor. The
   * value is generally set to 0.
   * Constraints: format int32.
   */
  min_ram?: number
  /**
   * Minimum disk space (GB) required for running the image. The value ranges from 40 to 1024.
   * Constraints: 40 to 1024; format int32.
   */
  min_disk?: number
  /** Product code of the image. */
  product_code?: string
  /** Creation time. The value is in UTC format. */
  created_at?: string
}

export interface InstallAppRequestBody {
  /**
   * Installation command (silent installation command). Example: \\${FILE_PATH} /S The predefined variable will
   * use the following value: \\${FILE_PATH}: local storage path of the application installation package on the
   * desktop
   */
  install_command?: string
  /**
   * Uninstallation command (silent uninstallation command). Example: msiexec /uninstall \\${FILE_PATH} /quiet. The
   * predefined variable will use the following value: \\${FILE_PATH}: local storage path of the application
   * installation package on the desktop
   */
  uninstall_command?: string
  /** Specified user who performs installation. */
  users?: AccountInfo[]
}

export interface InstanceStatusStatistics {
  /** Statistical object name (VM group name or desktop group name). */
  static_name?: string
  /**
   * Number of active desktops (running, starting, failover, or migrating).
   * Constraints: format int32.
   */
  running_num?: number
  /**
   * Number of stopped desktops (stopping and stopped).
   * Constraints: format int32.
   */
  stop_num?: number
  /**
   * Number of hibernated desktops (hibernating and hibernated).
   * Constraints: format int32.
   */
  hibernate_num?: number
  /**
   * Desktops in other statuses, such as unknown, deletion failed, and deleting.
   * Constraints: format int32.
   */
  other_num?: number
  /**
   * Number of assigned desktops.
   * Constraints: format int32.
   */
  attached_num?: number
  /**
   * Number of desktops not assigned.
   * Constraints: format int32.
   */
  unattached_num?: number
  /**
   * Number of desktops that cannot be assigned (assignment failed, unassignment failed, and unassigned).
   * Constraints: format int32.
   */
  cannot_attach_num?: number
  /**
   * Number of desktops being assigned or unassigned.
   * Constraints: format int32.
   */
  in_process_num?: number
  /**
   * Number of desktops in use.
   * Constraints: format int32.
   */
  in_use_num?: number
  /**
   * Number of unregistered desktops.
   * Constraints: format int32.
   */
  unregistered_num?: number
  /**
   * Number of idle desktops.
   * Constraints: format int32.
   */
  ready_num?: number
  /**
   * Number of disconnected desktops.
   * Constraints: format int32.
   */
  disconnected_num?: number
  /**
   * Number of unknown desktops.
   * Constraints: format int32.
   */
  unknown_num?: number
}

export interface InterfacesConfig {
  /** Application platform. */
  apply_platform?: string
  /** ID. */
  id?: string
  /** Name. */
  name?: string
  /** Type. */
  type?: string
  /** Result. */
  results?: {
    [key: string]: string
  }
  /** Pagination information. */
  pagination?: {
    [key: string]: {
      [key: string]: unknown
    }
  }
  /** API Request. */
  request?: InterfacesRequest
  /** Response. */
  response?: string
  /** Check result. */
  result_check?: string
}

export interface InterfacesRequest {
  /** Method. */
  method?: string
  /** Request parameter. */
  params?: {
    [key: string]: string
  }
  /** Request header information. */
  headers?: {
    [key: string]: string
  }
  /** Request body. */
  body?: string
  /** URL. */
  url?: string
  /** Configuration. */
  configs?: {
    [key: string]: {
      [key: string]: unknown
    }
  }
}

export interface InternetInfo {
  /** VPC name. */
  vpc_name?: string
  /** Subnet ID. */
  subnet_id?: string
  /** Subnet name. */
  subnet_name?: string
  /** NAT gateway ID. */
  nat_id?: string
  /** NAT gateway name. */
  nat_name?: string
  /** EIP. */
  eip?: string
  /** Creation time. */
  created_at?: string
  /** Status. */
  status?: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
}

export interface IpInfo {
  /** IP address. */
  ip_address: string
  /** Subnet mask. */
  subnet_mask: string
}

export interface IpInfoResponse {
  /** IP address. */
  ip_address?: string
  /** Subnet mask. */
  subnet_mask?: string
}

export interface JobDetailInfo {
  /** Subtask ID. */
  id?: string
  /** Task type. */
  job_type?: string
  /** Task. */
  entities?: JobEntities
  /** Task creation time. */
  begin_time?: string
  /** Task end time. */
  end_time?: string
  /** Task status. */
  status?: string
  /** Error code of a failed task. */
  error_code?: string
  /** Task failure cause. */
  fail_reason?: string
  /** IP address of the server where the task is executed. */
  host?: string
  /** Project ID. */
  project_id?: string
  /** Task ID. */
  job_id?: string
  /**
   * Task progress.
   * Constraints: format int32.
   */
  process?: number
  /** Associate user. */
  attach_user?: string
  /** Operation object. */
  entity?: string
  /** IP address. */
  ip_address?: string
}

export interface JobEntities {
  /** Desktop ID. */
  desktop_id?: string
  /** Package ID. */
  product_id?: string
  /** Username. */
  user_name?: string
  /** Desktop name. */
  desktop_name?: string
  /** IP address. */
  ip_address?: string
}

export interface KeyboardMouse {
  /**
   * VM mouse device feedback. Options: SELFADAPTION: adaptive mouse device feedback FORCE: forcible mouse device
   * feedback CLOSE: no mouse device feedback
   */
  mouse_feedback?: 'SELFADAPTION' | 'FORCE' | 'CLOSE' | (string & {})
  /**
   * VM mouse device simulation mode. Options: ABSOLUTE_POSITION: absolute position simulation RELATIVE_POSITION:
   * relative position simulation
   */
  mouse_simulation_mode?: 'ABSOLUTE_POSITION' | 'RELATIVE_POSITION' | (string & {})
  /** Whether to enable VM external cursor feedback. Options: false: disable; true: enable */
  external_cursor_feedback?: boolean
  /** Whether to enable preemption login to the self-help console. Options: false: disable; true: enable */
  selfhelp_console_enable?: boolean
  /**
   * Interval for sending mouse device operations on the client. The value ranges from 1 to 30. Default: 30
   * Constraints: 1 to 30; format int32.
   * @default 30
   */
  client_mouse_send_interval?: number
  /**
   * Windows client keyboard mode. Options: GLOBAL: global mode for Windows client keyboards (default) WINDOW:
   * windowed mode for for Windows client keyboards
   * @default 'GLOBAL'
   */
  windows_client_keyboard_mode?: 'GLOBAL' | 'WINDOW' | (string & {})
  /**
   * Windows client mouse device mode. Options: GLOBAL: global mode for Windows client mouse devices WINDOW:
   * windowed mode for Windows client mouse devices (default)
   * @default 'WINDOW'
   */
  windows_client_mouse_mode?: 'GLOBAL' | 'WINDOW' | (string & {})
  /**
   * Linux client keyboard mode. Options: EVENT: event mode for Linux client keyboards (default) GRAPH: graphics
   * mode for Linux client keyboards
   * @default 'EVENT'
   */
  linux_client_keyboard_mode?: 'EVENT' | 'GRAPH' | (string & {})
  /**
   * Linux client mouse device mode. Options: EVENT: event mode for Linux client mouse devices (default) GRAPH:
   * graphics mode for Linux client mouse devices
   * @default 'EVENT'
   */
  linux_client_mouse_mode?: 'EVENT' | 'GRAPH' | (string & {})
  /** Special keyboard. Options: false: disable; true: enable */
  special_keyboard?: boolean
  /** Joystick. Options: false: disable; true: enable */
  joy_stick_flag?: boolean
}

export interface KeyboardMouseInput {
  /**
   * VM mouse device feedback. Options: SELFADAPTION: adaptive mouse device feedback FORCE: forcible mouse device
   * feedback CLOSE: no mouse device feedback
   */
  mouse_feedback?: 'SELFADAPTION' | 'FORCE' | 'CLOSE'
  /**
   * VM mouse device simulation mode. Options: ABSOLUTE_POSITION: absolute position simulation RELATIVE_POSITION:
   * relative position simulation
   */
  mouse_simulation_mode?: 'ABSOLUTE_POSITION' | 'RELATIVE_POSITION'
  /** Whether to enable VM external cursor feedback. Options: false: disable; true: enable */
  external_cursor_feedback?: boolean
  /** Whether to enable preemption login to the self-help console. Options: false: disable; true: enable */
  selfhelp_console_enable?: boolean
  /**
   * Interval for sending mouse device operations on the client. The value ranges from 1 to 30. Default: 30
   * Constraints: 1 to 30; format int32.
   * @default 30
   */
  client_mouse_send_interval?: number
  /**
   * Windows client keyboard mode. Options: GLOBAL: global mode for Windows client keyboards (default) WINDOW:
   * windowed mode for for Windows client keyboards
   * @default 'GLOBAL'
   */
  windows_client_keyboard_mode?: 'GLOBAL' | 'WINDOW'
  /**
   * Windows client mouse device mode. Options: GLOBAL: global mode for Windows client mouse devices WINDOW:
   * windowed mode for Windows client mouse devices (default)
   * @default 'WINDOW'
   */
  windows_client_mouse_mode?: 'GLOBAL' | 'WINDOW'
  /**
   * Linux client keyboard mode. Options: EVENT: event mode for Linux client keyboards (default) GRAPH: graphics
   * mode for Linux client keyboards
   * @default 'EVENT'
   */
  linux_client_keyboard_mode?: 'EVENT' | 'GRAPH'
  /**
   * Linux client mouse device mode. Options: EVENT: event mode for Linux client mouse devices (default) GRAPH:
   * graphics mode for Linux client mouse devices
   * @default 'EVENT'
   */
  linux_client_mouse_mode?: 'EVENT' | 'GRAPH'
  /** Special keyboard. Options: false: disable; true: enable */
  special_keyboard?: boolean
  /** Joystick. Options: false: disable; true: enable */
  joy_stick_flag?: boolean
}

export interface LdapConfig {
  /** Host. */
  host?: string
  /**
   * Port number. The value ranges from 1 to 65535. The default value is 389.
   * Constraints: 1 to 65535; format int32.
   * @default 389
   */
  port?: number
  /** base_dn. */
  base_dn?: string
  /** Administrator DN. */
  administrator_dn?: string
  /** Administrator password. */
  administrator_password?: string
  /** User DN. */
  user_dn?: string
  /** Whether to enable SSL. */
  use_ssl?: boolean
  /** Certificate. */
  cert_content?: string
  /** Username attribute. */
  username_attribute?: string
  /** User object class. */
  object_class?: string
  /** Security type. */
  security_type?: string
}

export interface LinuxFileSizeSupportedOptions {
  /**
   * File size threshold in Linux (byte). The value ranges from 0 to 4,096. Default: 100
   * Constraints: 0 to 4096; format int32.
   * @default 100
   */
  linux_file_size_supported_threshold?: number
}

export interface ListAccessAddressBackupConfigResponseBody {
  /** Access configuration list. */
  access_config?: AccessConfigInfoResponse[]
}

export interface ListAccessPoliciesResponseBody {
  /** Response for querying an access policy. */
  policies?: AccessPolicyDetailInfo[]
  /**
   * Total number of policies.
   * Constraints: format int32.
   */
  total?: number
}

export interface ListAccessPolicyObjectsResponseBody {
  /** Response for querying the object to which an access policy is applied. */
  policy_objects_list?: AccessPolicyObject[]
  /**
   * Number of objects.
   * Constraints: format int32.
   */
  total?: number
}

export interface ListAdOuUsersResponseBody {
  /** OU object. */
  user_infos?: AdOuUserInfo[]
  /**
   * Number of users.
   * Constraints: format int32.
   */
  total_count?: number
  /**
   * Number of users that can be created.
   * Constraints: format int32.
   */
  enable_create_count?: number
}

export interface ListAdOusResponseBody {
  /** OU object. */
  ou_infos?: AdOulInfo[]
  /**
   * Total number of OU records.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListAgenciesResponseBody {
  /** Agency information. */
  existing_agencies?: AgenciesInfo[]
}

export interface ListAgentsInstallConditionResponseBody {
  /** Desktop agent installation status. */
  agents_condition?: AgentsCondition[]
  /**
   * Total number of records.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListAlarmStatisticsResponseBody {
  /**
   * Total number of critical alarm records.
   * Constraints: format int32.
   */
  critical_count?: number
  /**
   * Total number of major alarm records.
   * Constraints: format int32.
   */
  major_count?: number
  /**
   * Total number of minor alarm records.
   * Constraints: format int32.
   */
  minor_count?: number
  /**
   * Total number of warning alarm records.
   * Constraints: format int32.
   */
  info_count?: number
  /**
   * Total number of alarm records.
   * Constraints: format int32.
   */
  total?: number
}

export interface ListAlarmsResponseBody {
  /** Alarm records. */
  alarm_histories?: AlarmHistoryItem[]
  /**
   * Total number of alarm records.
   * Constraints: format int32.
   */
  count?: number
}

export interface ListAppAuthorizationsResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Authorization record. */
  items?: AccountInfoResponse[]
}

export interface ListAppCatalogsResponseBody {
  /** Application category information. */
  items?: Catalog[]
}

export interface ListAppRuleResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Rules. */
  items?: AppRule[]
}

export interface ListAppUserAccessDataResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** User metric. */
  items?: AppUserAccessData[]
}

export interface ListAppsResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Applications. */
  items?: Application[]
}

export interface ListAvailabilityZonesResponseBody {
  /** AZs where Huawei Cloud Workspace is available. */
  availability_zones?: AvailabilityZone[]
  /**
   * Total number of AZs where Huawei Cloud Workspace is available.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListAzsResponseBody {
  /** Supported type. */
  support_type?: string[]
  /** Default type. */
  default_type?: string
  /** AZ. */
  azs?: {
    [key: string]: AzInfo[]
  }
}

export interface ListDesktopActionsResponseBody {
  /** Desktop startup and shutdown records. */
  desktop_actions?: DesktopAction[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListDesktopByTagsRequestBody {
  /**
   * The default value is 0.
   * @default '0'
   */
  offset?: string
  /**
   * The default value is 1,000.
   * @default '1000'
   */
  limit?: string
  /**
   * The value filter indicates pagination query. The value count indicates that the total number of query results
   * meeting the search criteria will be returned.
   * - `filter`: pagination query
   * - `count`: the total number of query results meeting the search criteria will be returned
   */
  action: 'filter' | 'count'
  /** Any tag is included. If this parameter is set to true, all resources without tags are queried. */
  without_any_tag?: boolean
  /** Match object. */
  matches?: Match[]
  /**
   * Tag object included. The requirement is not met as long as one tag object is not included. One key corresponds
   * to multiple values.
   */
  tags?: Tags[]
  /**
   * Any tag is included. If none of the tags is included, this requirement is not met. One key corresponds to
   * multiple values.
   */
  tags_any?: Tags[]
  /**
   * Tags are not included. The requirement is met as long as one tag is not included. One key corresponds to
   * multiple values.
   */
  not_tags?: Tags[]
  /**
   * Any tag is not included. The requirement is not met as long as one tag is included. One key corresponds to
   * multiple values.
   */
  not_tags_any?: Tags[]
}

export interface ListDesktopByTagsResponseBody {
  /**
   * Offset of the specified information list query. The default value is 0.
   * Constraints: format int32.
   * @default 0
   */
  offset?: number
  /** Resource object. */
  resources?: TagResource[]
  /**
   * Quantity.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListDesktopNamePolicyResponseBody {
  /** Desktop name policy information. */
  desktop_name_policy_infos?: DesktopNamePolicyInfo[]
  /**
   * Total number of returned records.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListDesktopOperationsResponseBody {
  /** Operation record. */
  operations?: OperationForList[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListDesktopPoolAuthorizedObjectsResponseBody {
  /** Authorization object. */
  objects?: AuthorizedObjectsResponse[]
  /**
   * Total number of users and user groups that meet the conditions.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListDesktopPoolsResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
  /** Desktop pool information. */
  desktop_pools?: SimpleDesktopPoolInfo[]
}

export interface ListDesktopSnapshotResponseBody {
  /** Desktop snapshot detail list. */
  desktop_snapshots?: DesktopSnapshotDetailInfo[]
  /**
   * Total number of desktop snapshots.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListDesktopUsageMetricResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Desktop metric. */
  items?: DesktopMetric[]
}

export interface ListDesktopsConnectStatusResponseBody {
  /** Desktop connection data list. */
  desktops?: ConnectDesktopsInfo[]
  /**
   * Total number of desktops.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListDesktopsDetailResponseBody {
  /** Desktop details list. */
  desktops?: DesktopDetailInfo[]
  /**
   * Total number of desktops.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListDesktopsEipsResponseBody {
  /** Specifies the desktop EIP. */
  eips?: Eips[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListDesktopsResponseBody {
  /**
   * Total number of desktops.
   * Constraints: format int32.
   */
  total_count?: number
  /** Desktop information. */
  desktops?: SimpleDesktopInfo[]
}

export interface ListDesktopsStatisticsResponseBody {
  /**
   * Total number of desktops.
   * Constraints: format int32.
   */
  total_num?: number
  /** Assignment statistics. */
  attach_statistics?: AttachStatistics
  /** Operating statistics. */
  run_state_statistics?: DesktopRunStatisticsRsp
  /** Login statistics. */
  login_state_statistics?: DesktopLoginStatisticsRsp
  /** Statistics of each desktop pool. There is a response when desktop_type is set to POOL. */
  desktop_pool_statistics?: DesktopPoolStatistics[]
}

export interface ListDownloadAddressRequestBody {
  /** UUIDs of screen recording records. */
  record_ids?: string[]
}

export interface ListDownloadAddressResponseBody {
  /** Download addresses. */
  address?: DownloadAddressForList[]
}

export interface ListFutureExecutionsRequestBody {
  /**
   * Execution period type. The options are as follows:
   *
   * - FIXED_TIME: specified time.
   * - DAY: by day.
   * - WEEK: by week.
   * - MONTH: by month.
   * - LIFE_CYCLE: The event is triggered in a specified scenario.
   */
  scheduled_type?: 'FIXED_TIME' | 'DAY' | 'WEEK' | 'MONTH' | 'LIFE_CYCLE'
  /**
   * If the period is by day, the task is executed at an interval of x days.
   * Constraints: format int32.
   */
  day_interval?: number
  /**
   * When this parameter is set to WEEK, the value ranges from 1 to 7, corresponding to Sunday to Saturday,
   * respectively. The values are separated by commas (,), for example, 1,2,7.
   */
  week_list?: string
  /**
   * If the period is by month, the value ranges from 1 to 12. Multiple values are separated by commas (,), for
   * example, 1,3,12.
   */
  month_list?: string
  /**
   * If the period is by month, the value ranges from 1 to 31 and L (indicating the last day of the current month).
   * The values are separated by commas (,), for example, 1,2,28,L.
   */
  date_list?: string
  /** If the period is specified, the value is a specified date in yyyy-MM-dd. */
  scheduled_date?: string
  /** Specified execution time. The format is HH:mm:ss. */
  scheduled_time?: string
  /** Expiration time in yyyy-MM-dd HH:mm:ss. */
  expire_time?: string
  /**
   * Number of gray objects. The priority is higher than that of gray_desktop_ids. Only script execution is
   * supported.
   * Constraints: format int32.
   */
  gray_count?: number
  /**
   * Specifies the desktop ID list for gray execution. The priority of this parameter is lower than that of
   * gray_count. Only script execution is supported.
   */
  gray_desktop_ids?: string[]
  /**
   * Gray failure threshold. When the number of gray execution failures reaches the value of this parameter, the
   * next batch of tasks are not executed. Only script execution is supported.
   * Constraints: format int32.
   */
  gray_fail_threshold?: number
  /**
   * Triggering condition. The value can be POST_CREATE_DESKTOP_SUCCESS (after the desktop is created),
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
  /** Time zone. */
  time_zone?: string
}

export interface ListFutureExecutionsResponseBody {
  /** List of future execution time. */
  future_executions?: string[]
}

export interface ListHistoryOnlineInfoNewResponseBody {
  /**
   * Returns information about previous logins. The query time and count are separated by a colon (:). If the query
   * is performed by day or the time segment is within the same day, the query time is counted by hour. Otherwise,
   * the query time is counted by day.
   */
  time_counts?: string[]
}

export interface ListHourPackagesTypeResponseBody {
  /** Hourly package types that can be subscribed to. */
  hour_packages?: HourPackage[]
  /**
   * Total number of AZs where Huawei Cloud Workspace is available.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListImagesResponseBody {
  /** Product images supported by Huawei Cloud Workspace. */
  images?: ImageInfo[]
  /**
   * Number of objects.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListInstancesStatusResponseBody {
  /** Statistics. */
  statics?: InstanceStatusStatistics[]
}

export interface ListInternetResponseBody {
  /** Network access information. */
  internet_infos?: InternetInfo[]
}

export interface ListItaSubJobsResponseBody {
  /**
   * Total number of tasks in the task list.
   * Constraints: format int32.
   */
  total_count?: number
  /** Task list. */
  jobs?: JobDetailInfo[]
}

export interface ListJobsResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Application installation tasks. */
  items?: AppInstallJob[]
}

export interface ListLoginRecordsNewResponseBody {
  /**
   * Total number of user login records.
   * Constraints: format int32.
   */
  total_count?: number
  /** User login record. */
  records?: RecordModel[]
}

export interface ListLoginStateResponseBody {
  /**
   * Number of desktops in use.
   * Constraints: format int32.
   */
  in_use_num?: number
  /**
   * Number of unregistered desktops.
   * Constraints: format int32.
   */
  unregistered_num?: number
  /**
   * Number of unregistered desktops.
   * Constraints: format int32.
   */
  unable_to_connect_num?: number
  /**
   * Number of idle desktops.
   * Constraints: format int32.
   */
  ready_num?: number
  /**
   * Number of disconnected desktops.
   * Constraints: format int32.
   */
  disconnected_num?: number
}

export interface ListMarketImagesResponseBody {
  /** Image information list. */
  images?: Image[]
}

export interface ListMetricNotifyRecordResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Notification record. */
  items?: DesktopMetricNotifyRecord[]
}

export interface ListMetricNotifyRuleResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Rules. */
  items?: MetricNotifyRule[]
}

export interface ListNatGatewaysResponseBody {
  /** Gateway instance information list. */
  nat_gateways?: NatGateway[]
}

export interface ListNatMappingConfigsResponseBody {
  /** Site ID. */
  site_id?: string
  /** Whether to enable NAT mapping. */
  nat_on?: boolean
  /** vAG IP addresses. */
  vag_ips?: string[]
  /** NAT mapping configurations. */
  nat_vag_maps?: NatMappingConfig[]
}

export interface ListOriginalPolicyInfoResponseBody {
  /** Policy class. */
  policies?: Policies
}

export interface ListOtpDevicesByUserIdResponseBody {
  /** OTP device. */
  otp_devices?: OtpDevice[]
}

export interface ListOuDetailsResponseBody {
  /** OU object. */
  ous?: OuNameInfo[]
  /**
   * Total number of OU records.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListPoliciesOfPolicyGroupResponseBody {
  /** Policy class. */
  policies?: Policies
}

export interface ListPolicyDetailInfoByIdResponseBody {
  /** Policy group. */
  policy_group?: PolicyGroup
}

export interface ListPolicyGroupInfoResponseBody {
  /** Policy group. */
  policy_groups?: PolicyGroupForList[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListPolicyGroupResponseBody {
  /** Policy group. */
  policy_groups?: PolicyGroupForList[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListPoolDesktopsDetailResponseBody {
  /** Pooled desktop details. */
  pool_desktops?: PoolDesktopsDetailInfo[]
  /**
   * Total number of desktops.
   * Constraints: format int32.
   */
  total_count?: number
  /**
   * Total number of pay-per-use desktops.
   * Constraints: format int32.
   */
  on_demand_desktops_num?: number
  /**
   * Total number of yearly/monthly desktops.
   * Constraints: format int32.
   */
  period_desktops_num?: number
}

export interface ListPortsResponseBody {
  /** Port list. */
  ports?: NeutronPort[]
}

export interface ListProductsResponseBody {
  /** OS types supported by a package. This parameter is available only when os_type is contained in the request. */
  os_type?: string
  /** Product architecture. This parameter is available only when package_type is set to agile in the request. */
  architecture?: string
  /** AZ. This parameter is available only when availability_zone is contained in the request. */
  availability_zone?: string
  /** Product list. */
  products?: Product[]
  /**
   * Number of objects.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListProjectTagsResponseBody {
  /** Tag object. */
  tags?: Tags[]
  /**
   * Total number of tags.
   * Constraints: format int32.
   */
  totalCount?: number
}

export interface ListRestrictedRuleResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Rules. */
  items?: AppRule[]
}

export interface ListRunStateResponseBody {
  /**
   * Number of stopped desktops.
   * Constraints: format int32.
   */
  stop_num?: number
  /**
   * Number of running desktops.
   * Constraints: format int32.
   */
  active_num?: number
  /**
   * Number of faulty desktops.
   * Constraints: format int32.
   */
  error_num?: number
  /**
   * Number of hibernated desktops.
   * Constraints: format int32.
   */
  hibernated_num?: number
}

export interface ListScheduledTasksRecordsDetailsResponseBody {
  /** Scheduled task execution records. */
  tasks_records_details?: ScheduledTasksRecordsDetails[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListScheduledTasksRecordsResponseBody {
  /** Scheduled task execution records. */
  tasks_records?: ScheduledTasksRecords[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListScheduledTasksResponseBody {
  /** Scheduled tasks. */
  scheduled_tasks?: ScheduledTask[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListScreenRecordsResponseBody {
  /** Screen recording record. */
  screen_records?: ScreenRecordDetail[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListScriptRecordsResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Script execution records. */
  script_records?: ScriptRecordSimpleInfo[]
}

export interface ListScriptTasksResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Script tasks. */
  script_tasks?: ScriptTaskInfo[]
}

export interface ListScriptsResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** Scripts. */
  scripts?: ScriptSimpleInfo[]
}

export interface ListSharerProductsResponseBody {
  /** Product list. */
  products?: SharerProductInfo[]
  /**
   * Number of objects.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListSiteConfigsResponseBody {
  /** Site information list. */
  site_infos?: SiteInfo[]
  /**
   * Total number of sites.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListSubnetBandwidthsResponseBody {
  /** Workspace bandwidth information. */
  bandwidths?: SubnetBandwidthDetail[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListTargetOfPolicyGroupResponseBody {
  /** Objects to which a policy applies. */
  targets?: Target[]
  /**
   * Number of users in the list.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListTenantConfigsResponseBody {
  /** Custom tenant configuration list. */
  function_configs?: FunctionConfig[]
}

export interface ListTerminalsBindingDesktopsConfigResponseBody {
  /** Binding switch. The value can only be on or off. */
  tc_bind_switch?: string
  /** Automatic binding switch. The value can only be on or off. */
  tc_auto_bind_switch?: 'on' | 'off' | (string & {})
  /**
   * Maximum number of bindings. The default value is 1.
   * Constraints: format int32.
   * @default 1
   */
  tc_auto_bind_max?: number
}

export interface ListTerminalsBindingDesktopsResponseBody {
  /** Information about binding between VMs and MAC addresses. */
  bind_list?: TerminalsBindingDesktopsInfo[]
  /**
   * Total number of returned results.
   * Constraints: format int32.
   */
  total_num?: number
}

export interface ListTimeZonesResponseBody {
  /** Time zone list. */
  time_zones?: Timezones[]
}

export interface ListUnusedDesktopsResponseBody {
  /** Desktops that are not used in a specified period. */
  unused_desktops?: UnusedDesktopInfo[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListUsedDesktopInfoRequestBody {
  /** Desktop ID set. */
  desktop_ids?: string[]
  /**
   * Start time. The format is yyyy-MM-dd (UTC time). If this parameter is not specified, data of the latest 15
   * days is queried by default. Data of a maximum of 31 days can be queried.
   * Constraints: format date.
   */
  start_time?: string
  /**
   * End time. The format is yyyy-MM-dd (UTC time). If this parameter is not specified, data of the latest 15 days
   * is queried by default. Data of a maximum of 31 days can be queried.
   * Constraints: format date.
   */
  end_time?: string
  /**
   * Statistics collection mode. If this parameter is not transferred, the default value is day. Options:
   *
   * - DAY: by day.
   * - HOUR: by hour.
   * @default 'DAY'
   */
  group_by_type?: 'DAY' | 'HOUR'
  /** If the username of the desktop is specified, only the usage time of the user is queried. */
  desktop_username?: string
  /**
   * Sequence number of the first data record to be returned. This parameter is used for pagination query. The
   * value ranges from 0 (default) to 2147483647.
   * Constraints: 0 to 2147483647; format int32.
   * @default 0
   */
  offset?: number
  /**
   * Number of information items to be returned in the query result. This parameter is used for pagination query.
   * The value ranges from 0 to 100. The default value is 100.
   * Constraints: 0 to 100; format int32.
   * @default 100
   */
  limit?: number
}

export interface ListUsedDesktopInfoResponseBody {
  /** Desktop usage information (divided by desktop ID). */
  desktop_used_info_list?: DesktopUsedHoursInfo[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListUserDetailResponseBody {
  /** User details. */
  user_detail?: UserDetail
}

export interface ListUserEventsLtsConfigurationsResponseBody {
  /** Whether to enable LTS log streams. */
  enable?: boolean
  /** Log group ID. */
  log_group_id?: string
  /** Log stream ID. */
  log_stream_id?: string
}

export interface ListUserEventsResponseBody {
  /**
   * Total number of events.
   * Constraints: format int32.
   */
  count?: number
  /** User events. */
  items?: UserEventRsp[]
}

export interface ListUserGroupsResponseBody {
  /**
   * Total number of user groups that meet the search criteria.
   * Constraints: format int32.
   */
  total_count?: number
  /** User groups. */
  user_groups?: UserGroupInfo[]
}

export interface ListUserUsageMetricResponseBody {
  /**
   * Total number.
   * Constraints: format int32.
   */
  count?: number
  /** User metric. */
  items?: UserMetric[]
}

export interface ListUsersOfGroupResponseBody {
  /** Users associated with the group. */
  users?: UserInGroup[]
  /**
   * Total number of users in the user list.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListUsersResponseBody {
  /**
   * Total number of users.
   * Constraints: format int32.
   */
  total_count?: number
  /** User list. */
  users?: User[]
}

export interface ListVolumeProductInfoResponseBody {
  /** Disk product information list. */
  volumes?: VolumeProductInfo[]
}

export interface ListWksEdgeSitesResponseBody {
  /** Edge sites. */
  wks_edge_sites?: WksEdgeSiteDetail[]
  /**
   * Total number of sites.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ListWorkspacesResponseBody {
  /** Unique ID. */
  id?: string
  /** Whether the enabled service is a global service. */
  is_global?: boolean
  /** Domain information. */
  ad_domains?: AdInfo
  /** VPC ID. */
  vpc_id?: string
  /** VPC name. */
  vpc_name?: string
  /**
   * Access mode.
   *
   * - INTERNET: access through Internet
   * - DEDICATED: access through Direct Connect
   * - DEDICATED: access through Internet or Direct Connect
   * Constraints: INTERNET: access through Internet | DEDICATED: access through Direct Connect | DEDICATED: access
   * through Internet or Direct Connect.
   */
  access_mode?: string
  /**
   * Conflicted CIDR blocks in ADN network access. Multiple CIDR blocks are separated by semicolons (;). A maximum
   * of 50 CIDR blocks are allowed.
   */
  adn_conflict_network?: string
  /** Direct Connect access CIDR. This parameter is returned only when access_mode is set to DEDICATED or BOTH. */
  dedicated_subnets?: string
  /** Direct Connect access address. This parameter is returned only when access_mode is set to DEDICATED or BOTH. */
  dedicated_access_address?: string
  /** Internet access address. This parameter is returned only when access_mode is set to INTERNET or BOTH. */
  internet_access_address?: string
  /** Internet access port. */
  internet_access_port?: string
  /**
   * Huawei Cloud Workspace service status.
   *
   * - PREPARING: The service is ready for subscription.
   * - SUBSCRIBING: The service is being subscribed.
   * - SUBSCRIBED: The service has been subscribed.
   * - SUBSCRIPTION_FAILED: The service cannot be subscribed.
   * - DEREGISTERING: The service is being unsubscribed.
   * - DEREGISTRATION_FAILED: The service cannot be unsubscribed.
   * - CLOSED: The service has been unsubscribed and is not subscribed.
   */
  status?:
    | 'PREPARING'
    | 'SUBSCRIBING'
    | 'SUBSCRIBED'
    | 'SUBSCRIPTION_FAILED'
    | 'DEREGISTERING'
    | 'DEREGISTRATION_FAILED'
    | 'CLOSED'
    | (string & {})
  /**
   * Status of the task for switching between the Internet and Direct Connect.
   *
   * - init: initial status after the service is enabled.
   * - available: The task has been successfully executed and is restored to the normal state.
   * - internetOpening: Internet access is being enabled.
   * - dedicatedOpening: indicates that Direct Connect is being enabled.
   * - internetOpenFailed: Failed to enable Internet access.
   * - dedicatedOpenFailed: Failed to enable Direct Connect.
   * - openSuccess: The access mode is successfully enabled.
   * - internetClosing: Internet access is being disabled.
   * - dedicatedClosing: The private line is being disabled.
   * - internetCloseFailed: Failed to disable the Internet access mode.
   * - dedicatedCloseFailed: Failed to disable the private line access mode.
   * - closeSuccess: The access mode is successfully disabled.
   * - internetAccessPortModifying: The Internet access port is being changed.
   * - internetAccessPortModifyFailed: The port fails to be changed.
   */
  access_status?:
    | 'init'
    | 'available'
    | 'internetOpening'
    | 'dedicatedOpening'
    | 'internetOpenFailed'
    | 'dedicatedOpenFailed'
    | 'openSuccess'
    | 'internetClosing'
    | 'dedicatedClosing'
    | 'internetCloseFailed'
    | 'dedicatedCloseFailed'
    | 'closeSuccess'
    | 'internetAccessPortModifying'
    | 'internetAccessPortModifyFailed'
    | (string & {})
  /** Service subnet. You can specify the returned network ID to subscribe to a desktop. */
  subnet_ids?: SubnetInfo[]
  /** VPC configuration information list. */
  vpc_config_infos?: VpcConfigInfo[]
  /** Subnet CIDR of the management component. */
  management_subnet_cidr?: string
  /** After the service is subscribed, a management component security group is created in the specified VPC. */
  infrastructure_security_group?: SecurityGroup
  /** After the service is subscribed, a desktop security group is created in the specified VPC. */
  desktop_security_group?: SecurityGroup
  /** Whether the service can be unsubscribed. */
  closable?: boolean
  /**
   * Configuration status.
   *
   * - 0: The service has been subscribed and connected to the AD.
   * - 1: The service has been subscribed but the AD configuration failed.
   * - 2: The service has been subscribed but other errors occurred after the AD configuration failed.
   * - 3: The service has been subscribed but the AD is not connected.
   */
  config_status?: '0' | '1' | '2' | '3' | (string & {})
  /** Progress of subscribing to or unsubscribing from the service. The value is a percentage, for example, 100%. */
  progress?: string
  /** ID of the task for subscribing to or unsubscribing from the service. */
  job_id?: string
  /**
   * Error code.
   * Constraints: format int32.
   */
  fail_code?: number
  /** Failure cause. */
  fail_reason?: string
  /** Enterprise ID. */
  enterprise_id?: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Whether to send a notification email upon desktop unsubscription. */
  is_send_email?: boolean
  /** Indicates whether to authorize log collection. */
  authorized_collect_log?: boolean
  /** Indicates whether to authorize the hda upgrade. */
  authorized_hda_upgrade?: boolean
  /** Site configuration information. */
  site_configs?: SiteConfigsResponse[]
  /** User-defined Direct Connect VNC address. */
  dc_vnc_ip?: string
  /** Whether to grant the permission for automatic agent plug-in installation on desktops. */
  is_authorized_install_agent?: boolean
  /** Whether IPv6 is supported. */
  is_support_ipv6?: boolean
  /** Whether to authorize end tenants to create snapshots. */
  enable_user_create_snapshot?: boolean
}

export interface MapObject {
  /** Key of a configuration item. */
  key?: string
  /** Value of a configuration item. */
  value?: string
}

export interface Match {
  /** Field to be matched during the search. */
  key: string
  /** Value to be matched during the search. If key is set to resource_name, fuzzy match is used. */
  value: string
}

export interface Metric {
  /** Metric name. */
  metric_name?: string
  /**
   * Metric value.
   * Constraints: format double.
   */
  metric_value?: number
}

export interface MetricNotifyRule {
  /** Rule ID. */
  rule_id?: string
  /**
   * Metric name. Currently, the value can only be desktop_idle_duration, which is fixed.
   *
   * - desktop_idle_duration - Desktop idle duration
   */
  metric_name?: string
  /**
   * Statistical period (days).
   * Constraints: format int32.
   */
  threshold?: number
  /**
   * Condition for comparing a metric statistical value with the threshold.
   *
   * - \>= - Triggered when the metric statistical value is greater than or equal to the threshold.
   * - \> - Triggered when the metric statistical value is greater than the threshold.
   * - \= - Triggered when the metric statistical value is equal to the threshold.
   * - <= - Triggered when the metric statistical value is less than or equal to the threshold.
   * - < - Triggered when the metric statistical value is less than the threshold.
   */
  comparison_operator?: string
  /**
   * Interval for sending the next notification after the notification is triggered. The default value is once a
   * day.
   * Constraints: format int32.
   */
  interval?: number
  /** Whether to enable or disable a rule. true: enable; false: disable. */
  enable?: boolean
  /** Notification object; uniform resource name (URN) of an SMN topic. */
  notify_object?: string
}

export interface MetricsWithTime {
  /** Time. */
  time?: string
  /** Metric value. */
  metrics?: Metric[]
}

export interface MonitorUserOnlineInfo {
  /** Error code, which is returned upon failure. */
  error_code?: string
  /** Error description. */
  error_msg?: string
  /** Error details. */
  error_detail?: string
  /**
   * Encrypted detailed reason for rejection. You can call the API decode-authorization-message of STS to decrypt
   * the reason.
   */
  encoded_authorization_message?: string
  /** Connection setup time. */
  connection_setup_time?: string
  /** Connection end time. */
  connection_end_time?: string
}

export interface NatGateway {
  /** Gateway instance ID. */
  id?: string
  /** Project ID. */
  tenant_id?: string
  /**
   * Public NAT gateway name, which contains up to 64 characters.
   * Constraints: at most 64 characters.
   */
  name?: string
  /**
   * Public NAT gateway description, which contains up to 255 characters.
   * Constraints: at most 255 characters.
   */
  description?: string
  /**
   * Public NAT gateway specifications. Options: 1: small type, which supports up to 10,000 SNAT connections. 2:
   * medium type, which supports up to 50,000 SNAT connections. 3: large type, which supports up to 200,000 SNAT
   * connections. 4: extra-large type, which supports up to 1 million SNAT connections.
   */
  spec?: '1' | '2' | '3' | '4' | (string & {})
  /** Public NAT gateway status. Options: ACTIVE PENDING_CREATE PENDING_UPDATE PENDING_DELETE INACTIVE */
  status?: 'ACTIVE' | 'PENDING_CREATE' | 'PENDING_UPDATE' | 'PENDING_DELETE' | 'INACTIVE' | (string & {})
  /**
   * Public NAT gateway name, which contains up to 64 characters. Whether the NAT gateway is frozen. Options: true:
   * unfrozen false: frozen
   * Constraints: at most 64 characters.
   */
  admin_state_up?: 'true' | 'false' | (string & {})
  /**
   * Creation time of the public NAT gateway. It is a UTC time in yyyy-mm-ddThh:mm:ssZ format.
   * Constraints: format date-time.
   */
  created_at?: string
  /** VPC ID. */
  router_id?: string
  /**
   * Network ID of the downstream interface (the next hop of DVR) of the public NAT gateway. DVR is Distributed
   * Virtual Routing.
   */
  internal_network_id?: string
  /** Enterprise project ID, which is associated with the public NAT gateway when the gateway is created. */
  enterprise_project_id?: string
}

export interface NatMappingConfig {
  /**
   * NAT mapping type.
   *
   * - PORT: port mapping
   * - HOST: address mapping
   */
  nat_map_type?: 'PORT' | 'HOST' | (string & {})
  /**
   * If nat_map_type is set to PORT, the value is 9443 or 9445.
   *
   * If nat_map_type is set to HOST, the value is the access address.
   */
  nat_map_value?: string
  /** NAT IP address. */
  nat_ip?: string
  /** NAT port. */
  nat_port?: string
  /** vAG IP address. */
  vag_ip?: string
  /** vAG port. */
  vag_port?: string
  /**
   * Whether the management of tags and enterprise projects is supported. 0: disabled; 1: enabled
   * Constraints: format int32.
   */
  access_filter_type?: 0 | 1 | (number & {})
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Tag object. */
  tags?: Tag[]
}

export interface NetworkConfig {
  /** VPC ID. */
  vpc_id?: string
  /** VPC name. */
  vpc_name?: string
  /** Service subnet. You can specify the returned network ID to subscribe to a desktop. */
  subnet_ids?: string[]
  /** The subnet segment occupied by the backend management component. */
  management_subnet_cidr?: string
  /** The subnet ID occupied by the managed node among the business subnets returned by subnet_ids. */
  management_node_subnet_id?: string
  /** VPC configuration information list. */
  vpc_config_infos?: VpcConfigInfo[]
}

export interface NetworkConfigReq {
  /** VPC ID. */
  vpc_id?: string
  /** Network ID of the specified service subnet. */
  subnet_ids?: string[]
}

export interface NetworkDriveMappingOptions {
  /** Network drive mapping path. */
  network_drive_mapping_path?: string
  /** Path of an excluded folder. */
  drive_letter?: string
}

export interface NetworkInfo {
  /** VPC information. */
  vpc_info?: Vpc
  /** Subnet information. */
  subnet_info?: DesktopSubnet
  /** Private IP address information. */
  port_info?: Port
  /** EIP information. */
  public_ip_info?: PublicIp
  /** Security groups bound to the desktop. */
  security_groups?: SecurityGroupInfo[]
}

export interface NeutronPort {
  /** Port ID that uniquely identifies the port. */
  id?: string
  /** Private IP address status. */
  status?: string
  /** ID of the network where the port is. */
  network_id?: string
  /** ID of the device to which the port belongs. */
  device_id?: string
  /** Port IP address. */
  fixed_ips?: FixedIp[]
}

export interface Nic {
  /** ID of the subnet on which the NIC works. */
  subnet_id: string
}

export interface NoOperationHibernateOptions {
  /**
   * Policy group ID.
   * Constraints: format int32.
   */
  no_operation_hibernate_minutes?: number
}

export interface ObsCredential {
  /** Access key. */
  access?: string
  /** Secret key. */
  secret?: string
  /** Security verification token. */
  security_token?: string
}

export interface ObsPolicy {
  /** Version number. */
  version?: string
  /** OBS bucket storage policy. */
  statement?: ObsPolicyStatement
}

export interface ObsPolicyStatement {
  /** Status: Allow: allowed Deny: disallowed */
  effect?: string
  /** All granted permissions. */
  action?: string[]
  /** Accessible resource. */
  resource?: string[]
}

export interface OfficialWebsiteRatingResult {
  /**
   * Total order amount, that is, the final order amount after discount (reserved instances include only the
   * prepaid part).
   */
  amount?: number
  /** List price (reserved instances include only the prepaid part). */
  official_website_amount?: number
  /**
   * Original total order amount, that is, the total order amount before discount (reserved instances include only
   * the prepaid part).
   */
  original_amount?: number
  /** List price discount (reserved instances include only the prepaid part). */
  official_website_discount_amount?: number
  /** Discount available (reserved instances include only the prepaid part). */
  optional_discount_amount?: number
  /** Total discount (reserved instances include only the prepaid part). */
  discount_amount?: number
  /**
   * Total installment amount, which is available only when the installment period types of the products for batch
   * price query are the same.
   */
  per_amount?: number
  /** Discount of the total installment amount (perDiscountAmount = perOriginalAmount - perAmount). */
  per_discount_amount?: number
  /** Original price of the total installment amount. */
  per_original_amount?: number
  /**
   * Installment period type. 2: monthly; 4: hourly.
   * Constraints: format int32.
   */
  per_period_type?: 2 | 4 | (number & {})
  /**
   * Measurement unit.
   * Constraints: format int32.
   */
  measure_id?: number
  /** Product price query result. */
  product_rating_results?: ProductResult[]
}

export interface OperationForList {
  /** Primary key UUID. */
  id?: string
  /** Project ID. */
  project_id?: string
  /** Desktop ID. */
  desktop_id?: string
  /** Screen recording record ID. */
  screen_record_id?: string
  /** Username. */
  username?: string
  /**
   * Event type.
   *
   * - APP: application monitoring
   * - FILE: file monitoring
   * - REG: registry monitoring
   * - HDP: protocol behavior monitoring
   */
  event_type?: 'APP' | 'FILE' | 'REG' | 'HDP' | (string & {})
  /**
   * Event severity.
   *
   * - INFO: Information
   * - ALARM: Alarm
   * - ERROR: Error
   */
  event_level?: string
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
    | (string & {})
  /** Event content. */
  event_data?: string
  /** Operation time (2024-10-15T11:04:41.263Z). */
  operation_time?: string
  /**
   * Time (in seconds) relative to the video start time.
   * Constraints: format int32.
   */
  relative_start_time?: number
}

export interface OptionalDiscountRatingResult {
  /** Discount ID. */
  discount_id?: string
  /**
   * Total order amount, that is, the final order amount after discount (reserved instances include only the
   * prepaid part).
   */
  amount?: number
  /** List price (reserved instances include only the prepaid part). */
  official_website_amount?: number
  /**
   * Original total order amount, that is, the total order amount before discount (reserved instances include only
   * the prepaid part).
   */
  original_amount?: number
  /** List price discount (reserved instances include only the prepaid part). */
  official_website_discount_amount?: number
  /** Discount available (reserved instances include only the prepaid part). */
  optional_discount_amount?: number
  /** Total discount (reserved instances include only the prepaid part). */
  discount_amount?: number
  /**
   * Total installment amount, which is available only when the installment period types of the products for batch
   * price query are the same.
   */
  per_amount?: number
  /** Discount of the total installment amount (perDiscountAmount = perOriginalAmount - perAmount). */
  per_discount_amount?: number
  /** Original price of the total installment amount. */
  per_original_amount?: number
  /**
   * List price of the total installment amount, which is available only when the installment period types of the
   * products for batch price query are the same.
   */
  per_official_website_amount?: number
  /**
   * List price discount of the total installment amount, which is available only when the installment period types
   * of the products for batch price query are the same. perOfficialWebsiteDiscountAmount = perOriginalAmount -
   * perOfficialWebsiteAmount.
   */
  per_official_website_discount_amount?: number
  /**
   * Available discount of the installment amount, including commercial discount, partner discount, promotion
   * discount, and coupon discount. This parameter is available only when the installment period types of the
   * products for batch price query are the same. perOptionalDiscountAmount = perOfficialWebsiteAmount - perAmount.
   */
  per_optional_discount_amount?: number
  /**
   * Installment period type. 2: monthly; 4: hourly.
   * Constraints: format int32.
   */
  per_period_type?: 2 | 4 | (number & {})
  /**
   * Measurement unit.
   * Constraints: format int32.
   */
  measure_id?: number
  /**
   * Discount type.
   * Constraints: format int32.
   */
  discount_type?: number
  /** Discount name. */
  discount_name?: string
  /**
   * Whether the discount is the optimal discount. 0: no (default value). 1: yes. The optimal discount is selected
   * from the commercial discount, partner discount, and promotion discount (if the discount amounts are the same,
   * the priority is: commercial discount > partner discount > promotion discount). Coupon discounts are not
   * included in the calculation of the optimal discount.
   * Constraints: format int32.
   * @default 0
   */
  best_offer?: 0 | 1 | (number & {})
  /**
   * sameRatioFlag.
   * Constraints: format int32.
   */
  same_ratio_flag?: number
  /** Discount rate. A discount rate needs to be specified if sameRatioFlag is set to 1. */
  discount_ratio?: number
  /**
   * Basic discount information. After determining the discount, the API caller uses this parameter to fill in the
   * field promotionInfo in the API for subscription or change.
   */
  promotion_info?: string
  /** Product price query result. */
  product_rating_results?: ProductResult[]
}

export interface OrderExtendParam {
  /**
   * Whether to automatically pay. true: yes; false (default value): no
   * - `true`: yes
   * - `false`: no
   * @default 'false'
   */
  is_auto_pay?: 'true' | 'false'
}

export interface OrderV5 {
  /** Order ID. */
  order_id?: string
  /**
   * Order status. The value can be 0 (initialized), 1 (to be reviewed), 2 (to be refunded), 3 (being processed), 4
   * (canceled), 5 (completed), 6 (to be paid); 7 (being compensated), 8 (to be approved), 9 (to be confirmed), 10
   * (to be shipped), 11 (to be received), 12 (to be picked up), 13 (being replaced), or 14 (to be received by the
   * seller).
   * Constraints: format int32.
   * - `0`: initialized
   * - `1`: to be reviewed
   * - `2`: to be refunded
   * - `3`: being processed
   * - `4`: canceled
   * - `5`: completed
   * - `6`: to be paid
   * - `7`: being compensated
   * - `8`: to be approved
   * - `9`: to be confirmed
   * - `10`: to be shipped
   * - `11`: to be received
   * - `12`: to be picked up
   * - `13`: being replaced
   * - `14`: to be received by the seller
   */
  order_status?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | (number & {})
  /** Result. The value can be SUCCESS or FAIL. */
  result?: 'SUCCESS' | 'FAIL' | (string & {})
  /** If result is set to FAIL, this parameter is mandatory, indicating the failure cause of the order. */
  result_code?: string
  /** Failure information, which is used together with result_code. */
  result_msg?: string
}

export interface OtpConfigInfo {
  /** Enabled or not. */
  enable?: boolean
  /** Verification code receiving mode. VMFA: virtual MFA device HMFA: hardware MFA device */
  receive_mode?: 'VMFA' | 'HMFA' | (string & {})
  /** Auxiliary authentication server address. */
  auth_url?: string
  /** Account for accessing the authentication service. */
  app_id?: string
  /** Password for accessing the authentication service. */
  app_secret?: string
  /**
   * Access mode of the auxiliary authentication service. INTERNET: access through Internet DEDICATED: access
   * through Direct Connect SYSTEM_DEFAULT: default access mode
   */
  auth_server_access_mode?: 'INTERNET' | 'DEDICATED' | 'SYSTEM_DEFAULT' | (string & {})
  /** Certificate in PEM format. */
  cert_content?: string
  /**
   * Information about the object to which authentication applies. If the value is null, authentication applies to
   * all objects.
   */
  apply_rule?:
    | (ApplyRuleInfo & {
        [key: string]: unknown
      })
    | null
}

export interface OtpConfigInfoInput {
  /** Enabled or not. */
  enable?: boolean
  /** Verification code receiving mode. VMFA: virtual MFA device HMFA: hardware MFA device */
  receive_mode?: 'VMFA' | 'HMFA'
  /** Auxiliary authentication server address. */
  auth_url?: string
  /** Account for accessing the authentication service. */
  app_id?: string
  /** Password for accessing the authentication service. */
  app_secret?: string
  /**
   * Access mode of the auxiliary authentication service. INTERNET: access through Internet DEDICATED: access
   * through Direct Connect SYSTEM_DEFAULT: default access mode
   */
  auth_server_access_mode?: 'INTERNET' | 'DEDICATED' | 'SYSTEM_DEFAULT'
  /** Certificate in PEM format. */
  cert_content?: string
  /**
   * Information about the object to which authentication applies. If the value is null, authentication applies to
   * all objects.
   */
  apply_rule?:
    | (ApplyRuleInfoInput & {
        [key: string]: unknown
      })
    | null
}

export interface OtpDevice {
  /** User's OTP device ID. */
  id?: string
  /** User ID. */
  user_id?: string
  /** Username. */
  user_name?: string
  /**
   * User's OTP device status.
   *
   * - UNREGISTER: unbound
   * - REGISTERED: bound
   */
  status?: 'UNREGISTER' | 'REGISTERED' | (string & {})
  /** Time when a user's OTP device is bound. */
  create_time?: string
}

export interface OuNameInfo {
  /** OU ID. */
  id?: string
  /** Domain ID. */
  domain_id?: string
  /** Domain name. */
  domain?: string
  /** OU name. */
  ou_name?: string
  /** ouDn. */
  ou_dn?: string
  /** Description. */
  description?: string
}

export interface ParallelPortRedirection {
  /** Whether to enable parallel port redirection. Options: false: disable; true: enable */
  parallel_port_enable?: boolean
}

export interface PathRule {
  /**
   * Complete path: 1. Contains visible characters or spaces but cannot contain only spaces. 2. Contains 0 to 512
   * characters.
   * Constraints: at most 512 characters.
   */
  path?: string
}

export interface PeriodBatchUpChangeResourceRsp {
  /** Currency, for example, USD. */
  currency?: string
  /** Extended parameter. */
  extend_params?: string
  /** Result. */
  official_website_rating_result?: OfficialWebsiteRatingResult
  /**
   * Price query result when there is an applicable discount. A result will be returned for each applicable
   * discount.
   */
  optional_discount_rating_results?: OptionalDiscountRatingResult[]
}

export interface Peripherals {
  /** Device debugging policy. */
  usb_custom_policy_debug?: string
  /** USB port redirection. */
  usb_port_redirection?: UsbPortRedirection
  /** Device redirection. */
  device_redirection?: DeviceRedirection
  /** USB and device smartcard options. */
  usb_device_common?: UsbDeviceCommon
  /** Serial port redirection. */
  serial_port_redirection?: SerialPortRedirection
  /** Parallel port redirection. */
  parallel_port_redirection?: ParallelPortRedirection
  /** Driver interface redirection. */
  driver_interface_redirection?: DriverInterfaceRedirection
}

export interface PeripheralsInput {
  /** Device debugging policy. */
  usb_custom_policy_debug?: string
  /** USB port redirection. */
  usb_port_redirection?: UsbPortRedirection
  /** Device redirection. */
  device_redirection?: DeviceRedirection
  /** USB and device smartcard options. */
  usb_device_common?: UsbDeviceCommonInput
  /** Serial port redirection. */
  serial_port_redirection?: SerialPortRedirection
  /** Parallel port redirection. */
  parallel_port_redirection?: ParallelPortRedirection
  /** Driver interface redirection. */
  driver_interface_redirection?: DriverInterfaceRedirection
}

export interface PersonalizedDataMgmt {
  /** Personalized data management path. */
  personalized_data_mgmt_path?: string
  /** User data roaming. */
  user_data_roaming_enable?: boolean
  /** User data roaming options. */
  user_data_roaming_options?: UserDataRoamingOptions
  /** Enables user folder redirection. */
  user_folder_redirection_enable?: boolean
  /** User folder redirection options. */
  user_folder_redirection_options?: UserFolderRedirectionOptions
  /** Enables user folder redirection. */
  logoff_delete_user_configuration?: boolean
  /** Enables user folder redirection. */
  network_drive_mapping_enable?: boolean
  /** Network driver mapping options. */
  network_drive_mapping_options?: NetworkDriveMappingOptions
}

export interface Policies {
  /** Peripheral. */
  peripherals?: Peripherals
  /** Audio. */
  audio?: Audio
  /** Client. */
  client?: ClientModel
  /** Display. */
  display?: Display
  /** Files and clipboards. */
  file_and_clipboard?: FileAndClipboard
  /** Sessions. */
  session?: Session
  /** Virtual channels. */
  virtual_channel?: VirtualChannel
  /** Watermarking. */
  watermark?: Watermark
  /** Keyboards and mouse devices. */
  keyboard_mouse?: KeyboardMouse
  /** Audio/Video bypass. */
  seamless?: Seamless
  /** Personalized data management. */
  personalized_data_mgmt?: PersonalizedDataMgmt
  /** Custom policy. */
  custom?: Custom
  /** Screen recording audit. */
  record_audit?: RecordAudit
}

export interface PoliciesInput {
  /** Peripheral. */
  peripherals?: PeripheralsInput
  /** Audio. */
  audio?: AudioInput
  /** Client. */
  client?: ClientModel
  /** Display. */
  display?: DisplayInput
  /** Files and clipboards. */
  file_and_clipboard?: FileAndClipboardInput
  /** Sessions. */
  session?: SessionInput
  /** Virtual channels. */
  virtual_channel?: VirtualChannel
  /** Watermarking. */
  watermark?: WatermarkInput
  /** Keyboards and mouse devices. */
  keyboard_mouse?: KeyboardMouseInput
  /** Audio/Video bypass. */
  seamless?: Seamless
  /** Personalized data management. */
  personalized_data_mgmt?: PersonalizedDataMgmt
  /** Custom policy. */
  custom?: Custom
  /** Screen recording audit. */
  record_audit?: RecordAuditInput
}

export interface PolicyGroup {
  /** Policy group ID. */
  policy_group_id?: string
  /** Policy group name. */
  policy_group_name?: string
  /**
   * Priority.
   * Constraints: format int32.
   */
  priority?: number
  /** Update date. */
  update_time?: string
  /** Policy group description. */
  description?: string
  /** Objects to which a policy applies. */
  targets?: Target[]
  /** Policy. */
  policies?: Policies
}

export interface PolicyGroupForCreate {
  /** Policy group ID. */
  policy_group_id?: string
  /**
   * Policy group name, which contains a maximum of 255 characters, including digits, letters, and underscores (_).
   * Constraints: at most 255 characters.
   */
  policy_group_name?: string
  /**
   * Priority.
   * Constraints: format int32.
   */
  priority?: number
  /**
   * Policy group description, which contains a maximum of 255 characters.
   * Constraints: at most 255 characters.
   */
  description?: string
  /** Update time. */
  update_time?: string
  /** Objects to which a policy applies. */
  targets?: TargetRequest[]
  /** Policy. */
  policies?: PoliciesInput
}

export interface PolicyGroupForList {
  /** Policy group ID. */
  policy_group_id?: string
  /** Policy group name. */
  policy_group_name?: string
  /**
   * Priority.
   * Constraints: format int32.
   */
  priority?: number
  /** Update date. */
  update_time?: string
  /** Policy group description. */
  description?: string
  /** Policy class. */
  policies?: Policies
  /** Objects to which a policy applies. */
  targets?: Target[]
}

export interface PolicyGroupForUpdate {
  /**
   * Policy group name, which contains a maximum of 255 characters.
   * Constraints: at most 255 characters.
   */
  policy_group_name?: string
  /**
   * Policy group description, which contains a maximum of 255 characters.
   * Constraints: at most 255 characters.
   */
  description?: string
  /**
   * Priority.
   * Constraints: format int32.
   */
  priority?: number
  /** Objects to which a policy applies. */
  targets?: TargetRequest[]
  /** Policy. */
  policies?: PoliciesInput
}

export interface PoolDesktopsDetailInfo {
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  computer_name?: string
  /** Computer name in the OS. */
  os_host_name?: string
  /** Desktop IP addresses. */
  addresses?: {
    [key: string]: AddressInfo[]
  }
  /** IP addresses. */
  ip_addresses?: string[]
  /** IPv4 address of the computer in the OS. */
  ipv4?: string
  /** IPv6 address of the computer in the OS. */
  ipv6?: string
  /** User list. */
  user_list?: string[]
  /** User group list. */
  user_group_list?: string[]
  /**
   * Desktop type.
   *
   * - DEDICATED: a dedicated desktop
   */
  desktop_type?: string
  /**
   * resource_type field, which indicates dedicated desktop ( DEDICATED_DESKTOP ), pooled desktop ( POOLED_DESKTOP
   * ), rendering desktop ( RENDER_DESKTOP ), exclusive host ( EXCLUSIVE_HOST ), or shared desktop ( SHARED_DESKTOP
   * ).
   * - `DEDICATED_DESKTOP`: dedicated desktop
   * - `POOLED_DESKTOP`: pooled desktop
   * - `RENDER_DESKTOP`: rendering desktop
   * - `EXCLUSIVE_HOST`: exclusive host
   * - `SHARED_DESKTOP`: shared desktop
   */
  resource_type?:
    'DEDICATED_DESKTOP' | 'POOLED_DESKTOP' | 'RENDER_DESKTOP' | 'EXCLUSIVE_HOST' | 'SHARED_DESKTOP' | (string & {})
  /**
   * Desktop metadata.
   *
   * - charging_mode: billing mode of the package. 1 indicates yearly/monthly billing, and 0 indicates pay-per-use
   * billing.
   * - image_name: name of the image used to create a desktop
   * - bill_resource_id: billing resource ID of the image
   * - metering.image_id: image ID
   * - metering.resourcespeccode: desktop resource code
   * - metering.resourcetype: desktop resource type
   * - os_bit: number of bits of the OS. The value can be 32 or 64.
   * - os_type: OS type. The value can be Linux, Windows, or Others.
   * - desktop_os_version: OS version
   */
  metadata?: {
    [key: string]: string
  }
  /** Product information. */
  flavor?: FlavorInfo
  /** Desktop status. */
  status?: string
  /**
   * Task status.
   *
   * - scheduling: Resources are being scheduled.
   * - block_device_mapping: The disk is being prepared.
   * - networking: The network is being prepared.
   * - spawning: The task is being created internally.
   * - rebooting: The system is being restarted.
   * - reboot_pending: The task of system restart is being delivered.
   * - reboot_started: The system is being restarted internally.
   * - rebooting_hard: The system is being force restarted.
   * - reboot_pending_hard: The task of force restart is being delivered.
   * - reboot_started_hard: The system is being force restarted internally.
   * - rebuilding: The system is being rebuilt.
   * - rebuild_block_device_mapping: The system is being rebuilt and disks are being prepared.
   * - rebuild_spawning: The system is being rebuilt internally.
   * - migrating: Live migration is being performed.
   * - resize_prep: The specifications are to be adjusted.
   * - resize_migrating: The specifications are being adjusted and the migration is in progress.
   * - resize_migrated: The specifications are being adjusted and the migration has been completed.
   * - resize_finish: The specifications have been adjusted.
   * - resize_reverting: The specification adjustment is being rolled back.
   * - powering-off: The system is being powered off.
   * - powering-on: The system is being powered on.
   * - deleting: Deleting...
   * - deleteFailed: Deletion failed.
   * - updating: Updating...
   * - desktopNetworkChanging: The network is being switched.
   */
  task_status?:
    | 'scheduling'
    | 'block_device_mapping'
    | 'networking'
    | 'spawning'
    | 'rebooting'
    | 'reboot_pending'
    | 'reboot_started'
    | 'rebooting_hard'
    | 'reboot_pending_hard'
    | 'reboot_started_hard'
    | 'rebuilding'
    | 'rebuild_block_device_mapping'
    | 'rebuild_spawning'
    | 'migrating'
    | 'resize_prep'
    | 'resize_migrating'
    | 'resize_migrated'
    | 'resize_finish'
    | 'resize_reverting'
    | 'powering-off'
    | 'powering-on'
    | 'deleting'
    | 'deleteFailed'
    | 'updating'
    | 'desktopNetworkChanging'
    | (string & {})
  /** Whether the desktop is in maintenance mode. The options are true (yes) and false (no). */
  in_maintenance_mode?: boolean
  /** Time when a desktop is created. */
  created?: string
  /** Desktop security group. */
  security_groups?: SecurityGroupInfo[]
  /**
   * Login status of a desktop.
   *
   * - UNREGISTER: The desktop is not registered. After the desktop is started, it is automatically registered.
   * After the desktop is shut down, it is unregistered.
   * - REGISTERED: The desktop has been registered and is waiting for user connections.
   * - CONNECTED: A user has logged in to a desktop and is using it.
   * - DISCONNECTED: The desktop is disconnected from the client because the client window is closed or the
   * networking between the client and desktop is interrupted.
   */
  login_status?: 'UNREGISTER' | 'REGISTERED' | 'CONNECTED' | 'DISCONNECTED' | (string & {})
  /** User to whom the desktop belongs. */
  user_name?: string
  /** List of users to whom desktops have been assigned. */
  attach_user_infos?: AttachInstancesUserInfo[]
  /** Product ID. */
  product_id?: string
  /** Desktop collaboration resource SKU code. */
  share_resource_sku?: string
  /** System disk. */
  root_volume?: VolumeDetail
  /** Data disks. */
  data_volumes?: VolumeDetail[]
  /**
   * User group to which the desktop user belongs.
   *
   * - sudo: Linux administrator group.
   * - default: Default Linux user group.
   * - administrators: Windows administrator group. Administrators have full access to the desktop and can make any
   * required changes except for forbidden operations.
   * - users: standard Windows user group. Standard users can use most software programs and change system settings
   * that do not affect other users.
   */
  user_group?: 'sudo' | 'default' | 'administrators' | 'users' | (string & {})
  /** AZ. */
  availability_zone?: string
  /** Site type. */
  site_type?: string
  /** Site name. */
  site_name?: string
  /** Product information. */
  product?: ProductInfo
  /** Name of the OU to which the desktop is added during desktop creation. */
  ou_name?: string
  /** OS version. */
  os_version?: string
  /** SID. */
  sid?: string
  /** Order ID of a yearly/monthly product. */
  order_id?: string
  /** Desktop tags. */
  tags?: Tag[]
  /** Whether to enable the Internet access. The options are true (yes) and false (no). */
  is_support_internet?: boolean
  /**
   * Network access mode.
   *
   * - NAT: indicates the NAT Internet access mode
   * - EIP: indicates the EIP Internet access mode
   * - BOTH: Both the Internet and EIP access modes are supported.
   */
  internet_mode?: 'NAT' | 'EIP' | 'BOTH' | (string & {})
  /** Network access modes of desktops. */
  internet_mode_list?: string[]
  /** Specifies whether an EIP is being bound to the desktop. */
  is_attaching_eip?: boolean
  /**
   * Allocation status.
   *
   * - ATTACHED: allocated.
   * - UNATTACH: Unassigned indicates that the session is not associated.
   * - DEATTACHED: The VM has been unassigned.
   * - ATTACHING: The VM is being allocated.
   * - DEATTACHING: The VM is being unassigned.
   * - ATTACHFAIL: The allocation fails.
   * - DEATTACHFAIL: The VM fails to be unassigned.
   * - WAITING: waiting to be assigned. This state describes the intermediate state from batch assignment
   * (unassignment) to transfer to assignment (unassignment). In addition, this state facilitates the independence
   * of a single association process.
   * - ATTACH_FAIL_CAN_ATTACH_AGAIN: The VM fails to be assigned and can be associated again.
   * - DEATTACH_FAIL_CAN_DEATTACH_AGAIN: The VM fails to be unassigned and can be unassigned again.
   */
  attach_state?:
    | 'ATTACHED'
    | 'UNATTACH'
    | 'DEATTACHED'
    | 'ATTACHING'
    | 'DEATTACHING'
    | 'ATTACHFAIL'
    | 'DEATTACHFAIL'
    | 'WAITING'
    | 'ATTACH_FAIL_CAN_ATTACH_AGAIN'
    | 'DEATTACH_FAIL_CAN_DEATTACH_AGAIN'
    | (string & {})
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Subnet ID of the desktop. */
  subnet_id?: string
  /** Billing resource ID of the desktop. */
  bill_resource_id?: string
  /**
   * Desktop task progress. The value ranges from 0 to 100, or is null. null indicates that there is no task on the
   * desktop. The value from 0 to 100 indicates the task progress percentage.
   * Constraints: 0 to 100; format int32.
   */
  process?: number | null
  /** Root resource ID of the desktop instance. */
  root_resource_id?: string
  /** Hourly-billed desktop package details. */
  hour_package_info?: HourPackageInfo
  /**
   * Different specification type between the desktop and the desktop pool:
   *
   * - PRODUCT: different product IDs
   * - IMAGE: different image IDs
   */
  inconsistent_types?: ('PRODUCT' | 'IMAGE' | (string & {}))[]
}

export interface Port {
  /** Unique ID of the private IP address. */
  id?: string
  /** Private IP address. */
  ip_address?: string
}

export interface PrinterRedirection {
  /** Whether to enable printer redirection. Options: false: disable; true: enable */
  printer_enable?: boolean
  /** Printer redirection options. */
  options?: PrinterRedirectionOptions
}

export interface PrinterRedirectionOptions {
  /** Mobile client printer redirection. Options: false: disable; true: enable */
  mobile_printer_enable?: boolean
  /** Whether to enable data compression. Options: false: disable; true: enable */
  print_data_compression_mode?: boolean
  /** Whether to enable default client printer synchronization. Options: false: disable; true: enable */
  sync_client_default_printer_enable?: boolean
  /**
   * Universal printer driver. By default, choose Universal Printing PS for Linux clients and HDP XPSDrv Driver for
   * Windows clients. Options: HDP XPSDrv Driver; Universal Printing PCL 5 Universal Printing PCL 6 Universal
   * Printing PS
   */
  universal_printer_driver?: string
}

export interface Product {
  /** Product ID. */
  product_id?: string
  /** Specification ID. */
  flavor_id?: string
  /**
   * Product type. Options: BASE: indicates the basic product package. The package image does not contain other
   * commercial software products except the OS. Only this type of package can be used for private images.
   */
  type?: 'BASE'
  /** Product architecture. Currently, Arm and x86 are supported. */
  architecture?: string
  /** CPU. */
  cpu?: string
  /** CPU description. */
  cpu_desc?: string
  /** Memory. */
  memory?: string
  /** Whether the specifications are of the GPU type. */
  is_gpu?: boolean
  /** System disk type. */
  system_disk_type?: string
  /** System disk size, in GB. */
  system_disk_size?: string
  /** Data disk size, in GB. */
  data_disk_size?: string
  /** GPU description. */
  gpu_desc?: string
  /**
   * Whether to enable the CDR function. The value can be on (CDR enabled) or off (CDR disabled). Only
   * deserialization is supported. Serialization is not supported and is not displayed in the API.
   * - `on`: CDR enabled
   * - `off`: CDR disabled
   */
  bill_switch?: 'on' | 'off' | (string & {})
  /** Product description. */
  descriptions?: string
  /** Product name \<Language. Product description in each supported language>. */
  product_desc?: {
    [key: string]: string
  }
  /**
   * Periodic package ID. 0 indicates yearly/monthly billing and 1 indicates pay-per-use billing.
   * - `0`: yearly/monthly billing
   * - `1`: pay-per-use billing
   */
  charge_mode?: '0' | '1' | (string & {})
  /** Whether data disks are included in the package billing. off indicates no. */
  contain_data_disk?: boolean
  /** Resource specifications. */
  resource_type?: string
  /** Cloud service code. */
  cloud_service_type?: string
  /** Disk type. */
  volume_product_type?: string
  /** ID of the dedicated domain (domainId) supported by the product package. */
  domain_ids?: string[]
  /** Product status. The options are normal, sellout, and abandon. */
  status?: 'normal' | 'sellout' | 'abandon' | (string & {})
  /**
   * Package type.
   *
   * - ultimate: ultimate edition
   * - enterprise: enterprise edition
   * - general: general office edition
   * - workstation: cloud workstation edition
   * - dedicated: dedicated edition
   * - solver: solver edition
   * - agile: agile office edition
   */
  package_type?:
    'ultimate' | 'enterprise' | 'general' | 'workstation' | 'dedicated' | 'solver' | 'agile' | (string & {})
  /** Product name. */
  name?: {
    [key: string]: string
  }
  /**
   * Number of collaboration participants. Maximum number of collaboration participants of the package.
   * Constraints: format int32.
   */
  share_space_size?: number
}

export interface ProductInfo {
  /** Product ID. */
  product_id?: string
  /** Specifications ID. */
  flavor_id?: string
  /**
   * Product type.
   *
   * - BASE: basic product package. OS is the only commercial software product in the package. Only this type of
   * package can be used for private images.
   */
  type?: string
  /** CPU. */
  cpu?: string
  /** Memory. */
  memory?: string
  /** Product description. */
  descriptions?: string
  /**
   * Billing type of the package. 1 indicates yearly/monthly billing, and 0 indicates pay-per-use billing.
   * - `0`: pay-per-use billing
   * - `1`: yearly/monthly billing
   */
  charge_mode?: '1' | '0' | (string & {})
  /** Product architecture. */
  architecture?: string
  /** Whether the specifications are of the GPU type. */
  is_gpu?: boolean
  /**
   * Package type.
   *
   * - ultimate: ultimate edition
   * - enterprise: enterprise edition
   * - general: general office edition
   * - workstation: cloud workstation edition
   * - dedicated: dedicated edition
   * - solver: solver edition
   * - agile: agile office edition
   */
  package_type?:
    'ultimate' | 'enterprise' | 'general' | 'workstation' | 'dedicated' | 'solver' | 'agile' | (string & {})
  /** System disk type. */
  system_disk_type?: string
  /** System disk size. */
  system_disk_size?: string
  /** Whether data disks are included in the package billing. off indicates no. */
  contain_data_disk?: boolean
  /** Resource type. */
  resource_type?: string
  /** Cloud service type. */
  cloud_service_type?: string
  /** Disk type. */
  volume_product_type?: string
  /**
   * The status can be normal (by default, on sale), sellout (sold out), and abandon (unavailable).
   * - `normal`: on sale
   * - `sellout`: sold out
   * - `abandon`: unavailable
   * @default 'normal'
   */
  status?: 'normal' | 'sellout' | 'abandon' | (string & {})
}

export interface ProductResult {
  /** ID in the request body. */
  id?: string
  /** Product ID. */
  product_id?: string
  /** Total amount, that is, the final amount after discount (reserved instances include only the prepaid part). */
  amount?: number
  /** Discount (reserved instances include only the prepaid part). */
  discount_amount?: number
  /**
   * Original total amount, that is, the total amount before discount (reserved instances include only the prepaid
   * part).
   */
  original_amount?: number
  /** List price (This field is not available for all APIs. Reserved instances include only the prepaid part.) */
  official_website_amount?: number
  /**
   * List price discount (This field is not available for all APIs. Reserved instances include only the prepaid
   * part.)
   */
  official_website_discount_amount?: number
  /**
   * Available discount, including commercial discount, partner discount, promotion discount, and coupon discount.
   * (This field is not available for all APIs. Reserved instances include only the prepaid part.)
   */
  optional_discount_amount?: number
  /**
   * Total installment amount, which is available only when the installment period types of the products for batch
   * price query are the same.
   */
  per_amount?: number
  /** Discount of the total installment amount (perDiscountAmount = perOriginalAmount - perAmount). */
  per_discount_amount?: number
  /** Original price of the total installment amount. */
  per_original_amount?: number
  /** List price for the installment payment amount. */
  per_official_website_amount?: number
  /**
   * List price discount of the installment amount, that is, perOfficialWebsiteDiscountAmount = perOriginalAmount -
   * perOfficialWebsiteAmount.
   */
  per_official_website_discount_amount?: number
  /**
   * Available discount of the installment amount, including commercial discount, partner discount, promotion
   * discount, and coupon discount. perOptionalDiscountAmount = perOfficialWebsiteAmount - perAmount.
   */
  per_optional_discount_amount?: number
  /**
   * Installment period type. 2: monthly; 4: hourly.
   * Constraints: format int32.
   */
  per_period_type?: 2 | 4 | (number & {})
  /**
   * Measurement unit.
   * Constraints: format int32.
   */
  measure_id?: number
  /** Extended parameter. */
  extend_params?: string
}

export interface ProductRule {
  /** Identification condition. */
  identify_condition?: string
  /**
   * Publisher name:
   *
   * 1. Contains visible characters or spaces but cannot contain only spaces.
   * 2. Contains 0 to 1,024 characters.
   * 3. If the value is empty or *, any match is supported.
   * Constraints: at most 1024 characters.
   */
  publisher?: string
  /**
   * Product name:
   *
   * 1. Contains visible characters or spaces but cannot contain only spaces.
   * 2. Contains 0 to 128 characters.
   * 3. If the value is empty or *, any match is supported.
   * Constraints: at most 128 characters.
   */
  product_name?: string
  /**
   * Process name:
   *
   * 1. Contains visible characters or spaces but cannot contain only spaces.
   * 2. Contains 0 to 128 characters.
   * 3. If the value is empty or *, any match is supported.
   * Constraints: at most 128 characters.
   */
  process_name?: string
  /**
   * OS type. This field exists only for built-in rules.
   *
   * 1. Contains visible characters or spaces but cannot contain only spaces.
   * 2. Contains 0 to 128 characters.
   * Constraints: at most 128 characters.
   */
  support_os?: string
  /**
   * Version:
   *
   * 1. Contains visible characters or spaces but cannot contain only spaces.
   * 2. Contains 0 to 128 characters.
   * 3. If the value is empty or *, any match is supported.
   * Constraints: at most 128 characters.
   */
  version?: string
  /**
   * Product version: 1. Contains visible characters. 2. Contains 0 to 128 characters.
   * Constraints: at most 128 characters.
   */
  product_version?: string
}

export interface PublicIp {
  /** Unique ID of the EIP. */
  id?: string
  /** EIP. */
  public_ip_address?: string
}

export interface QuotaNoLimit {
  /** Quota resources. */
  resources?: ResourceNoLimit[]
}

export interface RadiusGatewayConfig {
  /** Enabled or not. */
  enable?: boolean
  /** Username. */
  app_id?: string
  /** Password. */
  password?: string
  /** URL for obtaining the token. */
  token_url?: string
  /** URL for obtaining the verification code. */
  verification_cipher_url?: string
  /** Certificate content (PEM). */
  cert_content?: string
}

export interface RadiusGatewayConfigInfo {
  /** Enabled or not. */
  enable?: boolean
  /** Username. */
  app_id?: string
  /** Certificate domain name. */
  cert_domain_name?: string
  /** URL for obtaining the token. */
  token_url?: string
  /** URL for obtaining the verification code. */
  verification_cipher_url?: string
  /** Authentication type. */
  auth_type?: string
  /** Auxiliary authentication type. */
  assist_auth_type?: string
  /** Expiration time. */
  expiration?: string
}

export interface RebuildDesktopPoolRequestBody {
  /** Image type. */
  image_type?: string
  /** Template ID. */
  image_id: string
  /** OS type. */
  os_type?: string
  /**
   * Time reserved for users to save data during immediate recomposing (unit: minute).
   * Constraints: format int32.
   */
  delay_time?: number
  /** Message sent to a user when a system disk recomposing task is delivered. */
  message?: string
  /**
   * Order ID, which is used to recompose the system disk of a yearly/monthly-billed desktop. This parameter is
   * mandatory when billed images are used.
   */
  order_id?: string
  /**
   * Indicates whether to repair desktops whose image IDs are different from those in the desktop pool. This
   * parameter is used to repair desktops whose image IDs are different from those in the desktop pool when the
   * desktop pool fails to switch images.
   */
  is_fix?: boolean
}

export interface RebuildDesktopPoolResponseBody {
  /** Specifies the ID of the general task for recomposing the system disk. */
  job_id?: string
}

export interface RebuildDesktopsReq {
  /** Desktop IDs. */
  desktop_ids: string[]
  /** Image type. */
  image_type: string
  /** Template ID. */
  image_id: string
  /** OS type. */
  os_type?: string
  /**
   * Time reserved for users to save data during immediate recomposing (unit: minute).
   * Constraints: format int32.
   */
  delay_time?: number
  /** Message sent to the user when a system disk recomposing task is delivered. */
  message?: string
  /**
   * Order ID, which is used to recompose the system disk of a yearly/monthly-billed desktop. This parameter is
   * mandatory when billed images are used.
   */
  order_id?: string
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
}

export interface RecordAudit {
  /** Whether to enable screen recording audit. Options: false: disable; true: enable */
  enable?: boolean
  /** Screen recording rules. */
  rules?: Rules
  /** Storage type. Options: OBS: OBS bucket SFTP: SFTP interconnection */
  storage_type?: 'OBS' | 'SFTP' | (string & {})
  /** OBS bucket source. Options: AUTO_CREATE: automatically created CREATED: created */
  obs_bucket_source?: 'AUTO_CREATE' | 'CREATED' | (string & {})
  /** OBS bucket name */
  obs_bucket_name?: string
  /**
   * Retention period of a screen recording file, in days. The value ranges from 1 to 180. 0 indicates that the
   * file is retained permanently.
   * Constraints: 0 to 180; format int32.
   */
  retention_duration?: number
}

export interface RecordAuditInput {
  /** Whether to enable screen recording audit. Options: false: disable; true: enable */
  enable?: boolean
  /** Screen recording rules. */
  rules?: RulesInput
  /** Storage type. Options: OBS: OBS bucket SFTP: SFTP interconnection */
  storage_type?: 'OBS' | 'SFTP'
  /** OBS bucket source. Options: AUTO_CREATE: automatically created CREATED: created */
  obs_bucket_source?: 'AUTO_CREATE' | 'CREATED'
  /** OBS bucket name */
  obs_bucket_name?: string
  /**
   * Retention period of a screen recording file, in days. The value ranges from 1 to 180. 0 indicates that the
   * file is retained permanently.
   * Constraints: 0 to 180; format int32.
   */
  retention_duration?: number
}

export interface RecordAuditRule {
  /**
   * Recording type. Options: whole: continuous screen recording interval: interval screen recording
   * userOperations: screen recording by users sessionMonitoring: screen recording of the session lifecycle
   */
  record_type?: 'whole' | 'interval' | 'userOperations' | 'sessionMonitoring' | (string & {})
  /**
   * Start time of interval-based screen recording. This parameter is valid only when interval is used. The format
   * is hh:mm.
   */
  interval_record_start_time?: string
  /**
   * End time of interval-based screen recording. This parameter is valid only when interval is used. The format is
   * hh:mm.
   */
  interval_record_end_time?: string
  /**
   * Operation triggering type. This parameter is valid only when userOperations is used. Options: input: Screen
   * recording is started once the user enters content. filecopy: Screen recording is started once the user copies
   * a file.
   */
  op_type?: 'input' | 'filecopy' | (string & {})
  /** Whether to enable audio recording. Options: false: disable; true: enable */
  audio_record?: boolean
  /** Recording frame rate. The value can be 2, 5, 10, or 15. */
  fps?: '2' | '5' | '10' | '15' | (string & {})
  /** Duration of a single video recording file, in minutes. The value can be 10, 20, 30, or 60. */
  duration?: '10' | '20' | '30' | '60' | (string & {})
  /** Resolution settings. The value can be 720P, 1080P, or original. */
  resolution?: '720P' | '1080P' | 'original' | (string & {})
  /** Whether to enable key event audit. Options: false: disabled true: enabled */
  event_enable?: boolean
  /** File name extension. Use vertical bars () to separate multiple file name extensions. */
  file_suffix?: string
  /** Registry path. Use vertical bars () to separate multiple registry paths. */
  regit_paths?: string
  /**
   * Application filtering type. The value can be black (blacklist) or white (whitelist).
   * - `black`: blacklist
   * - `white`: whitelist
   */
  app_filter_type?: 'black' | 'white' | (string & {})
  /**
   * Enables or disables the application whitelist. If it is enabled, only the whitelisted applications are
   * monitored.
   */
  app_white_list?: string
  /** Enables or disables the application blacklist. Blacklisted applications will be ignored. */
  app_black_list?: string
}

export interface RecordAuditRuleInput {
  /**
   * Recording type. Options: whole: continuous screen recording interval: interval screen recording
   * userOperations: screen recording by users sessionMonitoring: screen recording of the session lifecycle
   */
  record_type?: 'whole' | 'interval' | 'userOperations' | 'sessionMonitoring'
  /**
   * Start time of interval-based screen recording. This parameter is valid only when interval is used. The format
   * is hh:mm.
   */
  interval_record_start_time?: string
  /**
   * End time of interval-based screen recording. This parameter is valid only when interval is used. The format is
   * hh:mm.
   */
  interval_record_end_time?: string
  /**
   * Operation triggering type. This parameter is valid only when userOperations is used. Options: input: Screen
   * recording is started once the user enters content. filecopy: Screen recording is started once the user copies
   * a file.
   */
  op_type?: 'input' | 'filecopy'
  /** Whether to enable audio recording. Options: false: disable; true: enable */
  audio_record?: boolean
  /** Recording frame rate. The value can be 2, 5, 10, or 15. */
  fps?: '2' | '5' | '10' | '15'
  /** Duration of a single video recording file, in minutes. The value can be 10, 20, 30, or 60. */
  duration?: '10' | '20' | '30' | '60'
  /** Resolution settings. The value can be 720P, 1080P, or original. */
  resolution?: '720P' | '1080P' | 'original'
  /** Whether to enable key event audit. Options: false: disabled true: enabled */
  event_enable?: boolean
  /** File name extension. Use vertical bars () to separate multiple file name extensions. */
  file_suffix?: string
  /** Registry path. Use vertical bars () to separate multiple registry paths. */
  regit_paths?: string
  /**
   * Application filtering type. The value can be black (blacklist) or white (whitelist).
   * - `black`: blacklist
   * - `white`: whitelist
   */
  app_filter_type?: 'black' | 'white'
  /**
   * Enables or disables the application whitelist. If it is enabled, only the whitelisted applications are
   * monitored.
   */
  app_white_list?: string
  /** Enables or disables the application blacklist. Blacklisted applications will be ignored. */
  app_black_list?: string
}

export interface RecordModel {
  /** Tenant ID, which is not displayed externally. */
  tenantId?: string
  /** Desktop SID. */
  sid?: string
  /** Transaction ID. */
  transaction_id?: string
  /** Desktop name. */
  computer_name?: string
  /** Username. */
  user_name?: string
  /** MAC address of the terminal. */
  terminal_mac?: string
  /** Terminal name. */
  terminal_name?: string
  /** Terminal IP address. */
  terminal_ip?: string
  /** AccessClient version. */
  client_version?: string
  /** Terminal OS type. */
  terminal_type?: string
  /** AccessAgent version. */
  agent_version?: string
  /** Desktop IP address. */
  desktop_ip?: string
  /** Connection start time. */
  connection_start_time?: string
  /** Connection setup time. */
  connection_setup_time?: string
  /** Connection end time. */
  connection_end_time?: string
  /** Whether to reconnect. */
  is_reconnect?: boolean
  /** Connection failure cause. */
  connection_failure_reason?: string
  /**
   * Network latency (ms).
   * Constraints: format int32.
   */
  network_rtt?: number
  /**
   * E2E latency (ms).
   * Constraints: format int32.
   */
  e2e_rtt?: number
  /** Source IP address of the client */
  source_ip?: string
  /** Outbound IP address of the client */
  public_ip?: string
}

export interface RedirectionSendFileOptions {
  /**
   * Read/Write speed (kbit/s). The value ranges from 0 to 2147483647. Default: 0
   * Constraints: 0 to 2147483647; format int32.
   * @default 0
   */
  read_write_speed?: number
}

export interface RegisterDomainResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface RenderingAccelerationOptions {
  /** Whether to enable video acceleration enhancement. Options: false: disable; true: enable */
  video_acceleration_enhancement_enable?: boolean
  /** Whether to enable video scene optimization. Options: false: disable; true: enable */
  video_optimization_enable?: boolean
  /** Whether to enable GPU color optimization. Options: false: disable; true: enable */
  gpu_color_optimization_enable?: boolean
  /**
   * Video recognition threshold. The value ranges from 0 to 500. Default: 10
   * Constraints: 0 to 500; format int32.
   * @default 10
   */
  video_recognition_threshold?: number
  /**
   * Frame rate statistical length. The value ranges from 2 to 100. Default: 4
   * Constraints: 2 to 100; format int32.
   * @default 4
   */
  frame_rate_statistical_length?: number
  /**
   * Image quality threshold. The value ranges from 0 to 100. Default: 0
   * Constraints: 0 to 100; format int32.
   * @default 0
   */
  image_quality_threshold?: number
  /**
   * Refresh frequency threshold. The value ranges from 1 to 100. Default: 3
   * Constraints: 1 to 100; format int32.
   * @default 3
   */
  refresh_frequency_threshold?: number
  /**
   * Threshold of exiting the video area. The value ranges from 0 to 100. Default: 8
   * Constraints: 0 to 100; format int32.
   * @default 8
   */
  exiting_video_area_threshold?: number
  /**
   * Minimum video width. The value ranges from 0 to 1,280. Default: 191
   * Constraints: 0 to 1280; format int32.
   * @default 191
   */
  min_video_width?: number
  /**
   * Minimum video height. The value ranges from 0 to 1,280. Default: 191
   * Constraints: 0 to 1280; format int32.
   * @default 191
   */
  min_video_length?: number
  /**
   * Threshold of the single-frame natural image block percentage. The value ranges from 0.000001 to 1. Default:
   * 0.3
   * @default '0.3'
   */
  single_frame_natural_percentage?: string
  /**
   * Threshold of cyclical natural image quantity percentage. The value ranges from 0 to 100. Default: 2
   * Constraints: 0 to 100; format int32.
   * @default 2
   */
  cyclical_natural_images_number?: number
  /**
   * Threshold of the non-natural image area percentage. The value ranges from 0.000001 to 1. Default: 0.85
   * @default '0.85'
   */
  non_natural_image_percentage?: string
  /**
   * Threshold of non-natural image quantity percentage. The value ranges from 0 to 100. Default: 25
   * Constraints: 0 to 100; format int32.
   * @default 25
   */
  non_natural_images_number?: number
}

export interface ResetRandomPasswordResponseBody {
  /** Password. */
  password?: string
}

export interface ResizeDesktopData {
  /** Desktop ID. */
  desktop_id?: string
}

export interface ResizeDesktopJobResponse {
  /** Desktop ID. */
  desktop_id?: string
  /** Task ID. */
  job_id?: string
}

export interface ResizeDesktopPoolJobResponse {
  /** Desktop ID. */
  desktop_id?: string
  /** Task ID. */
  job_id?: string
}

export interface ResizeDesktopPoolRequestBody {
  /** Specifies the product ID of the target specifications. */
  product_id: string
  /** Product specification ID. This parameter is mandatory when the AZ is an edge AZ. */
  flavor_id?: string
  /**
   * Whether specifications can be modified when the desktop is started. The value is fixed to STOP_DESKTOP. If the
   * desktop has been started, the desktop will be stopped before the specifications are modified.
   */
  mode?: 'STOP_DESKTOP'
}

export interface ResizeDesktopPoolResponseBody {
  /** ID of the cloud desktop creation task. */
  job_id?: string
  /** Task information returned after the specifications of on-demand desktops are changed. */
  jobs?: ResizeDesktopPoolJobResponse[]
}

export interface ResizeDesktopRequestBody {
  /** Desktop data. You can change the specifications of desktops to the same specifications in batches. */
  desktops: ResizeDesktopData[]
  /** Package ID. For a batch operation, VMs of the same specifications are used. */
  product_id: string
  /**
   * Whether specifications can be modified when the desktop is started. The value is fixed to STOP_DESKTOP. If the
   * desktop has been started, the desktop will be stopped before the specifications are modified.
   */
  mode: 'STOP_DESKTOP'
  /**
   * Whether to enable automatic placement. This parameter is used when the specifications of a DeH desktop are
   * changed. The default value is off (disabled). You can change the value to on to enable automatic placement.
   * @default 'off'
   */
  auto_placement?: string
  /** Desktop pool ID. */
  desktop_pool_id?: string
}

export interface ResizeDesktopResponseBody {
  /**
   * Task information returned when the desktop specifications are changed. (The jobs field will be deprecated. Use
   * the job_id field instead.)
   * @deprecated
   */
  jobs?: ResizeDesktopJobResponse[]
  /** Specifies the ID of the specification modification task. */
  job_id?: string
}

export interface ResizeExclusiveLitesReq {
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /** Product package ID. */
  product_id: string
  /**
   * Number of desktops after capacity expansion.
   * Constraints: format int32.
   */
  new_quantity: number
}

export interface Resource {
  /**
   * Mandatory. There are multiple subscription period options: 2: monthly; 3: yearly; 4: hourly (only for
   * bandwidth add-on packages); 5: absolute time (for supplemented resources such as EVS disks attached to ECSs);
   * 6: once-off (chargingMode set to 1)
   * Constraints: format int32.
   */
  period_type?: 2 | 3 | 4 | 5 | 6
  /**
   * Number of subscription periods.
   * Constraints: format int32.
   */
  period_num?: number
  /**
   * Whether auto-renewal is enabled.
   * Constraints: format int32.
   */
  is_auto_renew?: number
  /** Disk order request. */
  add_volumes?: AddVolumes
  /** Request for creating a desktop. */
  create_desktops?: CreateDesktopReq
  /** Request for recomposing the system disk. */
  rebuild_desktops?: RebuildDesktopsReq
  /** Request for assigning a desktop to a user. */
  attach_desktops?: AttachInstancesReq
  /** Request body for creating an exclusive host. */
  create_exclusive_hosts?: CreateExclusiveHostsReq
  /** Request for changing the number of desktops on an exclusive host. */
  resize_exclusive_lites?: ResizeExclusiveLitesReq
  /** Request for creating a desktop. */
  create_desktop_pool?: CreateDesktopPoolReq
  /** Request for expanding the desktop pool capacity. */
  expand_desktop_pool?: ExpandDesktopPoolOrderReq
  /** Request body for enabling desktop network access. */
  apply_desktops_internet?: ApplyDesktopsInternet
  /** Request body for enabling Workspace bandwidth. */
  apply_subnet_bandwidth?: ApplySubnetBandwidthReq
  /** Request body for subscribing to collaboration. */
  subscribe_user_sharer?: SubscribeUserSharerReq
}

export interface ResourceNoLimit {
  /**
   * Resource type. general_instances: common desktop Memory: memory cores: CPU volumes: number of disks
   * volume_gigabytes: disk capacity gpu_instances: GPU desktop deh: cloud office host users: user policy_groups:
   * policy group Cores: CPU (used by the quota tool)
   */
  type?: string
  /**
   * Number of quotas.
   * Constraints: format int32.
   */
  quota?: number
  /**
   * Used quota.
   * Constraints: format int32.
   */
  used?: number
  /** Quota unit. */
  unit?: string
}

export interface ResourcePackageDescription {
  /** Description in Chinese. */
  zh_cn?: string
  /** Description in English. */
  en_us?: string
}

export interface RetryJobsRequestBody {
  /**
   * Unique ID list. 1 to 50 unique IDs are allowed for each request.
   * Constraints: 1 to 50 items.
   */
  items: string[]
}

export interface RetryScriptExecutionRequestBody {
  /** Script execution record ID. */
  record_id?: string
  /** Script execution task ID. */
  task_id?: string
}

export interface RetryScriptExecutionResponseBody {
  /** Script execution task ID. */
  task_id?: string
}

export interface Rule {
  /** Application scope of a rule: PRODUCT: product PATH: path */
  scope: 'PRODUCT' | 'PATH'
  /**
   * Product rule information. The process name, product name, and publisher must match. If the value is empty or
   * \*, any match is allowed. Example: Publisher Name: \* Product Name: Huawei Process Name: \* A product whose
   * name is Huawei is considered a match.
   */
  product_rule?: ProductRule
  /** Path rule information, which restricts the corresponding path and subpath. */
  path_rule?: PathRule
}

export interface RuleResponse {
  /** Application scope of a rule: PRODUCT: product PATH: path */
  scope?: 'PRODUCT' | 'PATH' | (string & {})
  /**
   * Product rule information. The process name, product name, and publisher must match. If the value is empty or
   * \*, any match is allowed. Example: Publisher Name: \* Product Name: Huawei Process Name: \* A product whose
   * name is Huawei is considered a match.
   */
  product_rule?: ProductRule
  /** Path rule information, which restricts the corresponding path and subpath. */
  path_rule?: PathRule
}

export interface Rules {
  /** Rule. */
  rule?: RecordAuditRule
}

export interface RulesInput {
  /** Rule. */
  rule?: RecordAuditRuleInput
}

export interface RunActionsOnGroupRequestBody {
  /** IDs of users to be added or removed. */
  user_ids: string[]
  /**
   * Operation type.
   *
   * - ADD: adding
   * - DELETE: deleting
   */
  op_type: 'ADD' | 'DELETE'
}

export interface RunActionsOnWorkspaceJobRequestBody {
  /** Operation type. retry: retrying */
  op_type: string
}

export interface RunActionsOnWorkspaceJobResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface ScheduledTask {
  /** Task ID. */
  id?: string
  /** Task name. */
  task_name?: string
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
  task_type?:
    'START' | 'STOP' | 'REBOOT' | 'HIBERNATE' | 'REBUILD' | 'EXECUTE_SCRIPT' | 'CREATE_SNAPSHOT' | (string & {})
  /** Execution interval. FIXED_TIME: specified time. DAY: by day. WEEK: by week. MONTH: by month. */
  scheduled_type?: 'FIXED_TIME' | 'DAY' | 'WEEK' | 'MONTH' | (string & {})
  /** Triggering scenario type. */
  life_cycle_type?: string
  /** Latest execution status. SUCCESS: successful; SKIP: skip; FAIL: failed. */
  last_status?: 'SUCCESS' | 'SKIP' | 'FAIL' | (string & {})
  /** Next execution time. The format is yyyy-MM-dd HH:mm:ss. */
  next_execution_time?: string
  /** Indicates whether to enable the function. */
  enable?: boolean
  /** Description. */
  description?: string
  /**
   * Specifies the rule priority. This parameter is used for triggered tasks.
   * Constraints: format int32.
   */
  priority?: number
  /** Time zone. */
  time_zone?: string
  /**
   * Waiting duration after a triggered task is triggered.
   * Constraints: format int32.
   */
  wait_time?: number
}

export interface ScheduledTasksRecords {
  /** Task execution record ID. */
  id?: string
  /** Execution time in yyyy-MM-dd HH:mm:ss. */
  start_time?: string
  /**
   * Task type. START: start; STOP: stop; REBOOT: restart; HIBERNATE: hibernate; REBUILD: recompose the system
   * disk.
   */
  task_type?: 'START' | 'STOP' | 'REBOOT' | 'HIBERNATE' | 'REBUILD' | (string & {})
  /** Execution period type. FIXED_TIME: specified time. DAY: by day. WEEK: by week. MONTH: by month. */
  scheduled_type?: 'FIXED_TIME' | 'DAY' | 'WEEK' | 'MONTH' | (string & {})
  /** Triggering scenario type. */
  life_cycle_type?: string
  /** Execution status. */
  status?: string
  /**
   * Number of successful desktops.
   * Constraints: format int32.
   */
  success_num?: number
  /**
   * Specifies the number of failed desktops.
   * Constraints: format int32.
   */
  failed_num?: number
  /**
   * Number of skipped desktops.
   * Constraints: format int32.
   */
  skip_num?: number
  /** Time zone. */
  time_zone?: string
  /**
   * ID of the scheduled task to be executed. This parameter is returned only when the scheduled script is
   * executed.
   */
  execute_task_id?: string
  /**
   * Object type of the scheduled task to be executed. This parameter is returned only when the scheduled script is
   * executed.
   */
  execute_object_type?: string
}

export interface ScheduledTasksRecordsDetails {
  /** Task execution record detail ID. */
  id?: string
  /** Task execution record ID. */
  record_id?: string
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  desktop_name?: string
  /** Execution status. */
  exec_status?: string
  /** ID of the script to be executed. */
  exec_script_id?: string
  /** Error code of the cause of failure or skip. */
  result_code?: string
  /** Cause of failure or skip. */
  fail_reason?: string
  /** Execution start time in yyyy-MM-dd HH:mm:ss. */
  start_time?: string
  /** Execution end time in yyyy-MM-dd HH:mm:ss. */
  end_time?: string
  /** Time zone. */
  time_zone?: string
}

export interface ScreenRecordDetail {
  /** Primary key UUID. */
  id?: string
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  desktop_name?: string
  /** Desktop pool ID. */
  desktop_pool_id?: string
  /** Username. */
  username?: string
  /**
   * File size, in bytes.
   * Constraints: format int32.
   */
  size?: number
  /**
   * Screen recording type.
   *
   * - FULL: continuous screen recording
   * - INTERVAL: interval-based screen recording
   * - OPERATION: screen recording triggered by a specific user operation
   * - SESSION: screen recording of the session lifecycle
   */
  type?: string
  /**
   * Screen recording status.
   *
   * - RECORDING: being recorded
   * - REC_COMPLETED: recording completed
   * - REC_FAILED: recording failed
   * - UPLOADING: recording being uploaded
   * - UPLOAD_COMPLETED: upload completed
   * - UPLOAD_FAILED: upload failed
   */
  status?: string
  /** Specifies the policy ID. */
  policy_id?: string
  /** OBS bucket name. */
  obs_bucket?: string
  /** File directory. */
  file_directory?: string
  /** Screen recording file name. */
  video_filename?: string
  /** SHA-256 of a screen recording file. */
  video_file_sha256?: string
  /** Event file name. */
  event_filename?: string
  /** SHA-256 of an event file. */
  event_file_sha256?: string
  /** Start time (2024-10-15T10:04:41.263Z). */
  start_time?: string
  /** End time (2024-10-15T11:04:41.263Z). */
  end_time?: string
  /** Update time (2024-10-15T11:04:41.263Z). */
  update_time?: string
  /**
   * Video duration, in seconds.
   * Constraints: format int32.
   */
  duration?: number
}

export interface ScreenRecords {
  /** Primary key UUID. */
  id?: string
}

export interface Script {
  /** Script ID. */
  id?: string
  /** Script name. */
  name?: string
}

export interface ScriptExecutionTask {
  /** Task ID. */
  id?: string
  /** Desktop pool ID. */
  desktop_pool_id?: string
  /** Desktop pool name. */
  desktop_pool_name?: string
  /** Script information list. */
  scripts?: Script[]
  /** Indicates the command to be executed. */
  command_content?: string
  /**
   * Indicates the command line type.
   *
   * - POWERSHELL: used by the Windows operating system.
   * - BAT: used by the Windows operating system.
   * - SHELL: used by the Linux system.
   */
  command_type?: 'POWERSHELL' | 'BAT' | 'SHELL' | (string & {})
  /**
   * Task start time in the "yyyy-MM-ddTHH:mm:ssZ" format.
   * Constraints: format date-time.
   */
  start_time?: string
  /**
   * Task end time in the "yyyy-MM-ddTHH:mm:ssZ" format.
   * Constraints: format date-time.
   */
  end_time?: string
  /**
   * Task status. The value can be:
   *
   * - FINISH: The task has been completed.
   * - FAILED: The task failed.
   * - RUNNING: The task is being executed.
   * - INIT: The task is being initialized.
   */
  status?: 'FINISH' | 'FAILED' | 'RUNNING' | 'INIT' | (string & {})
  /**
   * Number of successes.
   * Constraints: format int32.
   */
  success_num?: number
  /**
   * Number of failures.
   * Constraints: format int32.
   */
  failed_num?: number
  /**
   * Number of skips.
   * Constraints: format int32.
   */
  skip_num?: number
}

export interface ScriptRecordSimpleInfo {
  /** Script execution record ID. */
  id?: string
  /** Script ID. */
  script_id?: string
  /** Script name. */
  script_name?: string
  /** Script execution task ID. */
  script_task_id?: string
  /** Resource ID for script execution, for example, desktop ID. */
  resource_id?: string
  /** Resource name for script execution, for example, desktop name. */
  resource_name?: string
  /** Resource type, for example, DESKTOP. */
  resource_type?: string
  /**
   * Start time of script execution.
   * Constraints: format date-time.
   */
  start_time?: string
  /**
   * End time of script execution.
   * Constraints: format date-time.
   */
  end_time?: string
  /** Script execution status. */
  status?: string
  /**
   * Execution batch (0: default value; 1: gray; 2: non-gray).
   * Constraints: format int32.
   * @default 0
   */
  execute_order?: 0 | 1 | 2 | (number & {})
  /** Error code. */
  result_code?: string
  /** Cause. */
  reason?: string
}

export interface ScriptSimpleInfo {
  /** Script ID. */
  id?: string
  /** Script name. */
  name?: string
  /** Description. */
  description?: string
  /** Script type: POWERSHELL, BAT, or SHELL. */
  type?: 'POWERSHELL' | 'BAT' | 'SHELL' | (string & {})
  /** Script version. */
  version?: string
  /**
   * Creation time.
   * Constraints: format date-time.
   */
  create_time?: string
  /**
   * Update time.
   * Constraints: format date-time.
   */
  update_time?: string
}

export interface ScriptTaskInfo {
  /** Script task ID. */
  id?: string
  /** Scripts. */
  task_scripts?: TaskScripts[]
  /** Resource type, for example, DESKTOP. */
  resource_type?: string
  /** Resource IDs of script execution. */
  resource_ids?: string[]
  /** Resource IDs for batch gray execution. */
  gray_resource_ids?: string[]
  /**
   * Number of successful execution records in a task.
   * Constraints: format int32.
   */
  success_num?: number
  /**
   * Number of failed execution records in a task.
   * Constraints: format int32.
   */
  failed_num?: number
  /**
   * Number of skipped execution records in a task.
   * Constraints: format int32.
   */
  skip_num?: number
  /**
   * Start time of script execution.
   * Constraints: format date-time.
   */
  start_time?: string
  /**
   * End time of script execution.
   * Constraints: format date-time.
   */
  end_time?: string
  /** Task result. */
  status?: string
}

export interface Seamless {
  /** Whether to enable audio/video bypass. Options: false: disable; true: enable */
  seamless_enable?: boolean
  /** General audio/video settings. */
  options?: SeamlessOptions
}

export interface SeamlessOptions {
  /**
   * Software path. A maximum of 1,000 characters are allowed.
   * Constraints: at most 1000 characters.
   */
  seamless_apply_path?: string
}

export interface SecurityGroup {
  /** Security group ID. */
  id?: string
  /** Security group name. */
  name?: string
}

export interface SecurityGroupInfo {
  /** Security group ID. */
  id?: string
  /** Security group name. */
  name?: string
}

export interface SendDesktopPoolNotificationsRequestBody {
  /** Notification content. */
  notifications: string
}

export interface SendDesktopPoolNotificationsResponseBody {
  /** ID of the task for sending messages to a desktop. */
  job_id?: string
}

export interface SendEmailRequestBody {
  /** Email template ID. */
  template_id?: string
}

export interface SendNotificationsRequestBody {
  /** Desktop list. */
  desktop_ids: string[]
  /** Notification content. */
  notifications: string
}

export interface SendNotificationsResponseBody {
  /** ID of the task for sending messages to a desktop. */
  job_id?: string
}

export interface SerialPortRedirection {
  /** Whether to enable serial port redirection. Options: false: disable; true: enable */
  serial_port_enable?: boolean
  /** Serial port redirection options. */
  options?: SerialPortRedirectionOptions
}

export interface SerialPortRedirectionOptions {
  /** Whether to enable automatic connection to client serial ports. Options: false: disable; true: enable */
  auto_connect_enable?: boolean
}

export interface Session {
  /** VDI. */
  vdi?: Vdi
  /** Whether to enable preemption login to the self-help console. Options: false: disable; true: enable */
  self_help_console?: boolean
  /** Whether to disconnect after the screen is locked. */
  disconnect_on_lock_flag?: boolean
  /** Start time when the lock takes effect. The format is hh:mm:ss. */
  auto_lock_start_time?: string
  /** Start time when the lock takes effect. The format is hh:mm:ss. */
  auto_lock_end_time?: string
}

export interface SessionInput {
  /** VDI. */
  vdi?: VdiInput
  /** Whether to enable preemption login to the self-help console. Options: false: disable; true: enable */
  self_help_console?: boolean
  /** Whether to disconnect after the screen is locked. */
  disconnect_on_lock_flag?: boolean
  /** Start time when the lock takes effect. The format is hh:mm:ss. */
  auto_lock_start_time?: string
  /** Start time when the lock takes effect. The format is hh:mm:ss. */
  auto_lock_end_time?: string
}

export interface SessionPrinter {
  /** Whether to enable session printers. Options: false: disable; true: enable */
  session_printer_enable?: boolean
  /** Session printer options. */
  options?: SessionPrinterOptions
}

export interface SessionPrinterOptions {
  /**
   * Custom session printer policy. A maximum of 1,000 characters are allowed.
   * Constraints: at most 1000 characters.
   */
  session_printer_customization_policy?: string
}

export interface SetMaintenanceModeRequestBody {
  /** List of desktop IDs for which the maintenance mode needs to be set. */
  desktop_ids: string[]
  /**
   * Enables or disables the administrator maintenance mode.
   *
   * - false: disabled
   * - true: enabled
   */
  in_maintenance_mode: boolean
}

export interface SetRuleRestrictionRequestBody {
  /** Whether to enable application control. The options are false (disabled) and true (enabled). */
  app_restrict_rule_switch: boolean
  /**
   * Application control method. 0: Prohibits applications in the list from running.
   * Constraints: format int32.
   */
  app_control_mode?: number
  /** Whether to enable periodic monitoring. The options are false (disabled) and true (enabled). */
  app_periodic_switch?: boolean
  /**
   * Interval for periodic monitoring, in minutes.
   * Constraints: format int32.
   */
  app_periodic_interval?: number
  /** Whether to force kill an application. The options are false (disabled) and true (enabled). */
  app_force_kill_proc_switch?: boolean
}

export interface SetUserEventsLtsConfigurationsRequestBody {
  /** Whether to enable LTS log streams. */
  enable: boolean
  /** Log group ID. */
  log_group_id?: string
  /** Log stream ID. */
  log_stream_id?: string
}

export interface SharerProductInfo {
  /** Product ID. */
  product_id?: string
  /** Whether the specifications are of the GPU type. */
  is_gpu?: boolean
  /** Product description. */
  descriptions?: string
  /**
   * ID of a periodic package. 0 indicates yearly/monthly billing, 1 indicates pay-per-use billing, and 6 indicates
   * one-off billing.
   * - `0`: yearly/monthly billing
   * - `1`: pay-per-use billing
   * - `6`: one-off billing
   */
  charge_mode?: '0' | '1' | '6' | (string & {})
  /** Resource flavor. */
  resource_type?: string
  /** Cloud service code */
  cloud_service_type?: string
  /**
   * Package type.
   *
   * user_sharer: user-based collaborative package desktop_sharer: desktop collaboration package
   */
  package_type?: 'user_sharer' | 'desktop_sharer' | (string & {})
  /** Product name. */
  name?: {
    [key: string]: string
  }
  /**
   * Number of collaboration parties. Maximum number of collaborative users supported by a package.
   * Constraints: format int32.
   */
  share_space_size?: number
}

export interface ShowAssistAuthConfigResponseBody {
  /** OTP-assisted authentication configuration. */
  otp_config_info?: OtpConfigInfo
}

export interface ShowAuthConfigResponseBody {
  /**
   * Authentication type. LOCAL_PASSWORD: local password authentication KERBEROS: Windows AD authentication LDAP:
   * third-party LDAP authentication CLIENT_TOKEN: Ukey client token authentication OAUTH2: third-party SSO
   * authentication
   */
  auth_type?: 'LOCAL_PASSWORD' | 'KERBEROS' | 'LDAP' | 'CLIENT_TOKEN' | 'OAUTH2' | (string & {})
  /** Status. */
  enable?: boolean
  /** SMS auxiliary authentication configuration. */
  radius_gateway_config?: RadiusGatewayConfigInfo
  /** Third-party authentication API configuration information. */
  third_party_auth_config?: ThirdPartyAuthConfig[]
  /** Emergency login mode. */
  emergency_login_mode?: string
}

export interface ShowAvailableIpResponseBody {
  /**
   * Number of available IP addresses.
   * Constraints: format int32.
   */
  available_ip?: number
}

export interface ShowAzDetailsResponseBody {
  /** Corresponds to the zoneCode field in the region data of CMDB. */
  id?: string
  /** Corresponds to the regionCode field in the region data of CMDB. */
  region_id?: string
  /**
   * AZ type. Options:
   *
   * - Edge: edge cloud
   * - Workspace: Huawei Cloud
   */
  type?: 'Edge' | 'Workspace' | (string & {})
  /** English name. */
  display_name?: string
  /** Status. */
  status?: string
  /** Information about sold-out resources in the current AZ. */
  sold_out?: SoldOutInfo
  /** Product ID set. */
  product_ids?: string[]
  /** Billing mode, which can be dedicated or shared. */
  mode?: 'dedicated' | 'shared' | (string & {})
  /**
   * AZ alias, which can contain a maximum of 128 characters, including digits, letters, underscores (_), and
   * hyphens (-).
   * Constraints: at most 128 characters.
   */
  alias?: string
  /** Group to which the EIP belongs. */
  public_border_group?: string
  /**
   * Category ID:
   *
   * - 0: default
   * - 21: HomeZone
   * - 41: IES
   * Constraints: format int32.
   */
  category?: 0 | 21 | 41 | (number & {})
}

export interface ShowDesktopDetailResponseBody {
  /** Desktop details. */
  desktop?: DesktopDetailInfo
}

export interface ShowDesktopMonitorDataResponseBody {
  /** Online information. */
  user_online_info?: MonitorUserOnlineInfo[]
  /**
   * Desktop login status. If the online information is empty, the login status can be 0 (not logged in to), 1
   * (logging in), or 2 (logged in to).
   * Constraints: format int32.
   */
  online_status?: number
  /** CPU usage. */
  cpu_info?: Datapoints[]
  /** Memory usage. */
  memory_info?: Datapoints[]
  /** Disk usage. */
  disk_util_inband?: Datapoints[]
  /** Disk read bandwidth. */
  disk_read_bytes_rate?: Datapoints[]
  /** Disk write bandwidth. */
  disk_write_bytes_rate?: Datapoints[]
  /** Disk read IOPS. */
  disk_read_requests_rate?: Datapoints[]
  /** Disk write IOPS. */
  disk_write_requests_rate?: Datapoints[]
  /** Inband incoming rate. */
  network_incoming_bytes_rate_inband?: Datapoints[]
  /** Inband outgoing rate. */
  network_outgoing_bytes_rate_inband?: Datapoints[]
  /** Outband incoming rate. */
  network_incoming_bytes_aggregate_rate?: Datapoints[]
  /** Outband outgoing rate. */
  network_outgoing_bytes_aggregate_rate?: Datapoints[]
  /** Number of network connections. */
  network_vm_connections?: Datapoints[]
}

export interface ShowDesktopNetworkResponseBody {
  /** Desktop name. */
  computer_name?: string
  /** Desktop ID. */
  computer_id?: string
  /** Desktop network information. */
  network_infos?: NetworkInfo[]
}

export interface ShowDesktopNetworksResponseBody {
  /** Desktop network information list. */
  networks?: DesktopNetworkResult[]
}

export interface ShowDesktopPoolDetailResponseBody {
  /** Specifies the desktop pool ID. */
  id?: string
  /** Desktop pool name. */
  name?: string
  /** Desktop pool type. DYNAMIC: dynamic pool; STATIC: static pool. */
  type?: 'DYNAMIC' | 'STATIC' | (string & {})
  /** Desktop pool description. */
  description?: string
  /**
   * Specifies the creation time in UTC format, for example, 2022-05-11T11:45:42.000Z.
   * Constraints: format date-time.
   */
  created_time?: string
  /**
   * Specifies the billing mode. The value can be 0 (monthly) or 1 (pay-per-use).
   * - `0`: monthly
   * - `1`: pay-per-use
   */
  charging_mode?: '0' | '1' | (string & {})
  /**
   * Total number of desktops in the desktop pool.
   * Constraints: format int32.
   */
  desktop_count?: number
  /**
   * Number of desktops bound to users in the desktop pool.
   * Constraints: format int32.
   */
  desktop_used?: number
  /** AZ. */
  availability_zone?: string
  /** Subnet ID. */
  subnet_id?: string
  /** Product information. */
  product?: ProductInfo
  /** Image ID. */
  image_id?: string
  /** Image name. */
  image_name?: string
  /** Specifies the image OS type. */
  image_os_type?: string
  /** Specifies the image OS version. */
  image_os_version?: string
  /** Image OS platform. */
  image_os_platform?: string
  /** productCode (specCode) of an image. */
  image_product_code?: string
  /** System disk. */
  root_volume?: VolumeInfoResponse
  /** Data disks. */
  data_volumes?: VolumeInfoResponse[]
  /** Desktop security group. */
  security_groups?: SecurityGroupInfo[]
  /**
   * Number of minutes within which the binding relationship between a user and a desktop is retained when the
   * dynamic pool desktop is disconnected. After the binding relationship times out, the user is automatically
   * unbound.
   * Constraints: format int32.
   */
  disconnected_retention_period?: number
  /**
   * Specifies whether to enable auto scaling for the desktop pool. The value false indicates that auto scaling is
   * disabled, and the value true indicates that auto scaling is enabled.
   */
  enable_autoscale?: boolean
  /** Auto scaling policy. */
  autoscale_policy?: AutoscalePolicy
  /**
   * Desktop pool status.
   *
   * - STEADY: Steady
   * - TEMPORARY: Temporary
   * - EXIST_FROZEN: Frozen desktops exist.
   * - UNKNOWN: Unknown status
   */
  status?: 'STEADY' | 'TEMPORARY' | 'EXIST_FROZEN' | 'UNKNOWN' | (string & {})
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Whether a desktop pool is in administrator maintenance mode. */
  in_maintenance_mode?: boolean
  /** Policy ID, which is used to specify the desktop name generation policy. */
  desktop_name_policy_id?: string
}

export interface ShowDesktopPoolsScriptExecTasksResponseBody {
  /** Script execution task list. */
  script_execution_tasks?: ScriptExecutionTask[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ShowDesktopRemoteAssistanceInfoResponseBody {
  /** Collaborative space ID. */
  share_space_id?: string
  /**
   * Collaborative space invitation code (eight characters consisting of uppercase letters and digits).
   * Constraints: 8 characters.
   */
  invitation_code?: string
  /** Collaborative space name. */
  share_space_name?: string
  /** Collaborative space password. */
  share_space_passwd?: string
  /** Shared Direct Connect link. */
  private_share_link?: string
  /** Shared Internet access link. */
  internet_share_link?: string
  /**
   * Creation time (UTC time, yyyy-MM-dd'T'HH:mm:ss'Z').'
   * Constraints: format date-time.
   */
  create_time?: string
  /**
   * Collaborative space status.
   *
   * - OPEN: The collaborative space has been created.
   * - CLOSE: The collaborative space has been closed.
   * - WAIT_USER_CONFIRM: waiting for the user to confirm remote assistance
   * - WAIT_USER_ACCESS: waiting for the user to enable remote assistance
   */
  status?: 'OPEN' | 'CLOSE' | 'WAIT_USER_CONFIRM' | 'WAIT_USER_ACCESS' | (string & {})
  /** Failure cause. */
  failed_reason?: string
}

export interface ShowGrowthRateResponseBody {
  /**
   * Period-on-period ratio.
   * Constraints: format double.
   */
  growth_rate?: number
}

export interface ShowJobResponseBody {
  /** Task ID. */
  id?: string
  /** Task type. */
  job_type?: string
  /** Task start time. */
  begin_time?: string
  /** Task end time. */
  end_time?: string
  /** Task status. */
  status?: string
  /** Task error code. */
  job_error_code?: string
  /** Task failure cause. */
  fail_reason?: string
  /**
   * Total number of subtasks.
   * Constraints: format int32.
   */
  sub_jobs_total?: number
  /** Subtasks. */
  sub_jobs?: JobDetailInfo[]
}

export interface ShowQuotaDetailsResponseBody {
  /** Quota resources. */
  resources?: ResourceNoLimit[]
  /** Site ID. */
  site_id?: string
}

export interface ShowQuotasResponseBody {
  /** Quota information. */
  quotas?: QuotaNoLimit
  /** Site quota information, excluding the central site. */
  site_quotas?: SiteQuotaNoLimit[]
}

export interface ShowRemoteConsoleAddressResponseBody {
  /** Login type. */
  type?: string
  /** Obtains the URL for remote login to the console. */
  url?: string
  /** Login protocol. */
  protocol?: string
}

export interface ShowRuleRestrictionResponseBody {
  /** Whether to enable application control. The options are false (disabled) and true (enabled). */
  app_restrict_rule_switch?: boolean
  /**
   * Application control method. 0: Prohibits applications in the list from running.
   * Constraints: format int32.
   */
  app_control_mode?: number
  /** Whether to enable periodic monitoring. The options are false (disabled) and true (enabled). */
  app_periodic_switch?: boolean
  /**
   * Interval for periodic monitoring, in minutes.
   * Constraints: format int32.
   */
  app_periodic_interval?: number
  /** Whether to force kill an application. The options are false (disabled) and true (enabled). */
  app_force_kill_proc_switch?: boolean
}

export interface ShowScheduledTasksApplyObject {
  /** Object ID. */
  object_id?: string
  /**
   * Object type. Options:
   *
   * - DESKTOP: desktop
   * - DESKTOP_POOL: desktop pool
   * - ALL_DESKTOPS: all desktops
   * - DESKTOP_TAG: desktop tag
   */
  object_type?: 'DESKTOP' | 'DESKTOP_POOL' | 'ALL_DESKTOPS' | 'DESKTOP_TAG' | (string & {})
  /** Object name. */
  object_name?: string
}

export interface ShowScheduledTasksResponseBody {
  /** Task ID. */
  id?: string
  /**
   * Task type START: start; STOP: stop; REBOOT: restart; HIBERNATE: hibernate; REBUILD: rebuild the system disk;
   * EXECUTE_SCRIPT: execute the script. If scheduled_type is set to LIFE_CYCLE, START and REBUILD are not
   * supported.
   */
  task_type?: 'START' | 'STOP' | 'REBOOT' | 'HIBERNATE' | 'REBUILD' | 'EXECUTE_SCRIPT' | (string & {})
  /** Task name. */
  task_name?: string
  /** Indicates whether to forcibly execute the task. */
  force_execute?: boolean
  /**
   * Execution period type. FIXED_TIME: specified time; DAY: by day; WEEK: by week; MONTH: by month; LIFE_CYCLE:
   * triggered in a specified scenario.
   */
  scheduled_type?: 'FIXED_TIME' | 'DAY' | 'WEEK' | 'MONTH' | 'LIFE_CYCLE' | (string & {})
  /**
   * Triggering scenario type. This parameter is valid only when scheduled_type is set to LIFE_CYCLE.
   * POST_CREATE_DESKTOP_SUCCESS: After the desktop is successfully created. POST_REBUILD_DESKTOP_SUCCESS: After
   * the desktop is successfully rebuilt. POST_REATTACH_DESKTOP_SUCCESS: After the user assignment task for
   * triggering the rebuilding is successful.
   */
  life_cycle_type?:
    'POST_CREATE_DESKTOP_SUCCESS' | 'POST_REBUILD_DESKTOP_SUCCESS' | 'POST_REATTACH_DESKTOP_SUCCESS' | (string & {})
  /**
   * If the period is by day, the task is executed at an interval of x days.
   * Constraints: format int32.
   */
  day_interval?: number
  /**
   * When this parameter is set to WEEK, the value ranges from 1 to 7, corresponding to Sunday to Saturday,
   * respectively. The values are separated by commas (,), for example, 1,2,7.
   */
  week_list?: string
  /**
   * If the period is by month, the value ranges from 1 to 12. Multiple values are separated by commas (,), for
   * example, 1,3,12.
   */
  month_list?: string
  /**
   * If the period is by month, the value ranges from 1 to 31 and L (indicating the last day of the current month).
   * The values are separated by commas (,), for example, 1,2,28,L.
   */
  date_list?: string
  /** If the period is specified, the value is a specified date in yyyy-MM-dd. */
  scheduled_date?: string
  /** Specified execution time. The format is HH:mm:ss. */
  scheduled_time?: string
  /** Expiration time in yyyy-MM-dd HH:mm:ss. */
  expire_time?: string
  /** Description. */
  description?: string
  /** Extended parameter in JSON format. */
  extra_params?: string
  /** Objects to which a scheduled task applies. */
  apply_objects?: ShowScheduledTasksApplyObject[]
  /**
   * Number of objects for grayscale release. This parameter takes precedence over gray_desktop_ids.
   * Constraints: format int32.
   */
  gray_count?: number
  /** IDs of the desktops for grayscale release. gray_count takes precedence over this parameter. */
  gray_desktop_ids?: string[]
  /**
   * Grayscale release failure threshold. When the number of grayscale release failures reaches the value of this
   * parameter, the next batch of tasks will not be executed.
   * Constraints: format int32.
   */
  gray_fail_threshold?: number
  /** Time zone. */
  time_zone?: string
  /**
   * Waiting duration after a triggered task is triggered.
   * Constraints: format int32.
   */
  wait_time?: number
}

export interface ShowScreenRecordResponseBody {
  /** Primary key UUID. */
  id?: string
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  desktop_name?: string
  /** Desktop pool ID. */
  desktop_pool_id?: string
  /** Username. */
  username?: string
  /**
   * File size, in bytes.
   * Constraints: format int32.
   */
  size?: number
  /**
   * Screen recording type.
   *
   * - FULL: continuous screen recording
   * - INTERVAL: interval-based screen recording
   * - OPERATION: screen recording triggered by a specific user operation
   * - SESSION: screen recording of the session lifecycle
   */
  type?: 'FULL' | 'INTERVAL' | 'OPERATION' | 'SESSION' | (string & {})
  /**
   * Screen recording status.
   *
   * - RECORDING: being recorded
   * - REC_COMPLETED: recording completed
   * - REC_FAILED: recording failed
   * - UPLOADING: recording being uploaded
   * - UPLOAD_COMPLETED: upload completed
   * - UPLOAD_FAILED: upload failed
   */
  status?:
    'RECORDING' | 'REC_COMPLETED' | 'REC_FAILED' | 'UPLOADING' | 'UPLOAD_COMPLETED' | 'UPLOAD_FAILED' | (string & {})
  /** Specifies the policy ID. */
  policy_id?: string
  /** OBS bucket name. */
  obs_bucket?: string
  /** File directory. */
  file_directory?: string
  /** Screen recording file name. */
  video_filename?: string
  /** SHA-256 of a screen recording file. */
  video_file_sha256?: string
  /** Event file name. */
  event_filename?: string
  /** SHA-256 of an event file. */
  event_file_sha256?: string
  /** Start time (2024-10-15T10:04:41.263Z). */
  start_time?: string
  /** End time (2024-10-15T11:04:41.263Z). */
  end_time?: string
  /** Update time (2024-10-15T11:04:41.263Z). */
  update_time?: string
  /**
   * Video duration, in seconds.
   * Constraints: format int32.
   */
  duration?: number
}

export interface ShowScriptDetailResponseBody {
  /** Script ID. */
  id?: string
  /** Script name. */
  name?: string
  /** Description. */
  description?: string
  /** Script type: POWERSHELL, BAT, or SHELL. */
  type?: string
  /** Script version. */
  version?: string
  /**
   * Creation time.
   * Constraints: format date-time.
   */
  create_time?: string
  /**
   * Update time.
   * Constraints: format date-time.
   */
  update_time?: string
  /** Script content. */
  content?: string
}

export interface ShowScriptRecordDetailResponseBody {
  /** Script execution record ID. */
  id?: string
  /** Script ID. */
  script_id?: string
  /** Script name. */
  script_name?: string
  /** Script execution task ID. */
  script_task_id?: string
  /** Resource ID for script execution, for example, desktop ID. */
  resource_id?: string
  /** Resource name for script execution, for example, desktop name. */
  resource_name?: string
  /** Resource type, for example, DESKTOP. */
  resource_type?: string
  /**
   * Start time of script execution.
   * Constraints: format date-time.
   */
  start_time?: string
  /**
   * End time of script execution.
   * Constraints: format date-time.
   */
  end_time?: string
  /** Script execution status. */
  status?: string
  /**
   * Execution batch (0: default value; 1: gray; 2: non-gray).
   * Constraints: format int32.
   * @default 0
   */
  execute_order?: 0 | 1 | 2 | (number & {})
  /** Error code. */
  result_code?: string
  /** Cause. */
  reason?: string
  /** Script execution output. */
  output?: string
}

export interface ShowShareSpaceConfigResponseBody {
  /** Configuration name. */
  config_name?: string
  /**
   * Configuration value, which is a JSON string. '{"share_space_name":"Collaborative space", "use_share_password":
   * Whether to use the collaboration password: true/false, "allow_anonymous": Whether to join the collaboration
   * anonymously: true/false, "audio_and_video": Whether to use audio,"AUDIO"/"NONE"/"AUDIO_AND_VIDEO",
   * "keyboard_mouse_ctl": Whether keyboard and mouse operations can be performed on the desktop: true/false,
   * "anonymous_input_ctrl": Whether to grant the keyboard and mouse input permission to anonymous users:
   * true/false, "is_user_confirm_enabled": Whether a user response is required: true/false, "wait_confirm_time":
   * Waiting time (30-180s)}.'
   */
  config_value?: string
}

export interface ShowSubnetBandwidthControlListResponseBody {
  /**
   * Control method.
   *
   * - BLACK: blacklist control
   * - WHITE: whitelist control
   */
  control_mode?: 'BLACK' | 'WHITE' | (string & {})
  /** Desktops in control. */
  control_list?: ControllItem[]
  /**
   * Total number.
   * Constraints: format int32.
   */
  total_count?: number
}

export interface ShowSysprepInfoResponseBody {
  /** Sysprep version. */
  sysprep_version?: string
  /** Whether images can be created. */
  support_create_image?: boolean
}

export interface ShowTagByDesktopIdResponseBody {
  /** Tag. */
  tags?: Tag[]
}

export interface ShowUserAccessStagesResponseBody {
  /** Username. */
  username?: string
  /**
   * Access phase. The options are APP (application) and DESKTOP (desktop).
   * - `APP`: application
   * - `DESKTOP`: desktop
   */
  biz_type?: 'APP' | 'DESKTOP' | (string & {})
  /** Details about each access phase. */
  stages?: UserAccessStage[]
}

export interface ShowUsingSubnetsResponseBody {
  /** IDs of desktop subnets in use. */
  subnet_ids?: string[]
}

export interface ShowWorkspaceLockResponseBody {
  /**
   * Whether Huawei Cloud Workspace is locked. The value 0 indicates unlocked and the value 1 indicates locked.
   * Constraints: format int32.
   * - `0`: unlocked
   * - `1`: locked
   */
  is_lock?: 0 | 1 | (number & {})
  /** Time when Huawei Cloud Workspace is locked. The format is yyyy-MM-dd HH:mm:ss. The time zone is UTC. */
  lock_time?: string
  /** Cause for locking Huawei Cloud Workspace. */
  lock_reason?: string
}

export interface SimpleDesktopInfo {
  /** Domain ID. */
  domain_id?: string
  /** Project ID. */
  project_id?: string
  /** Desktop ID. */
  desktop_id?: string
  /** Computer name. */
  computer_name?: string
  /** Computer name in the OS. */
  os_host_name?: string
  /** Creation time. */
  created?: string
  /** Desktop IP address. */
  ip_address?: string
  /** Username. */
  user_name?: string
  /** List of users to whom desktops have been assigned. */
  attach_user_infos?: AttachInstancesUserInfo[]
  /** Permission group. */
  user_group?: string
  /** SID of the desktop. */
  sid?: string
  /** OU name. */
  ou_name?: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Tag list. */
  tags?: Tag[]
  /** In administrator maintenance mode or not. */
  in_maintenance_mode?: boolean
  /** Desktop collaboration resource SKU code. */
  share_resource_sku?: string
  /** Desktop type. */
  desktop_type?: string
  /** Subnet ID of the desktop. */
  subnet_id?: string
  /** Billing resource ID of the desktop. */
  bill_resource_id?: string
  /** Desktop running status. */
  status?: string
  /** Task status of the desktop. */
  task_status?: string
}

export interface SimpleDesktopPoolInfo {
  /** Specifies the desktop pool ID. */
  id?: string
  /** Desktop pool name. */
  name?: string
  /** Desktop pool type. DYNAMIC: dynamic pool; STATIC: static pool. */
  type?: 'DYNAMIC' | 'STATIC' | (string & {})
  /** Desktop pool description. */
  description?: string
  /**
   * Specifies the creation time in UTC format, for example, 2022-05-11T11:45:42.000Z.
   * Constraints: format date-time.
   */
  created_time?: string
  /**
   * Specifies the billing mode. The value can be 0 (monthly) or 1 (pay-per-use).
   * - `0`: monthly
   * - `1`: pay-per-use
   */
  charging_mode?: '0' | '1' | (string & {})
  /**
   * Total number of desktops in the desktop pool.
   * Constraints: format int32.
   */
  desktop_count?: number
  /**
   * Number of desktops bound to users in the desktop pool.
   * Constraints: format int32.
   */
  desktop_used?: number
  /** AZ. */
  availability_zone?: string
  /** Subnet ID. */
  subnet_id?: string
  /** Product information. */
  product?: ProductInfo
  /** Image ID. */
  image_id?: string
  /** Image name. */
  image_name?: string
  /** Specifies the image OS type. */
  image_os_type?: string
  /** Specifies the image OS version. */
  image_os_version?: string
  /** Image OS platform. */
  image_os_platform?: string
  /** productCode (specCode) of an image. */
  image_product_code?: string
  /** System disk. */
  root_volume?: VolumeInfoResponse
  /** Data disks. */
  data_volumes?: VolumeInfoResponse[]
  /** Desktop security group. */
  security_groups?: SecurityGroupInfo[]
  /**
   * Number of minutes within which the binding relationship between a user and a desktop is retained when the
   * dynamic pool desktop is disconnected. After the binding relationship times out, the user is automatically
   * unbound.
   * Constraints: format int32.
   */
  disconnected_retention_period?: number
  /**
   * Specifies whether to enable auto scaling for the desktop pool. The value false indicates that auto scaling is
   * disabled, and the value true indicates that auto scaling is enabled.
   */
  enable_autoscale?: boolean
  /** Auto scaling policy. */
  autoscale_policy?: AutoscalePolicy
  /**
   * Desktop pool status.
   *
   * - STEADY: Steady
   * - TEMPORARY: Temporary
   * - EXIST_FROZEN: Frozen desktops exist.
   * - UNKNOWN: Unknown status
   */
  status?: 'STEADY' | 'TEMPORARY' | 'EXIST_FROZEN' | 'UNKNOWN' | (string & {})
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Whether a desktop pool is in administrator maintenance mode. */
  in_maintenance_mode?: boolean
  /** Policy ID, which is used to specify the desktop name generation policy. */
  desktop_name_policy_id?: string
}

export interface SimpleSiteInfo {
  /** ID of the Workspace edge site. */
  id?: string
  /**
   * Huawei Cloud Workspace service status.
   *
   * - PREPARING: to be subscribed
   * - SUBSCRIBING: being subscribed
   * - SUBSCRIBED: subscribed
   * - SUBSCRIPTION_FAILED: subscription failed
   * - DEREGISTERING: being unsubscribed
   * - DEREGISTRATION_FAILED: unsubscription failed
   * - CLOSED: unsubscribed and not subscribed yet
   */
  status?:
    | 'PREPARING'
    | 'SUBSCRIBING'
    | 'SUBSCRIBED'
    | 'SUBSCRIPTION_FAILED'
    | 'DEREGISTERING'
    | 'DEREGISTRATION_FAILED'
    | 'CLOSED'
    | (string & {})
}

export interface SiteConfigsRequest {
  /** AZ used for subscribing to service resources. */
  availability_zone?: string
  /** Network configuration. */
  network_config: NetworkConfigReq
  /** Access configuration. */
  access_config: AccessConfigReq
}

export interface SiteConfigsResponse {
  /** Site ID. */
  site_id?: string
  /** Configuration status. - CENTER: center initialization - IES: edge initialization */
  site_type?: 'CENTER' | 'IES' | (string & {})
  /** Site name. */
  site_name?: string
  /**
   * Huawei Cloud Workspace service status. - PREPARING: The service is ready for subscription. - SUBSCRIBING: The
   * service is being subscribed. - SUBSCRIBED: The service has been subscribed. - SUBSCRIPTION_FAILED: The service
   * cannot be subscribed. - DEREGISTERING: The service is being unsubscribed. - DEREGISTRATION_FAILED: The service
   * cannot be unsubscribed. - CLOSED: The service has been unsubscribed and is not subscribed.
   */
  status?:
    | 'PREPARING'
    | 'SUBSCRIBING'
    | 'SUBSCRIBED'
    | 'SUBSCRIPTION_FAILED'
    | 'DEREGISTERING'
    | 'DEREGISTRATION_FAILED'
    | 'CLOSED'
    | (string & {})
  /**
   * Status of the task for switching between the Internet and Direct Connect. - init: initial status after the
   * service is enabled. - available: The task has been successfully executed and is restored to the normal state.
   * - internetOpening: Internet access is being enabled. - dedicatedOpening: indicates that Direct Connect is
   * being enabled. - internetOpenFailed: Failed to enable Internet access. - dedicatedOpenFailed: Failed to enable
   * Direct Connect. - openSuccess: The access mode is successfully enabled. - internetClosing: Internet access is
   * being disabled. - dedicatedClosing: The private line is being disabled. - internetCloseFailed: Failed to
   * disable the Internet access mode. - dedicatedCloseFailed: Failed to disable the private line access mode. -
   * closeSuccess: The access mode is successfully disabled. - internetAccessPortModifying: The Internet access
   * port is being changed. - internetAccessPortModifyFailed: The port fails to be changed.
   */
  access_status?:
    | 'init'
    | 'available'
    | 'internetOpening'
    | 'dedicatedOpening'
    | 'internetOpenFailed'
    | 'dedicatedOpenFailed'
    | 'openSuccess'
    | 'internetClosing'
    | 'dedicatedClosing'
    | 'internetCloseFailed'
    | 'dedicatedCloseFailed'
    | 'closeSuccess'
    | 'internetAccessPortModifying'
    | 'internetAccessPortModifyFailed'
    | (string & {})
  /**
   * Configuration status. - 0: The service has been subscribed and connected to the AD. - 1: The service has been
   * subscribed but the AD configuration failed. - 2: The service has been subscribed but other errors occurred
   * after the AD configuration failed. - 3: The service has been subscribed but the AD is not connected.
   */
  config_status?: '0' | '1' | '2' | '3' | (string & {})
  /** After the service is subscribed, a management component security group is created in the specified VPC. */
  infrastructure_security_group?: SecurityGroup
  /** After the service is subscribed, a desktop security group is created in the specified VPC. */
  desktop_security_group?: SecurityGroup
  /** AZ used for subscribing to service resources. */
  availability_zones?: string[]
  /** ID of the task for subscribing to or unsubscribing from the service. */
  job_id?: string
  /** The progress of initializing services or cleaning up resources, formatted as 100%. */
  progress?: string
  /**
   * Error code.
   * Constraints: format int32.
   */
  fail_code?: number
  /** Failure cause. */
  fail_reason?: string
  /** Network information. */
  network_config?: NetworkConfig
  /** Access information. */
  access_config?: AccessConfig
  /** Whether the service can be unsubscribed. */
  closable?: boolean
}

export interface SiteInfo {
  /** Site ID. */
  site_id?: string
  /** Site name. */
  site_name?: string
  /**
   * Configuration status.
   *
   * - CENTER: center initialization
   * - IES: edge initialization
   */
  site_type?: 'CENTER' | 'IES' | (string & {})
  /** Project ID. */
  project_id?: string
  /** Site status. */
  status?: string
  /** Creation time. */
  create_time?: string
}

export interface SiteQuotaNoLimit {
  /** Quota resources. */
  resources?: ResourceNoLimit[]
  /** Site ID. */
  site_id?: string
}

export interface SoldOutInfo {
  /** IDs of sold-out products. */
  products?: string[]
}

export interface StopScriptExecutionRequestBody {
  /** Script execution record ID. */
  record_id?: string
  /** Script execution task ID. */
  task_id?: string
}

export interface Subnet {
  /** Subnet network ID. */
  subnet_id: string
}

export interface SubnetBandwidthDetail {
  /** Workspace bandwidth ID. */
  bandwidth_id?: string
  /** Workspace bandwidth name. */
  bandwidth_name?: string
  /** Workspace bandwidth billing mode. */
  charge_mode?: string
  /**
   * Workspace bandwidth size.
   * Constraints: format int32.
   */
  size?: number
  /** VPC ID. */
  vpc_id?: string
  /** VPC name. */
  vpc_name?: string
  /** Subnet ID. */
  subnet_id?: string
  /** Subnet name. */
  subnet_name?: string
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** Creation time. */
  created_at?: string
  /** Order ID. */
  order_id?: string
  /**
   * Status.
   *
   * - CREATING: being created
   * - ACTIVE: in use
   * - INACTIVE: disabled
   * - UPDATING: being updated
   * - DELETING: being deleted
   */
  status?: 'CREATING' | 'ACTIVE' | 'INACTIVE' | 'UPDATING' | 'DELETING' | (string & {})
  /**
   * Status.
   *
   * - BLACK: blacklist control
   * - WHITE: whitelist control
   */
  control_mode?: 'BLACK' | 'WHITE' | (string & {})
}

export interface SubnetInfo {
  /** Subnet network ID. */
  subnet_id?: string
}

export interface SubscribeUserSharerReq {
  /** User collaboration resource SKU code. */
  user_sharer_sku: string
  /** Users who enable collaboration. */
  users: SubscribeUserSharerReqUser[]
}

export interface SubscribeUserSharerReqUser {
  /** User ID. */
  user_id: string
  /** Username. */
  user_name: string
}

export interface Tag {
  /**
   * Key of a tag, which cannot be empty and can contain a maximum of 128 Unicode characters. A key can contain
   * letters, digits, spaces, and special characters ( _.:=-\@ ), but cannot start or end with a space or start
   * with sys.
   * Constraints: 1 to 128 characters.
   */
  key?: string
  /**
   * Value of a tag, which can contain a maximum of 43 Unicode characters. A value can contain letters, digits,
   * spaces, and special characters ( _.:=-\@ ), but cannot start or end with a space.
   * Constraints: at most 43 characters.
   */
  value?: string
}

export interface TagKeyValue {
  /** Tag key. */
  key?: string
  /** Tag value. */
  value?: string
}

export interface TagRequest {
  /**
   * Specifies the tag key. This parameter cannot be left blank and can contain a maximum of 128 Unicode
   * characters. The value can contain uppercase letters, lowercase letters, digits, hyphens (-), and underscores
   * (_). The value cannot contain the following characters: =*<>, /.
   * Constraints: 1 to 128 characters.
   */
  key: string
  /**
   * Value of a tag, which can contain a maximum of 43 Unicode characters. The value can contain uppercase letters,
   * lowercase letters, digits, hyphens (-), and underscores (_). The value cannot contain the following
   * characters: =*<>, /.
   * Constraints: at most 43 characters.
   */
  value?: string
}

export interface TagResource {
  /** Desktop information. */
  resource_detail?: string
  /** Desktop ID. */
  resource_id?: string
  /** Desktop name. */
  resource_name?: string
  /** Tag object. */
  tags?: Tag[]
}

export interface Tags {
  /** Tag key. */
  key?: string
  /** Tag value. */
  values?: string[]
}

export interface Target {
  /** Object ID. */
  target_id?: string
  /**
   * Object name. The value can contain a maximum of 55 characters.
   * Constraints: at most 55 characters.
   */
  target_name?: string
  /**
   * Object type.
   *
   * - INSTANCE: desktops
   * - target_id: desktop SIDs
   * - target_name: desktop names
   * - USER: users
   * - target_id: user IDs
   * - target_name: usernames
   * - USERGROUP: user groups
   * - target_id: user group IDs
   * - target_name: user group names
   * - CLIENTIP: terminal IP addresses
   * - target_id: terminal IP addresses
   * - target_name: terminal IP addresses
   * - OU: organization units
   * - target_id: OU IDs
   * - target_name: OU names
   * - DESKTOPSPOOL: desktop pools
   * - target_id: desktop pool IDs
   * - target_name: desktop pool names
   * - ALL: all desktops
   * - target_id: default-apply-all-targets
   * - target_name: All-Targets
   */
  target_type?: 'INSTANCE' | 'USER' | 'USERGROUP' | 'CLIENTIP' | 'OU' | 'DESKTOPSPOOL' | 'ALL' | (string & {})
}

export interface TargetRequest {
  /** Object ID. */
  target_id?: string
  /**
   * Object name. The value can contain a maximum of 55 characters.
   * Constraints: at most 55 characters.
   */
  target_name?: string
  /**
   * Object type.
   *
   * - INSTANCE: desktops
   * - target_id: desktop SIDs
   * - target_name: desktop names
   * - USER: users
   * - target_id: user IDs
   * - target_name: usernames
   * - USERGROUP: user groups
   * - target_id: user group IDs
   * - target_name: user group names
   * - CLIENTIP: terminal IP addresses
   * - target_id: terminal IP addresses
   * - target_name: terminal IP addresses
   * - OU: organization units
   * - target_id: OU IDs
   * - target_name: OU names
   * - DESKTOPPOOL: desktop pools
   * - target_id: desktop pool IDs
   * - target_name: desktop pool names
   * - ALL: all desktops
   * - target_id: default-apply-all-targets
   * - target_name: All-Targets
   */
  target_type?: 'INSTANCE' | 'USER' | 'USERGROUP' | 'CLIENTIP' | 'OU' | 'DESKTOPPOOL' | 'ALL'
}

export interface TaskScripts {
  /** Script ID. */
  id?: string
  /** Script name. */
  name?: string
}

export interface TerminalsBindingDesktopsInfo {
  /** ID of the MAC address binding policy. */
  id?: string
  /** MAC address of the terminal. */
  mac?: string
  /** VM name. */
  desktop_name?: string
  /** Description. */
  description?: string
}

export interface ThirdPartyAuthConfig {
  /**
   * Updates the authentication configuration type. This parameter is used when the authentication type is
   * third-party SSO authentication.
   */
  update_type?: string
  /** Enabled or not. */
  enable?: boolean
  /**
   * Updates the object that uses the authentication configuration. This parameter is used when the authentication
   * type is third-party SSO authentication.
   */
  update_object?: string
  /** Authentication type. */
  auth_type?: string
  /** Interface configuration. */
  client_interface_config?: InterfacesConfig
  /** Interface configuration. */
  server_interface_config?: InterfacesConfig
  /**
   * Updates the authentication configuration type. This parameter is used when the authentication type is
   * third-party password authentication. ADD: adding; UPDATE: modifying; DELETE: deleting
   */
  third_password_update_type?: 'ADD' | 'UPDATE' | 'DELETE' | (string & {})
  /** Custom interface configuration. */
  custom_definition?: string
  /** OAuth 2.0 configuration. */
  oauth_configs?: string
  /** SSO configuration information list. */
  ldap_configs?: LdapConfig[]
  /**
   * Updates the object that uses the authentication configuration. This parameter is used when the authentication
   * type is third-party password authentication.
   */
  third_password_name?: string
}

export interface ThirdPartyAuthConfigInput {
  /**
   * Updates the authentication configuration type. This parameter is used when the authentication type is
   * third-party SSO authentication.
   */
  update_type?: string
  /** Enabled or not. */
  enable?: boolean
  /**
   * Updates the object that uses the authentication configuration. This parameter is used when the authentication
   * type is third-party SSO authentication.
   */
  update_object?: string
  /** Authentication type. */
  auth_type?: string
  /** Interface configuration. */
  client_interface_config?: InterfacesConfig
  /** Interface configuration. */
  server_interface_config?: InterfacesConfig
  /**
   * Updates the authentication configuration type. This parameter is used when the authentication type is
   * third-party password authentication. ADD: adding; UPDATE: modifying; DELETE: deleting
   */
  third_password_update_type?: 'ADD' | 'UPDATE' | 'DELETE'
  /** Custom interface configuration. */
  custom_definition?: string
  /** OAuth 2.0 configuration. */
  oauth_configs?: string
  /** SSO configuration information list. */
  ldap_configs?: LdapConfig[]
  /**
   * Updates the object that uses the authentication configuration. This parameter is used when the authentication
   * type is third-party password authentication.
   */
  third_password_name?: string
}

export interface Timezones {
  /** Time zone description. */
  time_zone_desc?: string
  /** Time zone offset. */
  time_zone?: string
  /** Time zone name. */
  time_zone_name?: string
  /** Time zone description in English. */
  time_zone_desc_us?: string
  /** Time zone description in Chinese. */
  time_zone_desc_cn?: string
}

export interface TlsConfig {
  /** PEM content. If the content exists, update it. Otherwise, upload it. The query result is not returned. */
  cert_pem?: string
  /** Time when the certificate starts to take effect, for example, 2022-01-25T09:24:27. */
  cert_start_time?: string
  /** Time when the certificate expires, for example, 2022-01-25T09:24:27. */
  cert_end_time?: string
}

export interface UnlockWorkspaceRequestBody {
  /** Operation type of unlocking a project. */
  operate_type?: string
}

export interface UnlockWorkspaceResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface UnusedDesktopInfo {
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  compute_name?: string
  /** Time when a desktop is created. */
  create_time?: string
  /** Last disconnection time. */
  disconnect_time?: string
}

export interface UpdateAccessAddressBackupConfigRequestBody {
  /** Access configuration list. */
  access_config?: AccessConfigInfo[]
}

export interface UpdateAccessModeRequestBody {
  /**
   * Access mode.
   *
   * - INTERNET: access through Internet
   * - DEDICATED: access through Direct Connect
   * - BOTH: both access modes supported
   */
  access_mode?: 'INTERNET' | 'DEDICATED' | 'BOTH'
  /**
   * CIDR blocks in Direct Connect network access. Multiple CIDR blocks are separated by semicolons (;). A maximum
   * of 5 CIDR blocks are allowed.
   */
  dedicated_cidrs?: string
  /** Input parameter of the shared VPC Direct Connect. */
  apply_shared_vpc_dedicated_param?: ApplySharedVpcDedicatedParam
}

export interface UpdateAccessModeResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface UpdateAccessPolicyObjectsRequestBody {
  /** Request for updating the list of objects to which a policy is applied. */
  policy_objects_list?: AccessPolicyObjectInfo[]
}

export interface UpdateAccessPolicyRequestBody {
  /**
   * Operation type.
   *
   * - ADD_IP: adding an IP address
   * - DELETE_IP: deleting an IP address
   */
  operation_type?: 'ADD_IP' | 'DELETE_IP'
  /** IP addresses of a policy. */
  ip_white_list?: IpInfo[]
  /** Whether the IP address whitelist takes effect. */
  is_enable?: boolean
  /** Whether the IP address whitelist prohibits access from all IP addresses. */
  is_block_all?: boolean
}

export interface UpdateAppAuthorizationsRequestBody {
  /** ALL_USER: all users ASSIGN_USER: authorized users */
  authorization_type: 'ALL_USER' | 'ASSIGN_USER'
  /**
   * New authorized users. 0 to 100 users are allowed for each request.
   * Constraints: at most 100 items.
   */
  users?: AccountInfo[]
  /**
   * Users whose authorization is canceled. 0 to 100 users are allowed for each request.
   * Constraints: at most 100 items.
   */
  del_users?: AccountInfo[]
}

export interface UpdateAppRuleRequestBody {
  /**
   * Rule name: 1. Contains visible characters or spaces but cannot contain only spaces. 2. Contains 1 to 64
   * characters.
   * Constraints: 1 to 64 characters.
   */
  name?: string
  /**
   * Rule description: 1. Contains visible characters or spaces but cannot contain only spaces. 2. Contains 0 to
   * 128 characters.
   * Constraints: at most 128 characters.
   */
  description?: string
  /** Rule information. */
  rule?: Rule
}

export interface UpdateAppRuleResponseBody {
  /** Rule ID. */
  id?: string
  /** Rule name. */
  name?: string
  /** Rule description. */
  description?: string
  /** Rule information. */
  rule?: RuleResponse
  /** Rule source. */
  rule_source?: string
  /**
   * Creation time.
   * Constraints: format date-time.
   */
  create_time?: string
  /**
   * Update time.
   * Constraints: format date-time.
   */
  update_time?: string
}

export interface UpdateAssistAuthMethodConfigRequestBody {
  /** Authentication type. OTP: OTP-assisted authentication */
  auth_type?: string
  /** OTP-assisted authentication configuration. */
  otp_config_info?: OtpConfigInfoInput
}

export interface UpdateAuthMethodConfigRequestBody {
  /**
   * Authentication type. RADIUS_GATEWAY: SMS auxiliary authentication OAuth2: OAuth 2.0 authentication
   * CLIENT_TOKEN: local token authentication USER_PASSWORD: password authentication
   */
  auth_type?: 'RADIUS_GATEWAY' | 'OAuth2' | 'CLIENT_TOKEN' | 'USER_PASSWORD'
  /** SMS auxiliary authentication configuration. */
  radius_gateway_config?: RadiusGatewayConfig
  /** Third-party authentication configuration information. */
  third_party_auth_config?: ThirdPartyAuthConfigInput
  /** Emergency login mode. */
  emergency_login_mode?: string
}

export interface UpdateAuthMethodConfigResponseBody {
  /** Project ID. */
  project_id?: string
}

export interface UpdateDesktopDesktop {
  /** Desktop name. */
  computer_name?: string
  /** Whether to enable the snapshot function. 0: no; 1: yes. */
  self_backup_management?: '0' | '1'
}

export interface UpdateDesktopNamePolicyRequestBody {
  /**
   * Policy name. The value is a string of 1 to 30 characters, including digits, letters, and underscores (.). It
   * must start with a letter or underscore (.).
   * Constraints: 1 to 30 characters.
   */
  policy_name?: string
  /** Policy prefix. */
  name_prefix?: string
  /**
   * Number of valid digits in the policy suffix.
   * Constraints: format int32.
   */
  digit_number?: number
  /**
   * Start number of the policy suffix.
   * Constraints: format int32.
   */
  start_number?: number
  /**
   * Indicates whether the user name increases in ascending order.
   *
   * - The user name increases in ascending order.
   * - The value 0 indicates that the number of tenants increases.
   * Constraints: format int32.
   */
  single_domain_user_inc?: number
  /** Indicates whether the policy is the default policy. The value true indicates the default policy. */
  is_default_policy?: boolean
}

export interface UpdateDesktopPoolRequestBody {
  /**
   * Desktop pool name, which must be unique. The desktop name can contain 1 to 255 characters, including uppercase
   * letters, lowercase letters, digits, and hyphens (-).
   * Constraints: 1 to 255 characters.
   */
  name?: string
  /** Desktop pool description. */
  description?: string
  /** OU name, which is used for connecting to the AD. An OU must be created in the AD in advance. */
  ou_name?: string
  /** Tags. */
  tags?: TagRequest[]
  /**
   * Number of minutes within which the binding relationship between a user and a desktop is retained when the
   * desktop is disconnected. After the binding relationship times out, the user is automatically unbound.
   * Constraints: format int32.
   */
  disconnected_retention_period?: number
  /**
   * Specifies whether to enable auto scaling for the desktop pool. The value false indicates that auto scaling is
   * disabled, and the value true indicates that auto scaling is enabled.
   */
  enable_autoscale?: boolean
  /** Auto scaling policy. */
  autoscale_policy?: AutoscalePolicyInput
  /** In administrator maintenance mode or not. */
  in_maintenance_mode?: boolean
  /** Policy ID, which is used to specify the desktop name generation policy. */
  desktop_name_policy_id?: string
  /** AZ of a desktop pool. If the AZ of a desktop pool is an edge AZ, the AZ cannot be changed. */
  availability_zone?: string
}

export interface UpdateDesktopRequestBody {
  /** Desktop attribute. */
  desktop?: UpdateDesktopDesktop
}

export interface UpdateDesktopResponseBody {
  /** Error code, which is returned upon failure. */
  error_code?: string
  /** Error description. */
  error_msg?: string
  /** Error details. */
  error_detail?: string
  /**
   * Encrypted detailed reason for rejection. You can call the API decode-authorization-message of STS to decrypt
   * the reason.
   */
  encoded_authorization_message?: string
}

export interface UpdateDesktopSidsRequestBody {
  /** VM list. */
  desktop_ids: string[]
}

export interface UpdateDesktopSidsResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface UpdateDesktopUsernameRequestBody {
  /**
   * If the desktop is associated with the original username, only the username is transferred, without the domain
   * information.
   */
  old_username: string
  /**
   * If the desktop is associated with a new username, only the username is transferred, without the domain
   * information.
   */
  new_username: string
  /**
   * Whether to restart the VM after a new username is associated with the desktop. By default, the VM is not
   * restarted.
   */
  is_reboot?: boolean
}

export interface UpdateEnterpriseIdRequestBody {
  /** Enterprise ID. */
  enterprise_id: string
}

export interface UpdateEnterpriseIdResponseBody {
  /** Enterprise ID. */
  enterprise_id?: string
}

export interface UpdateMetricNotifyRuleRequestBody {
  /**
   * Metric name. Currently, the value can only be desktop_idle_duration, which is fixed. The rules of the same
   * metric must be unique.
   *
   * - desktop_idle_duration - Desktop idle duration
   */
  metric_name?: string
  /**
   * Rule configuration - Threshold (day)
   * Constraints: format int32.
   */
  threshold?: number
  /**
   * Condition for comparing a metric statistical value with the threshold.
   *
   * - \>= - Triggered when the metric statistical value is greater than or equal to the threshold.
   * - \> - Triggered when the metric statistical value is greater than the threshold.
   * - \= - Triggered when the metric statistical value is equal to the threshold.
   * - <= - Triggered when the metric statistical value is less than or equal to the threshold.
   * - < - Triggered when the metric statistical value is less than the threshold.
   */
  comparison_operator?: '>=' | '>' | '=' | '<=' | '<'
  /**
   * Interval for sending the next notification after the notification is triggered. The default value is once a
   * day.
   * Constraints: format int32.
   */
  interval?: number
  /** Whether to enable or disable a rule. true: enable; false: disable. */
  enable?: boolean
  /** Notification object; uniform resource name (URN) of an SMN topic. */
  notify_object?: string
}

export interface UpdateMetricNotifyRuleResponseBody {
  /** Rule ID. */
  rule_id?: string
  /**
   * Metric name. Currently, the value can only be desktop_idle_duration, which is fixed.
   *
   * - desktop_idle_duration - Desktop idle duration
   */
  metric_name?: string
  /**
   * Statistical period (days).
   * Constraints: format int32.
   */
  threshold?: number
  /**
   * Condition for comparing a metric statistical value with the threshold.
   *
   * \>= - Triggered when the metric statistical value is greater than or equal to the threshold. > - Triggered
   * when the metric statistical value is greater than the threshold. = - Triggered when the metric statistical
   * value is equal to the threshold. <= - Triggered when the metric statistical value is less than or equal to the
   * threshold. < - Triggered when the metric statistical value is less than the threshold.
   */
  comparison_operator?: string
  /**
   * Interval for sending the next notification after the notification is triggered. The default value is once a
   * day.
   * Constraints: format int32.
   */
  interval?: number
  /** Whether to enable or disable a rule. true: enable; false: disable. */
  enable?: boolean
  /** Notification object; uniform resource name (URN) of an SMN topic. */
  notify_object?: string
}

export interface UpdateNatMappingConfig {
  /**
   * NAT mapping type.
   *
   * - PORT: port mapping
   * - HOST: address mapping, allowing for a maximum of 10 addresses
   */
  nat_map_type?: 'PORT' | 'HOST'
  /**
   * If nat_map_type is set to PORT, the value is 9443 or 9445.
   *
   * If nat_map_type is set to HOST, the value is the access address.
   */
  nat_map_value?: string
  /** NAT IP address. */
  nat_ip?: string
  /** NAT port. The value ranges from 0 to 65535. */
  nat_port?: string
  /** vAG IP address. */
  vag_ip?: string
  /**
   * Whether the management of tags and enterprise projects is supported. 0: disabled; 1: enabled
   * Constraints: format int32.
   */
  access_filter_type?: 0 | 1
  /** Enterprise project ID. */
  enterprise_project_id?: string
}

export interface UpdateNatMappingConfigsRequestBody {
  /** Site ID. */
  site_id?: string
  /** Whether to enable NAT mapping. */
  nat_on?: boolean
  /** NAT mapping configurations. */
  nat_vag_maps?: UpdateNatMappingConfig[]
}

export interface UpdateOuInfoRequestBody {
  /** OU ID. */
  id?: string
  /** OU name. */
  ou_name: string
  /** Description. */
  description?: string
}

export interface UpdatePoliciesOfPolicyGroupRequestBody {
  /** Policy class. */
  policies?: PoliciesInput
}

export interface UpdatePoliciesOfPolicyGroupResponseBody {
  /** Policy class. */
  policies?: Policies
}

export interface UpdatePolicyGroupRequestBody {
  /** Protocol policy group to be modified. */
  policy_group?: PolicyGroupForUpdate
}

export interface UpdatePolicyGroupResponseBody {
  /** Primary key of the modified policy. */
  id?: string
}

export interface UpdateScheduledTasksRequestBody {
  /**
   * Execution period type. The options are as follows:
   *
   * - FIXED_TIME: specified time.
   * - DAY: by day.
   * - WEEK: by week.
   * - MONTH: by month.
   * - LIFE_CYCLE: The event is triggered in a specified scenario.
   */
  scheduled_type?: 'FIXED_TIME' | 'DAY' | 'WEEK' | 'MONTH' | 'LIFE_CYCLE'
  /**
   * If the period is by day, the task is executed at an interval of x days.
   * Constraints: format int32.
   */
  day_interval?: number
  /**
   * When this parameter is set to WEEK, the value ranges from 1 to 7, corresponding to Sunday to Saturday,
   * respectively. The values are separated by commas (,), for example, 1,2,7.
   */
  week_list?: string
  /**
   * If the period is by month, the value ranges from 1 to 12. Multiple values are separated by commas (,), for
   * example, 1,3,12.
   */
  month_list?: string
  /**
   * If the period is by month, the value ranges from 1 to 31 and L (indicating the last day of the current month).
   * The values are separated by commas (,), for example, 1,2,28,L.
   */
  date_list?: string
  /** If the period is specified, the value is a specified date in yyyy-MM-dd. */
  scheduled_date?: string
  /** Specified execution time. The format is HH:mm:ss. */
  scheduled_time?: string
  /** Expiration time in yyyy-MM-dd HH:mm:ss. */
  expire_time?: string
  /**
   * Number of gray objects. The priority is higher than that of gray_desktop_ids. Only script execution is
   * supported.
   * Constraints: format int32.
   */
  gray_count?: number
  /**
   * Specifies the desktop ID list for gray execution. The priority of this parameter is lower than that of
   * gray_count. Only script execution is supported.
   */
  gray_desktop_ids?: string[]
  /**
   * Gray failure threshold. When the number of gray execution failures reaches the value of this parameter, the
   * next batch of tasks are not executed. Only script execution is supported.
   * Constraints: format int32.
   */
  gray_fail_threshold?: number
  /**
   * Triggering condition. The value can be POST_CREATE_DESKTOP_SUCCESS (after the desktop is created),
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
  /** Time zone. */
  time_zone?: string
  /** Task name. */
  task_name?: string
  /** Whether to force execute the task. */
  force_execute?: boolean
  /** Description. */
  description?: string
  /** Enabled or not. */
  enable?: boolean
  /** Extended parameter in JSON format. */
  extra_params?: string
  /** Objects to which a scheduled task applies. */
  apply_objects?: ApplyObject[]
  /**
   * Specifies the rule priority. This parameter is used for triggered tasks.
   * Constraints: format int32.
   */
  priority?: number
  /** Indicates whether a task is executed in gray mode, which is used by remote scripts. */
  is_gray?: boolean
  /**
   * Waiting duration after a triggered task is triggered.
   * Constraints: format int32.
   */
  wait_time?: number
}

export interface UpdateScriptRequestBody {
  /** Script name. */
  name: string
  /** Description. */
  description?: string
  /** Script content. */
  content: string
  /** Script version. */
  version?: string
}

export interface UpdateShareSpaceConfigRequestBody {
  /** Configuration name. */
  config_name?: string
  /**
   * Configuration value, which is a JSON string. '{"share_space_name":"Collaborative space", "use_share_password":
   * Whether to use the collaboration password: true/ false, "allow_anonymous": Whether to join the collaboration
   * anonymously: true/false, "audio_and_video": Whether to use audio,"AUDIO"/"NONE"/"AUDIO_AND_VIDEO",
   * "keyboard_mouse_ctl": Whether keyboard and mouse operations can be performed on the desktop: true/
   * false,"anonymous_input_ctl": Whether to grant the keyboard and mouse input permission to anonymous users:
   * true/false, "is_user_confirm_enabled": Whether a user response is required: true/ false,"wait_confirm_time":
   * Waiting time (30-180s)}.'
   */
  config_value?: string
}

export interface UpdateSubnetBandwidthControlListRequestBody {
  /**
   * Control method.
   *
   * - BLACK: blacklist control
   * - WHITE: whitelist control
   */
  control_mode?: 'BLACK' | 'WHITE'
  /** Desktops to be added. */
  add_control_list?: string[]
  /** Desktops to be deleted. */
  remove_control_list?: string[]
}

export interface UpdateSubnetBandwidthRequestBody {
  /** Workspace bandwidth name. */
  bandwidth_name?: string
  /**
   * Workspace bandwidth size.
   * Constraints: format int32.
   */
  bandwidth_size?: number
  /**
   * Enterprise project ID, which is 0 by default.
   * @default '0'
   */
  enterprise_project_id?: string
  /**
   * Billing mode.
   *
   * - wks_bandwidth: billed by bandwidth
   * - free: free of charge but not supported for yearly/monthly billing
   * - wks_traffic: billed by traffic
   */
  charge_mode?: 'wks_bandwidth' | 'free' | 'wks_traffic'
}

export interface UpdateSubnetBandwidthResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface UpdateSubnetIdsRequestBody {
  /** Service subnet ID. */
  subnet_ids?: string[]
  /** VPC configuration information list. */
  vpc_config_infos?: VpcConfigInfo[]
}

export interface UpdateSubnetIdsResponseBody {
  /** Task ID. */
  job_id?: string
}

export interface UpdateTenantConfigRequestBody {
  /** Custom tenant configuration. */
  function_config?: FunctionConfigInput
}

export interface UpdateTerminalsBindingDesktopsConfigRequestBody {
  /** Binding switch. The value can only be on or off. */
  tc_bind_switch: string
  /** Automatic binding switch. The value can only be on or off. */
  tc_auto_bind_switch?: 'on' | 'off'
  /**
   * Maximum number of bindings. The default value is 1.
   * Constraints: format int32.
   * @default 1
   */
  tc_auto_bind_max?: number
}

export interface UpdateTerminalsBindingDesktopsRequestBody {
  /** Policy ID. */
  id: string
  /** MAC address of the terminal. */
  mac: string
  /** VM name. */
  desktop_name: string
  /** Description. */
  description?: string
}

export interface UpdateUploadedAppRequestBody {
  /**
   * Application name. Requirements: 1. Contains visible characters or spaces but cannot contain only spaces. 2.
   * Contains 1 to 128 characters.
   * Constraints: 1 to 128 characters.
   */
  name?: string
  /** Version number. */
  version?: string
  /** Description. */
  description?: string
  /**
   * The file storage path can be OBS or an external URL. store_type specifies the configuration that takes effect.
   * Either bucket_store or file_link must be set.
   */
  app_file_store?: FileStoreLinkRequest
  /**
   * Image path. An accessible URL or DataURIScheme can be used. Accessible URL: https://abc.a.ab.a/abc/ab.jpg
   * DataURIScheme: data:image/png;base64,iVBORw0KGgoAAANS. When dataURLStream is used, a PNG image of about x KB
   * can be used.
   */
  app_icon_url?: string
  /**
   * Installation method:
   *
   * QUIET_INSTALL: silent installation
   *
   * Installation command (silent installation command), for example, \\${FILE_PATH} /S.
   *
   * UNZIP_INSTALL: installation after decompression
   *
   * Example: unzip \\${FILE_PATH}
   *
   * GUI_INSTALL: GUI-based installation
   *
   * If install_type is set to QUIET_INSTALL or UNZIP_INSTALL, install_command cannot be empty.
   *
   * The predefined variable will use the following value:
   *
   * \\${FILE_PATH}: local storage path of the application installation package on the desktop
   */
  install_type?: 'QUIET_INSTALL' | 'UNZIP_INSTALL' | 'GUI_INSTALL'
  /**
   * ALL_USER: all users
   *
   * ASSIGN_USER: authorized users
   */
  authorization_type?: 'ALL_USER' | 'ASSIGN_USER'
  /**
   * Installation command (silent installation command).
   *
   * Example: \\${FILE_PATH} /S.
   *
   * The predefined variable will use the following value:
   *
   * \\${FILE_PATH}: local storage path of the application installation package on the desktop
   */
  install_command?: string
  /**
   * Uninstallation command (silent uninstallation command). Example: msiexec /uninstall \\${FILE_PATH} /quiet. The
   * predefined variable will use the following value: \\${FILE_PATH}: local storage path of the application
   * installation package on the desktop
   */
  uninstall_command?: string
  /**
   * OS type:
   *
   * - Linux
   * - Windows
   * - Other
   */
  support_os?: 'Linux' | 'Windows' | 'Other'
  /** Category ID. */
  catalog_id?: string
  /** Application status: NORMAL: normal FORBIDDEN: forbidden to use */
  status?: 'NORMAL' | 'FORBIDDEN'
  /** Installation information. */
  install_info?: string
}

export interface UpdateUploadedAppResponseBody {
  /** Unique ID. */
  id?: string
  /** Tenant ID. */
  tenant_id?: string
  /** Application name. */
  name?: string
  /** Version number. */
  version?: string
  /** Description. */
  description?: string
  /** ALL_USER: all users ASSIGN_USER: authorized users */
  authorization_type?: 'ALL_USER' | 'ASSIGN_USER' | (string & {})
  /** Application storage information. */
  app_file_store?: FileStoreLink
  /** Application icon path. */
  app_icon_url?: string
  /**
   * Installation method: QUIET_INSTALL: silent installation Installation command (silent installation command),
   * for example, \\${FILE_PATH} /S. UNZIP_INSTALL: installation after decompression Example: unzip \\${FILE_PATH}
   * GUI_INSTALL: GUI-based installation If install_type is set to QUIET_INSTALL or UNZIP_INSTALL, install_command
   * cannot be empty. The predefined variable will use the following value: \\${FILE_PATH}: local storage path of
   * the application installation package on the desktop
   * - `QUIET_INSTALL`: silent installation Installation command (silent installation command), for example,
   * \${FILE_PATH} /S
   * - `UNZIP_INSTALL`: installation after decompression Example: unzip \${FILE_PATH}
   * - `GUI_INSTALL`: GUI-based installation If install_type is set to QUIET_INSTALL or UNZIP_INSTALL,
   * install_command cannot be empty
   */
  install_type?: 'QUIET_INSTALL' | 'UNZIP_INSTALL' | 'GUI_INSTALL' | (string & {})
  /**
   * Installation command (silent installation command). Example: \\${FILE_PATH} /S. The predefined variable will
   * use the following value: \\${FILE_PATH}: local storage path of the application installation package on the
   * desktop
   */
  install_command?: string
  /**
   * Uninstallation command (silent uninstallation command). Example: msiexec /uninstall \\${FILE_PATH} /quiet. The
   * predefined variable will use the following value: \\${FILE_PATH}: local storage path of the application
   * installation package on the desktop
   */
  uninstall_command?: string
  /**
   * OS type:
   *
   * - Linux
   * - Windows
   * - Other
   */
  support_os?: 'Linux' | 'Windows' | 'Other' | (string & {})
  /** Application status: NORMAL: normal FORBIDDEN: forbidden to use */
  status?: 'NORMAL' | 'FORBIDDEN' | (string & {})
  /** Application source: CUSTOM: uploaded by users SYSTEM: built-in application MARKET: market application */
  application_source?: 'CUSTOM' | 'SYSTEM' | 'MARKET' | (string & {})
  /**
   * Application creation time.
   * Constraints: format date-time.
   */
  create_time?: string
  /** Category ID. */
  catalog_id?: string
  /** Category name. */
  catalog?: string
  /** Installation information. */
  install_info?: string
}

export interface UpdateUserGroupRequestBody {
  /** User group description. */
  description?: string
  /** User group name. Note that AD user groups cannot be renamed. */
  group_name?: string
}

export interface UpdateUserInfoRequestBody {
  /** User description. */
  description?: string
  /** User mailbox. */
  user_email?: string
  /** Mobile number. */
  user_phone?: string
  /**
   * Activation type, which defaults to activation by users.
   *
   * - USER_ACTIVATE: activated by users
   * - ADMIN_ACTIVATE: activated by the administrator
   */
  active_type?: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE'
  /** Account expiration time. 0 indicates that the account never expires. */
  account_expires?: string
  /** Whether the password can be changed. The options are true (yes) and false (no). */
  enable_change_password?: boolean
  /** Whether the password needs to be reset upon the next login. The options are true (yes) and false (no). */
  next_login_change_password?: boolean
  /** Whether the password never expires. The options are true (never expires) and false (will expire). */
  password_never_expired?: boolean
  /** Whether the account is disabled. The options are true (yes) and false (no). */
  disabled?: boolean
  /** User information mapping, including the service level, operation mode and type. */
  user_info_map?: string
}

export interface UpdateUserInfoResponseBody {
  /** User ID. */
  id?: string
}

export interface UpdateWorkspaceRequestBody {
  /** Domain information. */
  ad_info?: AdDomainInfo
  /** Domain information. */
  ad_domains?: AdDomain
  /**
   * Access mode.
   *
   * - INTERNET: access through Internet
   * - DEDICATED: access through Direct Connect
   * - BOTH: access through Internet or Direct Connect
   */
  access_mode?: 'INTERNET' | 'DEDICATED' | 'BOTH'
  /**
   * List of Direct Connect access network segments. Multiple network segments are separated by semicolons (;). The
   * list contains a maximum of five network segments.
   */
  dedicated_subnets?: string
  /**
   * Conflicted CIDR blocks in ADN network access. Multiple CIDR blocks are separated by semicolons (;). A maximum
   * of 50 CIDR blocks are allowed.
   */
  adn_conflict_network?: string
  /** Subnet network IDs. */
  subnet_ids?: string[]
  /** Internet access port. */
  internet_access_port?: string
  /** Enterprise ID. */
  enterprise_id?: string
  /** Whether to send a notification email upon desktop unsubscription. */
  is_send_email?: boolean
  /**
   * Whether to enable the function of accessing VNC through Direct Connect. If the value is default, the function
   * is automatically enabled. If the value is a user-defined dc_vnc_ip, the function is directly used. If the
   * value is close, the function is disabled.
   */
  dc_vnc_ip?: string
  /** Indicates whether to authorize log collection. */
  authorized_collect_log?: boolean
  /** Indicates whether to authorize the hda upgrade. */
  authorized_hda_upgrade?: boolean
  /** Input parameter of the shared VPC Direct Connect. */
  apply_shared_vpc_dedicated_param?: ApplySharedVpcDedicatedParam
  /** Parameter specified for enabling the standby Direct Connect. */
  apply_dedicated_standby_network_param?: ApplyDedicatedStandbyNetworkParam
  /** Whether to grant the permission for automatic agent plug-in installation on desktops. */
  is_authorized_install_agent?: boolean
  /** Whether to authorize end tenants to create snapshots. */
  enable_user_create_snapshot?: boolean
}

export interface UpdateWorkspaceResponseBody {
  /** ID of the task for modifying the service attributes of Huawei Cloud Workspace. */
  job_id?: string
  /** Enterprise ID. */
  enterprise_id?: string
  /** IP address for accessing VNC through Direct Connect. */
  dc_vnc_ip?: string
}

export interface UploadAppRequestBody {
  /**
   * Application name. Requirements: 1. Cannot contain only spaces. 2. Cannot contain characters like :^; ~`{}[]<>.
   * 3. Contains 1 to 128 characters.
   * Constraints: 1 to 128 characters.
   */
  name: string
  /** Version number. */
  version: string
  /** Description. */
  description: string
  /** ALL_USER: all users ASSIGN_USER: authorized users */
  authorization_type: 'ALL_USER' | 'ASSIGN_USER'
  /**
   * The file storage path can be OBS or an external URL. store_type specifies the configuration that takes effect.
   * Either bucket_store or file_link must be set.
   */
  app_file_store: FileStoreLinkRequest
  /**
   * Image path. An accessible URL or DataURIScheme can be used.
   *
   * Accessible URL: https://abc.a.ab.a/abc/ab.jpg
   *
   * DataURIScheme: data:image/png;base64,iVBORw0KGgoA AAANS. When dataURLStream is used, a PNG image of about 64
   * KB can be used and a string can contain up to 87,500 characters.
   */
  app_icon_url?: string
  /**
   * Installation method:
   *
   * QUIET_INSTALL: silent installation
   *
   * Installation command (silent installation command), for example, \\${FILE_PATH} /S.
   *
   * UNZIP_INSTALL: installation after decompression
   *
   * Example: unzip \\${FILE_PATH}
   *
   * GUI_INSTALL: GUI-based installation
   *
   * If install_type is set to QUIET_INSTALL or UNZIP_INSTALL, install_command cannot be empty.
   *
   * The predefined variable will use the following value:
   *
   * \\${FILE_PATH}: local storage path of the application installation package on the desktop
   */
  install_type: 'QUIET_INSTALL' | 'UNZIP_INSTALL' | 'GUI_INSTALL'
  /**
   * Installation command (silent installation command).
   *
   * Example: \\${FILE_PATH} /S.
   *
   * The predefined variable will use the following value:
   *
   * \\${FILE_PATH}: local storage path of the application installation package on the desktop
   */
  install_command?: string
  /**
   * Uninstallation command (silent uninstallation command). Example: msiexec /uninstall \\${FILE_PATH} /quiet. The
   * predefined variable will use the following value: \\${FILE_PATH}: local storage path of the application
   * installation package on the desktop
   */
  uninstall_command?: string
  /**
   * OS type:
   *
   * - Linux
   * - Windows
   * - Other
   */
  support_os: 'Linux' | 'Windows' | 'Other'
  /** Category ID. */
  catalog_id: string
  /** Installation information. */
  install_info?: string
}

export interface UploadAppResponseBody {
  /** Unique ID. */
  id?: string
  /** Tenant ID. */
  tenant_id?: string
  /** Application name. */
  name?: string
  /** Version number. */
  version?: string
  /** Description. */
  description?: string
  /** ALL_USER: all users ASSIGN_USER: authorized users */
  authorization_type?: 'ALL_USER' | 'ASSIGN_USER' | (string & {})
  /** Application storage information. */
  app_file_store?: FileStoreLink
  /** Application icon path. */
  app_icon_url?: string
  /**
   * Installation method:
   *
   * QUIET_INSTALL: silent installation Installation command (silent installation command), for example,
   * {FILE_PATH} /S.
   *
   * UNZIP_INSTALL: installation after decompression Example: unzip {FILE_PATH}
   *
   * GUI_INSTALL: GUI-based installation If install_type is set to QUIET_INSTALL or UNZIP_INSTALL, install_command
   * cannot be empty. The predefined variable will use the following value: {FILE_PATH}: local storage path of the
   * application installation package on the desktop
   */
  install_type?: 'QUIET_INSTALL' | 'UNZIP_INSTALL' | 'GUI_INSTALL' | (string & {})
  /**
   * Installation command (silent installation command). Example: {FILE_PATH} /S.
   *
   * The predefined variable will use the following value: {FILE_PATH}: local storage path of the application
   * installation package on the desktop
   */
  install_command?: string
  /**
   * Uninstallation command (silent uninstallation command). Example: msiexec /uninstall {FILE_PATH} /quiet.
   *
   * The predefined variable will use the following value: {FILE_PATH}: local storage path of the application
   * installation package on the desktop
   */
  uninstall_command?: string
  /**
   * OS type:
   *
   * - Linux
   * - Windows
   * - Other
   */
  support_os?: 'Linux' | 'Windows' | 'Other' | (string & {})
  /**
   * Application status:
   *
   * NORMAL: normal
   *
   * FORBIDDEN: forbidden to use
   */
  status?: 'NORMAL' | 'FORBIDDEN' | (string & {})
  /** Application source: CUSTOM: uploaded by users SYSTEM: built-in application MARKET: market application */
  application_source?: 'CUSTOM' | 'SYSTEM' | 'MARKET' | (string & {})
  /**
   * Application creation time.
   * Constraints: format date-time.
   */
  create_time?: string
  /** Category ID. */
  catalog_id?: string
  /** Category name. */
  catalog?: string
  /** Installation information. */
  install_info?: string
}

export interface UsbDeviceCommon {
  /** Whether to enable PC/SC smartcard redirection. Options: Enable: enabled Closed: closed Disable: disabled */
  pcsc_smart_card_enable?: 'Enable' | 'Closed' | 'Disable' | (string & {})
  /** Options for both USB devices and device smartcards. */
  common_options?: CommonOptionsModel
}

export interface UsbDeviceCommonInput {
  /** Whether to enable PC/SC smartcard redirection. Options: Enable: enabled Closed: closed Disable: disabled */
  pcsc_smart_card_enable?: 'Enable' | 'Closed' | 'Disable'
  /** Options for both USB devices and device smartcards. */
  common_options?: CommonOptionsModel
}

export interface UsbPortRedirection {
  /** Whether to enable USB port redirection. Options: false: disable; true: enable */
  usb_enable?: boolean
  /** USB port redirection options. */
  options?: UsbPortRedirectionOptions
}

export interface UsbPortRedirectionOptions {
  /** Whether to enable image devices, such as scanners. Options: false: disable; true: enable */
  usb_image_enable?: boolean
  /** Whether to enable video devices, such as cameras. Options: false: disable; true: enable */
  usb_video_enable?: boolean
  /** Whether to enable print devices, such as printers. Options: false: disable; true: enable */
  usb_printer_enable?: boolean
  /** Whether to enable storage devices, such as USB flash drives. Options: false: disable; true: enable */
  usb_storage_enable?: boolean
  /** Whether to enable wireless devices, such as Bluetooth. Options: false: disable; true: enable */
  wireless_devices_enable?: boolean
  /** Whether to enable network devices, such as wireless NICs. Options: false: disable; true: enable */
  network_devices_enable?: boolean
  /** Whether to enable smartcard devices, such as USB keys. Options: false: disable; true: enable */
  usb_smart_card_enable?: boolean
  /** Whether to enable the redirection of other USB devices. Options: false: disable; true: enable */
  other_usb_devices_enable?: boolean
  /**
   * Custom policy for USB port redirection. The value contains a maximum of 18,000 characters.
   * Constraints: at most 18000 characters.
   */
  usb_redirection_customization_policy?: string
  /** USB redirection mode. Options: Classical mode Common mode */
  usb_redirection_mode?: string
}

export interface User {
  /** User ID. */
  id?: string
  /** User ID. */
  sid?: string
  /** Desktop username. */
  user_name?: string
  /** User mailbox. */
  user_email?: string
  /**
   * Total number of cloud desktops bound to a user.
   * Constraints: format int32.
   */
  total_desktops?: number
  /** Mobile number. */
  user_phone?: string
  /**
   * Activation type, which defaults to activation by users.
   *
   * - USER_ACTIVATE: activated by users
   * - ADMIN_ACTIVATE: activated by the administrator
   */
  active_type?: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE' | (string & {})
  /** Whether the user is pre-created. */
  is_pre_user?: boolean
  /** Account expiration time. 0 indicates that the account never expires. */
  account_expires?: string
  /** Whether the password never expires. The options are true (never expires) and false (will expire). */
  password_never_expired?: boolean
  /** Whether the account has expired. The options are true (yes) and false (no). */
  account_expired?: boolean
  /** Whether the password can be changed. The options are true (yes) and false (no). */
  enable_change_password?: boolean
  /** Whether the password needs to be reset upon the next login. The options are true (yes) and false (no). */
  next_login_change_password?: boolean
  /** User description. */
  description?: string
  /** Whether the account is locked. The options are true (yes) and false (no). */
  locked?: boolean
  /** Whether the account is disabled. The options are true (yes) and false (no). */
  disabled?: boolean
  /** Whether the user has subscribed to collaboration. The options are true (yes) and false (no). */
  share_space_subscription?: boolean
  /**
   * Number of collaborative desktops bound to the user.
   * Constraints: format int32.
   */
  share_space_desktops?: number
  /** Groups that users join. */
  group_names?: string[]
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** User information mapping, including the service level, operation mode and type. */
  user_info_map?: string
}

export interface UserAccessStage {
  /**
   * Access phase. The options are LOGIN (login), PRECONNECT (pre-connection), and CONNECT (connection).
   * - `LOGIN`: login
   * - `PRECONNECT`: pre-connection
   * - `CONNECT`: connection
   */
  stage?: 'LOGIN' | 'PRECONNECT' | 'CONNECT' | (string & {})
  /**
   * Time consumed, in millisecond.
   * Constraints: format int32.
   */
  duration?: number
  /** Whether the access phase is successful. */
  is_success?: boolean
  /**
   * Start timestamp.
   * Constraints: format int64.
   */
  start_time?: number | bigint
  /**
   * End timestamp.
   * Constraints: format int64.
   */
  end_time?: number | bigint
  /** Error code. */
  error_code?: string
  /** Error message. */
  error_msg?: string
}

export interface UserDataRoamingOptions {
  /** Whether to enable profile streaming. */
  profile_streaming_enable?: boolean
  /** Local path of roamed files. */
  roamed_files_local_path?: string
  /** Path of an excluded folder. */
  exclude_folders_path?: string
  /** Path of an excluded folder. */
  roaming_registry_method?: string
  /** Path of roaming registration. */
  roaming_registry_path?: string
}

export interface UserDetail {
  /** User description. */
  description?: string
  /** User ID. */
  id?: string
  /** Desktop username. */
  user_name?: string
  /** User mailbox. */
  user_email?: string
  /** Mobile number. */
  user_phone?: string
  /**
   * Activation type, which defaults to activation by users.
   *
   * - USER_ACTIVATE: activated by users
   * - ADMIN_ACTIVATE: activated by the administrator
   */
  active_type?: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE' | (string & {})
  /** User SID. */
  object_sid?: string
  /** Login name (earlier Windows versions). */
  sam_account_name?: string
  /** Username used for login. */
  user_principal_name?: string
  /** Full name. */
  full_name?: string
  /** Unique location of a user in the domain tree. */
  distinguished_name?: string
  /**
   * Account type ( 0: user; 1: user group).
   * Constraints: format int32.
   */
  account_type?: 0 | 1 | (number & {})
  /**
   * UTC time, in millisecond. The format is yyyy-MM-ddTHH:mm:ss.SSSZ.
   * Constraints: format date-time.
   */
  when_created?: string
  /**
   * UTC time (in millisecond) corresponding to the last day of the account validity period.
   * Constraints: format int64.
   */
  account_expires?: number | bigint
  /** Whether the user is pre-created. The options are true (yes) and false (no). */
  is_pre_user?: boolean
  /** Whether the account has expired. The options are true (yes) and false (no). */
  user_expired?: boolean
  /** Whether the account is locked. The options are true (yes) and false (no). */
  locked?: boolean
  /** Whether the password can be changed. The options are true (yes) and false (no). */
  enable_change_password?: boolean
  /** Whether the password never expires. The options are true (never expires) and false (will expire). */
  password_never_expired?: boolean
  /** Whether the password needs to be reset upon the next login. The options are true (yes) and false (no). */
  next_login_change_password?: boolean
  /** Whether the account is disabled. The options are true (yes) and false (no). */
  disabled?: boolean
  /** Groups that users join. */
  group_names?: string[]
  /** Whether the user has subscribed to collaboration. The options are true (yes) and false (no). */
  share_space_subscription?: boolean
  /**
   * Number of collaborative desktops bound to the user.
   * Constraints: format int32.
   */
  share_space_desktops?: number
  /**
   * Total number of cloud desktops bound to a user.
   * Constraints: format int32.
   */
  total_desktops?: number
}

export interface UserDimensionAttachInfo {
  /** Username. */
  user_name?: string
  /** Desktop ID. */
  user_id?: string
  /**
   * Number of desktops to be assigned.
   * Constraints: format int32.
   */
  desktop_num?: number
  /** Names of desktops to be assigned. Use commas (,) to separate multiple names. */
  desktop_name?: string
}

export interface UserEventRsp {
  /** Project ID. */
  project_id?: string
  /** Username. */
  username?: string
  /** Enterprise ID. */
  workspace_id?: string
  /** ID of the association between events. */
  event_trace_id?: string
  /** Event type. */
  event_type?: string
  /**
   * Event time. The value is in UTC format, for example, 1970-01-01T00:00:00Z.
   * Constraints: format date-time.
   */
  event_time?: string
  /** Operation object type. */
  resource_type?: string
  /** Operation object ID. */
  resource_id?: string
  /** Operation object name. */
  resource_name?: string
  /** Client type. */
  client_type?: string
  /** Client IP address. */
  client_ip?: string
  /** Client MAC address. */
  client_mac?: string
  /** Client version. */
  client_version?: string
  /** Source IP address of the operation user. */
  source_ip?: string
  /** Whether the request is successful. */
  is_success?: boolean
  /** Error code. */
  error_code?: string
  /** Error message. */
  error_msg?: string
  /**
   * Trigger type. The value can be USER (triggered by a user) or SYSTEM (triggered by the system).
   * - `USER`: triggered by a user
   * - `SYSTEM`: triggered by the system
   */
  action_type?: 'USER' | 'SYSTEM' | (string & {})
}

export interface UserFolderRedirectionOptions {
  /** Enables the restoration of local directories. */
  restore_local_directories_enable?: boolean
  /** Enables application data roaming. */
  appData_roaming_enale?: boolean
  /** Desktop redirection. */
  redirec_desktop?: boolean
  /** Start menu. */
  redirec_start_menu?: boolean
  /** Document. */
  redirec_documents?: boolean
  /** Photo. */
  redirec_pictures?: boolean
  /** Music. */
  redirec_music?: boolean
  /** Audio recording. */
  redirec_videos?: boolean
  /** Favorite. */
  redirec_favorites?: boolean
  /** Audio recording. */
  redirec_contacts?: boolean
  /** Download. */
  redirec_downloads?: boolean
  /** Link */
  redirec_links?: boolean
  /** Search. */
  redirec_searches?: boolean
  /** Game storage. */
  redirec_saved_games?: boolean
}

export interface UserGroupInfo {
  /** User group name. */
  name?: string
  /** User group ID. */
  id?: string
  /**
   * Time when a user group is created. The value is a UTC time in the format of yyyy-MM-ddTHH:mm:ss.SSSZ.
   * Constraints: format date-time.
   */
  create_time?: string
  /** User group description. */
  description?: string
  /**
   * Number of users in the user list.
   * Constraints: format int32.
   */
  user_quantity?: number
  /** Upper-level user group of a user group. */
  parent?: UserGroupInfo
  /** User group domain ID. */
  realm_id?: string
  /**
   * Type of a user group.
   *
   * AD: AD domain user group LOCAL: local LiteAS user group
   */
  platform_type?: 'AD' | 'LOCAL' | (string & {})
  /** Name of a user group. */
  group_dn?: string
  /** Domain name of a user group. */
  domain?: string
  /** SID of a user group. */
  sid?: string
  /**
   * Number of users in the user list.
   * Constraints: format int32.
   */
  total_desktops?: number
}

export interface UserInGroup {
  /** User ID. */
  id?: string
  /** Desktop username. */
  user_name?: string
  /** User mailbox. */
  user_email?: string
  /** Mobile number of the user. */
  user_phone?: string
  /**
   * Number of desktops of a user.
   * Constraints: format int32.
   */
  total_desktops?: number
  /** Enterprise project ID. */
  enterprise_project_id?: string
  /** User description */
  description?: string
}

export interface UserMetric {
  /** Username. */
  username?: string
  /**
   * Desktop usage statistics
   *
   * - user_usage - User usage duration (unit: second). If multiple PCs are logged in to at the same time, the
   * usage duration is accumulated.
   *   - user_login_count - Number of user logins
   *   - user_login_success_count - Number of successful user logins
   *   - user_login_fail_count - Number of failed user logins
   */
  metric?: Metric[]
}

export interface Vdi {
  /** Whether to enable automatic screen locking. Options: false: disable; true: enable */
  auto_lock_enable?: boolean
  /** Options available after automatic screen locking is enabled. */
  auto_lock_options?: AutoLockOptions
  /**
   * Whether to enable automatic logout upon disconnection. Options: 0: disable; 1: enable
   * Constraints: format int32.
   */
  disconnect_logout_enable?: 0 | 1 | (number & {})
  /** Options available after automatic logout upon disconnection is enabled. */
  disconnect_logout_options?: DisconnectLogoutOptions
  /** Whether to enable automatic logout upon disconnection. Options: 0: disable; 1: enable */
  disconnect_hibernate_enable?: boolean
  /** Options for hibernation upon disconnection. */
  disconnect_hibernate_options?: DisconnectHibernateOptions
  /** Whether to enable automatic logout upon disconnection. Options: 0: disable; 1: enable */
  no_operation_hibernate_enable?: boolean
  /** Do not select the hibernation option. */
  no_operation_hibernate_options?: NoOperationHibernateOptions
}

export interface VdiInput {
  /** Whether to enable automatic screen locking. Options: false: disable; true: enable */
  auto_lock_enable?: boolean
  /** Options available after automatic screen locking is enabled. */
  auto_lock_options?: AutoLockOptionsInput
  /**
   * Whether to enable automatic logout upon disconnection. Options: 0: disable; 1: enable
   * Constraints: format int32.
   */
  disconnect_logout_enable?: 0 | 1
  /** Options available after automatic logout upon disconnection is enabled. */
  disconnect_logout_options?: DisconnectLogoutOptions
  /** Whether to enable automatic logout upon disconnection. Options: 0: disable; 1: enable */
  disconnect_hibernate_enable?: boolean
  /** Options for hibernation upon disconnection. */
  disconnect_hibernate_options?: DisconnectHibernateOptions
  /** Whether to enable automatic logout upon disconnection. Options: 0: disable; 1: enable */
  no_operation_hibernate_enable?: boolean
  /** Do not select the hibernation option. */
  no_operation_hibernate_options?: NoOperationHibernateOptions
}

export interface VideoBitRateOptions {
  /**
   * Average video bitrate (kbit/s). The value ranges from 256 to 100,000. Default: 18,000
   * Constraints: 256 to 100000; format int32.
   * @default 18000
   */
  average_video_bit_rate?: number
}

export interface VideoQualityOptions {
  /**
   * Average video quality. The value ranges from 5 to 59. Default: 15
   * Constraints: 5 to 59; format int32.
   * @default 15
   */
  average_video_quality?: number
  /**
   * Lowest video quality. The value ranges from 5 to 69. Default: 25
   * Constraints: 5 to 69; format int32.
   * @default 25
   */
  lowest_video_quality?: number
  /**
   * Highest video quality. The value ranges from 1 to 59. Default: 7
   * Constraints: 1 to 59; format int32.
   * @default 7
   */
  highest_video_quality?: number
}

export interface VirtualChannel {
  /** Whether to enable the virtual channel policy. Options: false: disable; true: enable */
  virtual_channel_control_enable?: boolean
  /** Virtual channel policy options. */
  options?: VirtualChannelOptions
}

export interface VirtualChannelOptions {
  /**
   * Custom registered virtual channel name. Currently, only ASCII characters are supported. The value can contain
   * a maximum of 65,535 characters.
   * Constraints: at most 65535 characters.
   */
  custom_virtual_channel_name?: string
  /**
   * Virtual channel download details (Base64-encoded). Before encryption, only ASCII characters are supported. The
   * value can contain a maximum of 65,535 characters.
   * Constraints: at most 65535 characters.
   */
  virtual_channel_plugin_details?: string
  /**
   * Third-party plug-in name. The value can contain a maximum of 65,535 characters.
   * Constraints: at most 65535 characters.
   */
  third_party_plugin_name?: string
}

export interface VmOperateResult {
  /** Desktop ID. */
  desktop_id?: string
  /** Desktop name. */
  desktop_name?: string
  /** Error code. */
  error_code?: string
  /** Cause of the operation failure. */
  error_msg?: string
}

export interface Volume {
  /**
   * Desktop data disk type, which must be the same as the disk type provided by the system.
   *
   * - SAS: high I/O
   * - SSD: ultra-high I/O
   * - GPSSD: general-purpose SSD
   */
  type: 'SAS' | 'SSD' | 'GPSSD'
  /**
   * Disk capacity in GB. The system disk size ranges from 80 to 32760, and the data disk size ranges from 10 to
   * 32760. The value must be a multiple of 10.
   * Constraints: 10 to 32760; a multiple of 10; format int32.
   */
  size: number
}

export interface VolumeAddInfo {
  /** Specifies the disk record ID. This parameter is mandatory when you delete or expand a disk. */
  id?: string
  /**
   * Desktop data disk type, which must be the same as the disk type provided by the system.
   *
   * - SAS: High I/O;
   * - SSD: Ultra-high I/O
   */
  type: 'SAS' | 'SSD'
  /**
   * Disk capacity in GB.
   * Constraints: format int32.
   */
  size: number
}

export interface VolumeDetail {
  /**
   * Desktop data disk type, which must be the same as the disk type provided by the system.
   *
   * - SAS: High I/O
   * - SSD: Ultra-high I/O
   */
  type?: 'SAS' | 'SSD' | (string & {})
  /**
   * Disk capacity in GB.
   * Constraints: format int32.
   */
  size?: number
  /** Directory to which the disk is mounted. */
  device?: string
  /** Unique ID of the disk. */
  id?: string
  /** Disk ID. */
  volume_id?: string
  /** Billing resource ID of the disk. */
  bill_resource_id?: string
  /** Time when the disk was created. */
  create_time?: string
  /** Disk name. */
  display_name?: string
  /** Specifications. */
  resource_spec_code?: string
}

export interface VolumeInfo {
  /** Specifies the IDs of the disks to be operated in batches. */
  id?: string
  /**
   * Desktop data disk type, which must be the same as the disk type provided by the system.
   *
   * - SAS: High I/O;
   * - SSD: Ultra-high I/O
   */
  type: 'SAS' | 'SSD'
  /**
   * Disk capacity in GB.
   * Constraints: format int32.
   */
  size: number
  /** Specifications. */
  resource_spec_code?: string
}

export interface VolumeInfoResponse {
  /** Specifies the IDs of the disks to be operated in batches. */
  id?: string
  /**
   * Desktop data disk type, which must be the same as the disk type provided by the system.
   *
   * - SAS: High I/O;
   * - SSD: Ultra-high I/O
   */
  type?: 'SAS' | 'SSD' | (string & {})
  /**
   * Disk capacity in GB.
   * Constraints: format int32.
   */
  size?: number
  /** Specifications. */
  resource_spec_code?: string
}

export interface VolumeProductInfo {
  /** Product ID. */
  resource_spec_code?: string
  /**
   * Disk type:
   *
   * - SATA: common I/O disk
   * - SAS: high I/O disk
   * - SSD: ultra-high I/O disk
   */
  volume_type?: 'SATA' | 'SAS' | 'SSD' | (string & {})
  /** Product type. The value is workspace. */
  volume_product_type?: string
  /** Resource type. */
  resource_type?: string
  /** Cloud service type. */
  cloud_service_type?: string
  /** ID of the dedicated domain supported by the disk. */
  domain_ids?: string[]
  /** Disk name. */
  name?: I18nLanguage[]
  /** Product status. The value can be normal or sellout. */
  status?: 'normal' | 'sellout' | (string & {})
}

export interface VolumelInfo {
  /** Specifies the IDs of the disks to be operated in batches. */
  id?: string
  /**
   * Desktop data disk type, which must be the same as the disk type provided by the system.
   *
   * - SAS: High I/O;
   * - SSD: Ultra-high I/O
   */
  type: 'SAS' | 'SSD'
  /**
   * Disk capacity in GB.
   * Constraints: format int32.
   */
  size: number
  /** Specifications. */
  resource_spec_code?: string
}

export interface Vpc {
  /** ID of the VPC where the desktop is located. */
  id?: string
  /** Name of the VPC where the desktop is located. */
  name?: string
  /** VPC CIDR block where the desktop is located. */
  cidr?: string
}

export interface VpcConfigInfo {
  /** Information about used subnets. */
  used_subnet_ids?: string[]
  /** VPC ID. */
  vpc_id?: string
  /** Subnet IDs */
  subnet_ids?: string[]
  /** Whether the default access VPC is used. */
  default_access_vpc?: boolean
}

export interface Watermark {
  /** Indicates whether to enable the watermark policy. Options: false: disable; true: enable */
  watermark_enable?: boolean
  /** Watermark policy options. */
  options?: WatermarkOptions
}

export interface WatermarkInput {
  /** Indicates whether to enable the watermark policy. Options: false: disable; true: enable */
  watermark_enable?: boolean
  /** Watermark policy options. */
  options?: WatermarkOptionsInput
}

export interface WatermarkOptions {
  /**
   * Display mode. Options: FIXED (fixed position); RANDOM (random motion)
   * - `FIXED`: fixed position
   * - `RANDOM`: random motion
   */
  show_style?: 'FIXED' | 'RANDOM' | (string & {})
  /**
   * Color. Format: RRGGBB. Default: 2a2a2a
   * @default '2a2a2a'
   */
  color?: string
  /**
   * Font size. The value ranges from 1 to 200. Default: 30
   * Constraints: 1 to 200; format int32.
   * @default 30
   */
  font_size?: number
  /**
   * Opacity (%). The value ranges from 0 to 100. Default: 12.5
   * @default '12.5'
   */
  opacity_setting?: string
  /**
   * Number of watermarks. The value ranges from 1 to 30. Default: 1
   * Constraints: 1 to 30; format int32.
   * @default 1
   */
  content_item_count?: number
  /** Watermark content display format. */
  display_format?: string
  /**
   * Tilt. The value ranges from -90 to 90. Default: -45
   * Constraints: -90 to 90; format int32.
   * @default -45
   */
  lean?: number
  /** Custom content, which cannot contain special characters such as >. */
  content_customized?: string
  /** Content color. */
  content_color?: string
  /** Whether to enable the security-first mode. */
  watermark_security_access?: boolean
  /** Whether to enable extended user information. false: disable; true: enable */
  user_extend_info_switch?: boolean
  /** Extended user information. */
  user_extend_info?: string
}

export interface WatermarkOptionsInput {
  /**
   * Display mode. Options: FIXED (fixed position); RANDOM (random motion)
   * - `FIXED`: fixed position
   * - `RANDOM`: random motion
   */
  show_style?: 'FIXED' | 'RANDOM'
  /**
   * Color. Format: RRGGBB. Default: 2a2a2a
   * @default '2a2a2a'
   */
  color?: string
  /**
   * Font size. The value ranges from 1 to 200. Default: 30
   * Constraints: 1 to 200; format int32.
   * @default 30
   */
  font_size?: number
  /**
   * Opacity (%). The value ranges from 0 to 100. Default: 12.5
   * @default '12.5'
   */
  opacity_setting?: string
  /**
   * Number of watermarks. The value ranges from 1 to 30. Default: 1
   * Constraints: 1 to 30; format int32.
   * @default 1
   */
  content_item_count?: number
  /** Watermark content display format. */
  display_format?: string
  /**
   * Tilt. The value ranges from -90 to 90. Default: -45
   * Constraints: -90 to 90; format int32.
   * @default -45
   */
  lean?: number
  /** Custom content, which cannot contain special characters such as >. */
  content_customized?: string
  /** Content color. */
  content_color?: string
  /** Whether to enable the security-first mode. */
  watermark_security_access?: boolean
  /** Whether to enable extended user information. false: disable; true: enable */
  user_extend_info_switch?: boolean
  /** Extended user information. */
  user_extend_info?: string
}

export interface WksEdgeSiteDetail {
  /** Edge site ID. */
  id?: string
  /** Edge site name. */
  name?: string
  /** Edge site description. */
  description?: string
  /** AZ ID of the edge site. */
  availability_zone_id?: string
  /** Deployment location. */
  address?: string
  /**
   * Edge site deployment status.
   *
   * - initial: to be deployed
   * - deploying: being deployed
   * - available
   * - unavailable
   */
  status?: 'initial' | 'deploying' | 'available' | 'unavailable' | (string & {})
  /** Time when the edge site is created. */
  created_at?: string
  /** Time when the edge site is updated. */
  updated_at?: string
  /**
   * CPU usage.
   * Constraints: format double.
   */
  cpu_usage_rate?: number
  /**
   * Memory usage.
   * Constraints: format double.
   */
  memory_usage_rate?: number
  /**
   * Storage usage.
   * Constraints: format double.
   */
  capacity_usage_rate?: number
  /** Site information. */
  site_info?: SimpleSiteInfo
}
