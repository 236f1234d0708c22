// Written by hwapi generate. Do not edit: change the OpenAPI document and generate again.
import type * as models from './models.js'

export interface paths {
  '/v1/{project_id}/app-center/app-catalogs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Application Categories
     * @description Queries application categories.
     */
    get: operations['ListAppCatalogs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/app-restricted-rules': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Management Rules
     * @description Queries management rules.
     */
    get: operations['ListRestrictedRule']
    put?: never
    /**
     * Adding a Management Rule
     * @description Adds a management rule.
     */
    post: operations['AddRestrictedRule']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/app-restricted-rules/actions/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Control Rules in Batches
     * @description Deletes control rules in batches.
     */
    post: operations['DeleteRestrictedRule']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/app-rules': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Application Rules
     * @description Queries application rules.
     */
    get: operations['ListAppRule']
    put?: never
    /**
     * Creating an Application Rule
     * @description Creates an application rule.
     */
    post: operations['CreateAppRule']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/app-rules/actions/disable-rule-restriction': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Disabling Rule-based Management
     * @description Disables rule-based management.
     */
    post: operations['DisableRuleRestriction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/app-rules/actions/enable-rule-restriction': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Enabling Rule-based Management
     * @description Enables rule-based management.
     */
    post: operations['EnableRuleRestriction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/app-rules/actions/get-rule-restriction': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Control Rules
     * @description Queries control rules.
     */
    get: operations['ShowRuleRestriction']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/app-rules/actions/set-rule-restriction': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Setting a Control Rule
     * @description Sets a control rule.
     */
    post: operations['SetRuleRestriction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/app-rules/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Rules in Batches
     * @description Deletes rules in batches.
     */
    post: operations['BatchDeleteAppRules']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/app-rules/{rule_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Deleting an Application Rule
     * @description Deletes an application rule.
     */
    delete: operations['DeleteAppRule']
    options?: never
    head?: never
    /**
     * Modifying an Application Rule
     * @description Modifies an application rule.
     */
    patch: operations['UpdateAppRule']
    trace?: never
  }
  '/v1/{project_id}/app-center/apps': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Applications by Name in Pagination Mode
     * @description Queries applications by name in pagination mode.
     */
    get: operations['ListApps']
    put?: never
    /**
     * Adding an Application
     * @description Adds an application.
     */
    post: operations['UploadApp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/apps/actions/batch-assign-authorization': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Assigning Application Authorization in Batches
     * @description Assigns application authorization in batches.
     */
    post: operations['BatchUpdateAppAuthorizations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/apps/actions/batch-auto-install': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Automatically Installing Applications in Batches
     * @description Automatically installs applications in batches (silent installation or installation after decompression).
     */
    post: operations['BatchInstallApps']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/apps/actions/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Applications in Batches
     * @description Deletes applications in batches.
     */
    post: operations['BatchDeleteApps']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/apps/actions/batch-disable': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Setting Invisibility for Applications in Batches
     * @description Sets invisibility for applications in batches.
     */
    post: operations['BatchDisableApps']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/apps/actions/batch-enable': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Setting Visibility for Applications in Batches
     * @description Sets visibility for applications in batches.
     */
    post: operations['BatchEnableApps']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/apps/{app_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Deleting an Application
     * @description Deletes an application.
     */
    delete: operations['DeleteApp']
    options?: never
    head?: never
    /**
     * Modifying an Application
     * @description Modifies an application.
     */
    patch: operations['UpdateUploadedApp']
    trace?: never
  }
  '/v1/{project_id}/app-center/apps/{app_id}/actions/assign-authorizations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Assigning Application Authorization
     * @description Assigns application authorization.
     */
    post: operations['UpdateAppAuthorizations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/apps/{app_id}/actions/auto-install': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Automatically Installing an Application
     * @description Automatically installs an application (silent installation or installation after decompression).
     */
    post: operations['InstallApp']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/apps/{app_id}/authorizations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Application Authorization
     * @description Queries application authorization.
     */
    get: operations['ListAppAuthorizations']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/buckets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Adding and Authorizing Access to a Default Bucket
     * @description Adds and authorizes access to a default bucket. If there is no bucket, a bucket is automatically created.
     */
    post: operations['CreateAndAuthorizeBucket']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/buckets/actions/create-credential': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Generating Access Credential Information
     * @description Generates bucket credential information.
     */
    post: operations['CreateBucketCredential']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/jobs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Application Installation Jobs
     * @description Queries application installation jobs.
     */
    get: operations['ListJobs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/jobs/actions/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Jobs in Batches
     * @description Deletes jobs in batches.
     */
    post: operations['BatchDeleteJobs']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/jobs/actions/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Retrying a Failed Job
     * @description Retries a failed job. (Retrying a job of types other than failed will cause an error to be returned.)
     */
    post: operations['RetryJobs']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v1/{project_id}/app-center/profiles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Tenant Function Statuses
     * @description Queries tenant function statuses.
     */
    get: operations['ListTenantProfiles']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Enabling/Disabling Tenant Functions
     * @description Enables/Disables tenant functions.
     */
    patch: operations['UpdateTenantProfile']
    trace?: never
  }
  '/v2/{project_id}/access-config/address-backup': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Obtaining the Backup Configuration of a Workspace Access Address
     * @description Obtains the backup configuration of a Workspace access address.
     */
    get: operations['ListAccessAddressBackupConfig']
    put?: never
    /**
     * Modifying the Backup Configuration of a Workspace Access Address
     * @description Modifies the backup configuration of a Workspace access address.
     */
    post: operations['UpdateAccessAddressBackupConfig']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/access-policy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Query access policies
     * @description Queries an access policy.
     */
    get: operations['ListAccessPolicies']
    put?: never
    /**
     * Creating an Access Policy
     * @description Creates an access policy.
     */
    post: operations['CreateAccessPolicy']
    /**
     * Deletes an access policy
     * @description Deletes a specified access policy.
     */
    delete: operations['BatchDeleteAccessPolicies']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/access-policy/{access_policy_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Updating a Specified Access Policy
     * @description Updates a specified access policy.
     */
    put: operations['UpdateAccessPolicy']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/access-policy/{access_policy_id}/objects': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Query the target object of a specified access policy
     * @description Queries the object to which a specified access policy is applied.
     */
    get: operations['ListAccessPolicyObjects']
    /**
     * Update the target object of a specified access policy
     * @description Updates the object to which a specified access policy is applied.
     */
    put: operations['UpdateAccessPolicyObjects']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/ad-ous': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying OUs in the AD Domain
     * @description Queries OUs in the AD domain.
     */
    get: operations['ListAdOus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/agencies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying an Agency
     * @description Queries agencies.
     */
    get: operations['ListAgencies']
    put?: never
    /**
     * Enabling Agency
     * @description Enables agency.
     */
    post: operations['CreateAgencies']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/alarms': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Alarms
     * @description Queries alarms from Cloud Eye.
     */
    get: operations['ListAlarms']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/assist-auth-config/method-config': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Queries the configuration of auxiliary authentication
     * @description Queries auxiliary authentication configurations.
     */
    get: operations['ShowAssistAuthConfig']
    /**
     * Updates the auxiliary authentication policy configuration
     * @description Updates the auxiliary authentication policy configuration.
     */
    put: operations['UpdateAssistAuthMethodConfig']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/auth-config/method-config': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Authentication-based Login Modes
     * @description Queries the configuration of an authentication-based login mode.
     */
    get: operations['ShowAuthConfig']
    /**
     * Updating the Authentication Policy Configuration
     * @description Updates the authentication policy configuration.
     */
    put: operations['UpdateAuthMethodConfig']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/availability-zones': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying AZs
     * @description Queries AZs where Huawei Cloud Workspace is available.
     */
    get: operations['ListAvailabilityZones']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/availability-zones/detail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying AZ Details
     * @description Queries AZs where Huawei Cloud Workspace is available.
     */
    get: operations['ShowAzDetails']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/availability-zones/summary': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying AZ Summary
     * @description Queries AZs where Huawei Cloud Workspace is available.
     */
    get: operations['ListAzs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/bandwidths': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying the Workspace Bandwidth List
     * @description Queries the Workspace bandwidth list.
     */
    get: operations['ListSubnetBandwidths']
    put?: never
    /**
     * Creating Workspace Bandwidth
     * @description Creates pay-per-use Workspace bandwidth.
     */
    post: operations['ApplySubnetBandwidth']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/bandwidths/{bandwidth_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Deleting Workspace Bandwidth
     * @description Deletes Workspace bandwidth.
     */
    delete: operations['DeleteSubnetBandwidth']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/bandwidths/{bandwidth_id}/control-list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Workspace Bandwidth Control
     * @description Queries Workspace bandwidth control.
     */
    get: operations['ShowSubnetBandwidthControlList']
    /**
     * Modifying Workspace Bandwidth Control
     * @description Modifies Workspace bandwidth control.
     */
    put: operations['UpdateSubnetBandwidthControlList']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/bandwidths/{bandwidth_id}/periodic/change/order': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Placing an Order on Changing the Bandwidth of Yearly/Monthly Workspace
     * @description Places an order on changing the bandwidth of yearly/monthly Workspace.
     */
    post: operations['CreateSubnetBandwidthChangeOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/bandwidths/{bandwidth_id}/update': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Modifying Workspace Bandwidth
     * @description Modifies Workspace bandwidth.
     */
    post: operations['UpdateSubnetBandwidth']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/common/timezones': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Obtaining Time Zone Configurations
     * @description Obtains time zone configurations.
     */
    get: operations['ListTimeZones']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/connect-desktops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktop Connection Statuses
     * @description Queries desktop connection statuses.
     */
    get: operations['ListDesktopsConnectStatus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/connections/desktops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Login Information
     * @description Queries login information.
     */
    get: operations['ListLoginRecordsNew']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/connections/desktops/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Exporting Connection Records
     * @description Exports connection records.
     */
    get: operations['ExportUserLoginInfoNew']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/connections/online-users': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying the Number of Login Users
     * @description Queries the number of login users. All query parameters cannot be left empty.
     */
    get: operations['ListHistoryOnlineInfoNew']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/connections/status': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktop Login Statuses
     * @description Queries desktop login statuses.
     */
    get: operations['ListInstancesStatus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-monitor/{desktop_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktop Monitoring Data
     * @description Queries data (such as the CPU usage, memory usage, and period when a user is online) of a desktop in a time range (from 1 hour to 30 days). The data can be retained for up to 180 days.
     */
    get: operations['ShowDesktopMonitorData']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-name-policies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Policy for Obtaining Desktop Names
     * @description Policy for obtaining desktop names, which is used to automatically generate desktop names.
     */
    get: operations['ListDesktopNamePolicy']
    put?: never
    /**
     * Creating a Desktop Name Policy
     * @description Create a desktop name policy to automatically generate desktop names. A maximum of 50 desktop names are allowed.
     */
    post: operations['CreateDesktopNamePolicy']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-name-policies/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Desktop Name Policies in Batches
     * @description This interface is used to delete desktop name policies in batches.
     */
    post: operations['BatchDeleteDesktopNamePolicy']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-name-policies/{policy_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Updating the Desktop Name Policy
     * @description Update the desktop name policy to automatically generate desktop names.
     */
    put: operations['UpdateDesktopNamePolicy']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pool/periodic/change/order': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Batch Changing Orders of a Yearly/Monthly Desktop Pool
     * @description Changes yearly/monthly desktop pool orders in batches.
     */
    post: operations['CreateDesktopPoolChangeOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pool/periodic/inquiry/add-volume': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Querying the Price for Adding a Single Disk to Yearly/Monthly Desktop Pools in Batches
     * @description Queries the price for adding a single disk to yearly/monthly desktop pools in batches.
     */
    post: operations['EstimateDesktopPoolAddVolume']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pool/periodic/inquiry/change-image': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Querying the Price for Changing the Images of Yearly/Monthly Desktop Pools in Batches
     * @description Queries the price for changing the images of yearly/monthly desktop pools in batches, from free images to paid ones.
     */
    post: operations['EstimateDesktopPoolChangeImage']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pool/periodic/inquiry/extend-volume': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Querying the Price for Expanding Disk Capacity of Yearly/Monthly Desktop Pools in Batches
     * @description Queries the price for expanding disk capacity of yearly/monthly desktop pools in batches.
     */
    post: operations['EstimateDesktopPoolExtendVolume']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pool/periodic/inquiry/resize': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Querying the Price for Changing the Specifications of Yearly/Monthly Desktop Pools in Batches
     * @description Queries the price for changing the specifications of yearly/monthly desktop pools in batches.
     */
    post: operations['EstimateDesktopPoolResize']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktop Pools
     * @description Query desktop pools.
     */
    get: operations['ListDesktopPools']
    put?: never
    /**
     * Creating a Desktop Pool
     * @description Creates and assigns a desktop pool to a user or user group. When the user logs in, the user is bound to one of the desktops.
     *
     *     To use this function, you need to authorize the cloud service by calling the API for enabling the agency function.
     */
    post: operations['CreateDesktopPool']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/script-execution-tasks/detail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying the Script Execution Task List of a Desktop Pool
     * @description Desktop pool script execution task list.
     */
    get: operations['ShowDesktopPoolsScriptExecTasks']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktop Pool Details
     * @description Query details about a specified desktop pool by ID.
     */
    get: operations['ShowDesktopPoolDetail']
    /**
     * Modifying Desktop Pool Attributes
     * @description Modify desktop pool attributes.
     */
    put: operations['UpdateDesktopPool']
    post?: never
    /**
     * Deleting a Desktop Pool
     * @description If no desktop exists in a desktop pool, you can delete the desktop pool. The deleted desktop pool cannot be restored.
     */
    delete: operations['DeleteDesktopPool']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/action': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Performing Operations on a Desktop Pool
     * @description Start, stop, restart, and hibernate desktops in batches in a desktop pool.
     */
    post: operations['ExecuteDesktopPoolAction']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/desktops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * This interface is used to query desktop information in a desktop pool
     * @description This interface is used to query desktop information in a desktop pool.
     */
    get: operations['ListPoolDesktopsDetail']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/expand': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Expanding the Desktop Pool Capacity
     * @description Expand the desktop pool capacity.
     */
    post: operations['ExpandDesktopPool']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/notifications': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sending a Notification
     * @description The administrator sends a notification to a desktop.
     */
    post: operations['SendDesktopPoolNotifications']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/rebuild': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Recompose the system disk in the desktop pool
     * @description Recompose the system disk of a desktop pool.
     */
    post: operations['RebuildDesktopPool']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/resize': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Change desktop pool specifications
     * @description Modifies desktop pool specifications.
     */
    post: operations['ResizeDesktopPool']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/script-executions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Executing Desktop Pool Scripts in Batches
     * @description Desktop pool scripts executed in batches.
     */
    post: operations['ExecuteDesktopPoolScript']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/users': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Users and User Groups Authorized by the Desktop Pool
     * @description Query users and user groups authorized by a specified desktop pool.
     */
    get: operations['ListDesktopPoolAuthorizedObjects']
    put?: never
    /**
     * Authorized Users and User Groups of the Desktop Pool
     * @description Query users and user groups authorized by a desktop pool.
     */
    post: operations['CreateDesktopPoolAuthorizedObjects']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-add': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Adding Disks in Batches to the Desktop Pool
     * @description Add disks in batches to the desktop pool.
     */
    post: operations['AddDesktopPoolVolumes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Disks in Batches from the Desktop Pool
     * @description Delete disks in batches from the desktop pool.
     */
    post: operations['DeleteDesktopPoolVolumes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-expand': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Expand the capacity of disks in batches in the desktop pool
     * @description Expand the capacity of disks in batches in the desktop pool.
     */
    post: operations['ExpandDesktopPoolVolumes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop/delete-sub-resources': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Auxiliary Resources from the Desktop
     * @description Deletes depended resources of a desktop.
     */
    post: operations['DeleteDesktopSubResources']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktop/sub-resources': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Purchasing Auxiliary Resources for Desktops
     * @description Purchases depended resources of an existing desktop.
     */
    post: operations['AddDesktopSubResources']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Queries desktops
     * @description Queries desktop VMs.
     */
    get: operations['ListDesktops']
    put?: never
    /**
     * Creates a desktop
     * @description Creates and assigns a desktop to a user. After the desktop is created, the user can log in to the desktop.
     */
    post: operations['CreateDesktop']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/action': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Performs operations on the desktop
     * @description Starts, shuts down, hibernates, and restarts desktops in batches.
     */
    post: operations['BatchRunDesktops']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/agents': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Agent Installation Details of a Desktop
     * @description Shows agent installation details of a desktop.
     */
    get: operations['ListAgentsInstallCondition']
    put?: never
    /**
     * Installing an Agent
     * @description Installs agents on desktops in batches.
     */
    post: operations['BatchInstallAgent']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/attach': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Assigning a Desktop to a User
     * @description Assigns a desktop to a user.
     */
    post: operations['AttachInstances']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/batch-attach': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Assigning Desktops to Users in Batches
     * @description Assigns desktops to users in batches.
     */
    post: operations['BatchAttachInstances']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deletes desktops in batches
     * @description Deletes desktops in batches. The deleted desktops cannot be restored.
     */
    post: operations['BatchDeleteDesktops']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/batch-detach': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Unbinding Users in Batches
     * @description Unbinds desktops from users in batches.
     */
    post: operations['BatchDetachInstances']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/batch-tags': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Adding Multiple Desktop Tags in Batches
     * @description Tags can be added to multiple desktops in batches. If the tags to be created already exist (with the same key), the tags will be overwritten by default. The operation can be performed on a maximum of 100 desktops, and a maximum of 20 tags are allowed for each desktop.
     */
    post: operations['BatchAddDesktopsTags']
    /**
     * Deleting Multiple Desktop Tags in Batches
     * @description Tags can be deleted from multiple desktops in batches. If the tags to be deleted do not exist, the deletion is considered successful by default. The operation can be performed on a maximum of 100 desktops, and a maximum of 20 tags are allowed for each desktop.
     */
    delete: operations['BatchDeleteDesktopsTags']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/change-user-privilege-group': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Modifying User Permission Groups in Batches
     * @description Modifies user permission groups in batches.
     */
    post: operations['ChangeUserPrivilegeGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/change-username': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Changing the Associated Username of a Desktop in the AD Scenario
     * @description Changes the associated username of a desktop in the AD scenario.
     */
    put: operations['UpdateDesktopUsername']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/desktop-to-image': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Converting a Desktop to an Image
     * @description Converts a desktop to an image.
     */
    post: operations['ChangeDesktopToImage']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/detach': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Unbinding a User
     * @description Unbinds a desktop from a user.
     */
    post: operations['DetachInstances']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/detail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Queries the desktop details list
     * @description Queries the desktop details list.
     */
    get: operations['ListDesktopsDetail']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/logoff': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deregistering Desktops in Batches
     * @description Deregister desktops in batches.
     */
    post: operations['BatchLogoffDesktops']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/maintenance-mode': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Setting the Desktop Maintenance Mode in Batches
     * @description Sets the desktop administrator maintenance mode in batches.
     */
    put: operations['SetMaintenanceMode']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/networks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktop Networks in Batches
     * @description Queries desktop VPCs, subnets, private IP addresses, EIPs, and security groups.
     */
    get: operations['ShowDesktopNetworks']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/networks/batch-change': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Switching Desktop Networks in Batches
     * @description Switches desktop VPCs, subnets, IP addresses, and security groups in batches.
     */
    post: operations['BatchChangeDesktopNetwork']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/notifications': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sending a Notification
     * @description The administrator sends a notification to a desktop.
     */
    post: operations['SendNotifications']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/orders/subscribe': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Creating a Desktop Order
     * @description Creates a desktop order.
     */
    post: operations['CreateDesktopOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/pre-batch-attach': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Pre-Assigning Desktops to Users in Batches
     * @description Pre-assigns desktops to users in batches.
     */
    post: operations['BatchAssociateInstances']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/rebuild': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Rebuilding a Desktop
     * @description Recomposes desktop system disks in batches.
     */
    post: operations['BatchRebuildDesktopsSystemDisk']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/resize': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Modifies specifications
     * @description Only the CPU and memory can be modified. The disks cannot be changed, and the specifications can only be changed to different ones.
     */
    post: operations['ResizeDesktop']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/resource_instances/action': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Filtering Out Desktops by Tag
     * @description Filters out desktops by tag.
     */
    post: operations['ListDesktopByTags']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/sids': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Updating a Desktop SID
     * @description If the desktop SID is different from the SID of the Windows AD, update the desktop SID to make both SIDs the same. This API is used when the desktop is not in the domain.
     */
    put: operations['UpdateDesktopSids']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/statistics/login-state': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Login Status Statistics
     * @description Statistics on the login statuses of tenant desktops.
     */
    get: operations['ListLoginState']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/statistics/run-state': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Running Status Statistics
     * @description Statistics on the running statuses of tenant desktops.
     */
    get: operations['ListRunState']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/statistics/unused': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktops That Are Not Used in a Specified Period
     * @deprecated
     * @description Queries desktops that are idle in a specified period. This API has been discarded and is not recommended. You are advised to use the APIs for querying desktop usage statistics and querying user usage statistics.
     */
    get: operations['ListUnusedDesktops']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/statistics/used': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Querying the Desktop Usage Duration
     * @deprecated
     * @description Queries desktop usage duration. This API has been discarded and is not recommended. You are advised to use the APIs for querying desktop usage statistics and querying user usage statistics.
     */
    post: operations['ListUsedDesktopInfo']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/tags': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Project Tags
     * @description Queries all tags of a tenant.
     */
    get: operations['ListProjectTags']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Queries details about one desktop
     * @description Queries details about a specified desktop by ID.
     */
    get: operations['ShowDesktopDetail']
    /**
     * Modifying a Desktop Attribute
     * @description Modifies a desktop attribute.
     */
    put: operations['UpdateDesktop']
    post?: never
    /**
     * Deletes one desktop
     * @description Deletes one desktop. The deleted desktop cannot be restored.
     */
    delete: operations['DeleteDesktop']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/actions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktop Power-On/Off Data
     * @description Queries desktop power-on/off data.
     */
    get: operations['ListDesktopActions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/networks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Query the Desktop Network
     * @description Queries desktop VPCs, subnets, private IP addresses, EIPs, and security groups.
     */
    get: operations['ShowDesktopNetwork']
    /**
     * Switching a Desktop Network
     * @description Switches the desktop VPC, subnet, IP address, or security group.
     */
    put: operations['ChangeDesktopNetwork']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/rejoin-domain': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Rejoining a Desktop to the AD Domain
     * @description Rejoins a Windows desktop to the AD domain. This API is used when the desktop is not in the domain.
     */
    post: operations['RegisterDomain']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/remote-assistance': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Remote Assistance Data by Desktop ID
     * @description Queries remote assistance data by desktop ID.
     */
    get: operations['ShowDesktopRemoteAssistanceInfo']
    put?: never
    /**
     * Creating Remote Assistance
     * @description Creates remote assistance.
     */
    post: operations['CreateRemoteAssistance']
    /**
     * Canceling Remote Assistance
     * @description Cancel remote assistance.
     */
    delete: operations['CancelRemoteAssistance']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/remote-consoles': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Remotely Logging In to the Console
     * @description Obtains the address for remotely logging in to the console.
     */
    get: operations['ShowRemoteConsoleAddress']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/sysprep': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying the Sysprep Version
     * @description Queries the Sysprep version.
     */
    get: operations['ShowSysprepInfo']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/tags': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktop Tags
     * @description Queries the tag information of a specified desktop.
     */
    get: operations['ShowTagByDesktopId']
    put?: never
    /**
     * Creating a Desktop Tag
     * @description Creates tags for a desktop. A desktop can have a maximum of 10 tags. If a to-be-created tag has the same key as an existing tag, the tag will be created and overwrite the existing one.
     */
    post: operations['CreateTag']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/tags/action': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Adding or Deleting Tags in Batches
     * @description Adds or deletes tags in batches for a specified desktop. If a to-be-created tag has the same key as an existing tag, the tag will be created and overwrite the existing one. If the tag to be deleted does not exist, the deletion is considered successful.
     */
    post: operations['BatchChangeTags']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/tags/{key}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Deleting a Desktop Tag
     * @description Deletes a desktop tag. If the tag to be deleted does not exist, the deletion is considered successful.
     */
    delete: operations['DeleteTag']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/volumes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Adding a Desktop Disk
     * @description Adds disks to a single desktop.
     */
    post: operations['AddDesktopVolumes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/volumes/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deletes a data disk from the desktop
     * @description Deletes a data disk from the desktop. The deleted data disk cannot be restored.
     */
    post: operations['DeleteDesktopVolumes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/desktops/{desktop_id}/volumes/{volume_id}/expand': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Expanding Disk Capacity
     * @description Expands disk capacity.
     */
    post: operations['ExpandDesktopVolume']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/eips': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying EIPs Bound to Desktops and Unbound EIPs
     * @description Queries EIPs bound to desktops and unbound EIPs.
     */
    get: operations['ListDesktopsEips']
    put?: never
    /**
     * Enabling the Desktop Internet Access Function
     * @description Enable the desktop Internet access function.
     */
    post: operations['ApplyDesktopsInternet']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/eips/binding': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Binding an EIP to a Desktop
     * @description Bind an EIP to the desktop.
     */
    post: operations['AssociateDesktopsEip']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/eips/unbinding': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Unbinding EIPs from Desktops in Batches
     * @description Unbind EIPs from desktops in batches.
     */
    post: operations['BatchDisassociateDesktopsEip']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/groups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying User Groups
     * @description Query user groups. Pagination is supported.
     */
    get: operations['ListUserGroups']
    put?: never
    /**
     * Creating a User Group
     * @description Create a user group.
     */
    post: operations['CreateUserGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/groups/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting User Groups in Batches
     * @description Delete user groups in batches.
     */
    post: operations['BatchDeleteUserGroups']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/groups/{group_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Modifying User Group Information
     * @description Modify user group information.
     */
    put: operations['UpdateUserGroup']
    post?: never
    /**
     * Deleting a User Group
     * @description Deletes a user group.
     */
    delete: operations['DeleteUserGroup']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/groups/{group_id}/actions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Performing Operations on a User Group
     * @description Perform operations on user groups, such as adding and deleting users.
     */
    post: operations['RunActionsOnGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/groups/{group_id}/users': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Users in a User Group
     * @description Query users in a user group.
     */
    get: operations['ListUsersOfGroup']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/images': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Queries product images
     * @description Queries the product images supported by Huawei Cloud Workspace.
     */
    get: operations['ListImages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/internet': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Network Access
     * @description Queries network access.
     */
    get: operations['ListInternet']
    put?: never
    /**
     * Enabling Network Access
     * @description Enables network access.
     */
    post: operations['ApplyInternet']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/market-images': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Obtaining KooGallery Images
     * @description Obtains KooGallery images.
     */
    get: operations['ListMarketImages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/nat-gateways': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying NAT Gateways
     * @description Queries NAT gateways.
     */
    get: operations['ListNatGateways']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/nat-mapping-configs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying NAT Mapping Configuration Items of a Tenant
     * @description Queries NAT mapping configuration items of a tenant.
     */
    get: operations['ListNatMappingConfigs']
    /**
     * Modifying NAT Mapping Configuration Items of a Tenant
     * @description Modifies NAT mapping configuration items of a tenant.
     */
    put: operations['UpdateNatMappingConfigs']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/ou-users': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Users in an OU
     * @description Queries users in an OU.
     */
    get: operations['ListAdOuUsers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/ous': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying OUs
     * @description Queries OUs.
     */
    get: operations['ListOuDetails']
    put?: never
    /**
     * Adding OU Information
     * @description Creates an OU.
     */
    post: operations['AddOu']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/ous/{ou_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Updating OU Information
     * @description Updates OU information.
     */
    put: operations['UpdateOuInfo']
    post?: never
    /**
     * Deleting OU Information
     * @description Deletes OU information.
     */
    delete: operations['DeleteOu']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/periodic/change/batch-order': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Batch Changing Orders of Yearly/Monthly Desktops
     * @description Changes yearly/monthly desktop orders in batches.
     */
    post: operations['CreateDesktopBatchOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/periodic/inquiry/add-resources': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Querying the Price for Increasing the Specifications of Yearly/Monthly Desktops in Batches
     * @description Queries the price for increasing the specifications of yearly/monthly desktops in batches.
     */
    post: operations['EstimateAddResources']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/periodic/inquiry/change-image': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Querying the Price for Changing the Images of Yearly/Monthly Desktops in Batches
     * @description Queries the price for changing the images of yearly/monthly desktops in batches, from free images to paid ones.
     */
    post: operations['EstimateChangeImages']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/periodic/subscribe/order': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Placing a Yearly/Monthly Order
     * @description Places an order for yearly/monthly resources, including desktops, disks.
     */
    post: operations['CreateOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/periodic/{desktop_id}/change/order': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Changing an Order
     * @description Changes specifications, expands disk capacity.
     */
    post: operations['CreateChangeOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/policy-groups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Policy Group Brief Information
     * @description Queries brief information of a policy group, excluding policy information and application object information.
     */
    get: operations['ListPolicyGroup']
    put?: never
    /**
     * Adding a Policy Group
     * @description Adds a policy group.
     */
    post: operations['CreatePolicyGroup']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/policy-groups/detail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Policy Group Details
     * @description Policy information and object information.
     */
    get: operations['ListPolicyGroupInfo']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/policy-groups/original-policies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Initial Policy Items
     * @description Queries initial policy items.
     */
    get: operations['ListOriginalPolicyInfo']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/policy-groups/{policy_group_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Policy Group Details
     * @description Queries details about a policy group by policy group ID, including the policy information and application object information.
     */
    get: operations['ListPolicyDetailInfoById']
    /**
     * Modifying a Policy Group
     * @description Modifies information about a specified policy group.
     */
    put: operations['UpdatePolicyGroup']
    post?: never
    /**
     * Deleting a Policy Group
     * @description Deletes a specified policy group, including the policy information and application object information of the policy group.
     */
    delete: operations['DeletePolicyGroup']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/policy-groups/{policy_group_id}/policies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Policy Items of a Policy Group
     * @description Queries policy items of a specified policy group.
     */
    get: operations['ListPoliciesOfPolicyGroup']
    /**
     * Modifying Policy Items of a Policy Group
     * @description Modifies some or all policy items of a policy group.
     */
    put: operations['UpdatePoliciesOfPolicyGroup']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/policy-groups/{policy_group_id}/targets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Objects to Which a Policy Group Is Applied
     * @description Queries objects to which a policy group is applied.
     */
    get: operations['ListTargetOfPolicyGroup']
    /**
     * Modifying Objects to Which a Policy Group Is Applied
     * @description Batch adds or deletes objects to which a policy group is applied.
     */
    put: operations['BatchUpdateTargetOfPolicyGroup']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/ports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Ports
     * @description Queries ports.
     */
    get: operations['ListPorts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying the Product Package List
     * @description Query the product packages supported by Huawei Cloud Workspace.
     */
    get: operations['ListProducts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/products/hour-packages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Hourly Package Types That Can Be Subscribed To
     * @description Queries hourly package types that can be subscribed to.
     */
    get: operations['ListHourPackagesType']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/products/sharer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying the Collaboration Package List
     * @description This interface is used to query the collaboration package list.
     */
    get: operations['ListSharerProducts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/quotas': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Resource Quotas
     * @description Console Framework and WKSDesktopManager call this API to query tenant quotas.
     */
    get: operations['ShowQuotas']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/quotas/detail': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Tenant Quota Details of a Single Site
     * @description Queries tenant quota details of a single site.
     */
    get: operations['ShowQuotaDetails']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/scheduled-tasks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Scheduled Tasks
     * @description Query scheduled tasks.
     */
    get: operations['ListScheduledTasks']
    put?: never
    /**
     * Creating a Scheduled Task
     * @description Creates a scheduled task.
     *
     *     To use this function, you need to authorize the cloud service by calling the API for enabling the agency function.
     */
    post: operations['CreateScheduledTasks']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/scheduled-tasks/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Scheduled Tasks in Batches
     * @description Delete scheduled tasks in batches.
     */
    post: operations['BatchDeleteScheduledTasks']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/scheduled-tasks/future-executions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * List of Future Execution Time
     * @description List of future execution time.
     */
    post: operations['ListFutureExecutions']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/scheduled-tasks/{task_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Details About a Scheduled Task
     * @description Query details about a scheduled task.
     */
    get: operations['ShowScheduledTasks']
    /**
     * Modifying a Scheduled Task
     * @description Modify a scheduled task.
     */
    put: operations['UpdateScheduledTasks']
    post?: never
    /**
     * Deleting a Scheduled Task
     * @description Delete a scheduled task.
     */
    delete: operations['DeleteScheduledTasks']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/scheduled-tasks/{task_id}/records': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying the Execution Records of a Scheduled Task
     * @description Query the execution records of a scheduled task.
     */
    get: operations['ListScheduledTasksRecords']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/scheduled-tasks/{task_id}/records/{record_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Details About Scheduled Task Execution Records
     * @description Query details about scheduled task execution records.
     */
    get: operations['ListScheduledTasksRecordsDetails']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/screen-records': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Screen Recording Records
     * @description Queries screen recording records.
     */
    get: operations['ListScreenRecords']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/screen-records/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Screen Recording Records in Batches
     * @description Deletes screen recording records in batches.
     */
    post: operations['BatchDeleteScreenRecords']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/screen-records/download-address': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Querying Download Addresses
     * @description Queries download addresses.
     */
    post: operations['ListDownloadAddress']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/screen-records/{record_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Screen Recording Details
     * @description Queries screen recording details.
     */
    get: operations['ShowScreenRecord']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/screen-records/{record_id}/os-operations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Key Desktop Events
     * @description Queries key desktop events.
     */
    get: operations['ListDesktopOperations']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/script-execution-records': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Script Execution Records
     * @description Queries script execution records.
     */
    get: operations['ListScriptRecords']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/script-execution-records/{record_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Script Execution Record Details
     * @description Queries script execution record details.
     */
    get: operations['ShowScriptRecordDetail']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/script-execution-tasks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Script Tasks
     * @description Queries script tasks.
     */
    get: operations['ListScriptTasks']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/script-executions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Executing Scripts or Commands in Batches
     * @description Executes scripts or commands in batches.
     */
    post: operations['ExecuteScriptOrCommand']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/script-executions/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Retrying a (Failed) Script Execution Task
     * @description Retries a (failed) script execution task.
     */
    post: operations['RetryScriptExecution']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/script-executions/stop': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Stopping a Script or Command Execution Task
     * @description Stops a script or command execution task.
     */
    post: operations['StopScriptExecution']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/scripts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Scripts
     * @description Queries scripts.
     */
    get: operations['ListScripts']
    put?: never
    /**
     * Adding a Script
     * @description Adds a script.
     */
    post: operations['CreateScript']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/scripts/{script_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Script Details
     * @description Queries script details.
     */
    get: operations['ShowScriptDetail']
    /**
     * Updating a Script
     * @description Updates a script.
     */
    put: operations['UpdateScript']
    post?: never
    /**
     * Deleting a Script
     * @description Deletes a script.
     */
    delete: operations['DeleteScript']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/share-space/configuration': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Default User Configurations of a Collaborative Desktop
     * @description Queries default user configurations of a collaborative desktop. (This function is in the open beta test. To use it, contact the administrator.)
     */
    get: operations['ShowShareSpaceConfig']
    /**
     * Setting Default User Configurations of a Collaborative Desktop
     * @description Sets default user configurations of a collaborative desktop. (This function is in the open beta test. To use it, contact the administrator.)
     */
    put: operations['UpdateShareSpaceConfig']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/sites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Site Information
     * @description Queries site information.
     */
    get: operations['ListSiteConfigs']
    put?: never
    /**
     * Adding a Site
     * @description Queries site information.
     */
    post: operations['AddSite']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/sites/{site_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Deleting a Site
     * @description Deletes a site.
     */
    delete: operations['DeleteSite']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/sites/{site_id}/access-mode': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Changing the Site Access Mode
     * @description Changes the site access mode.
     */
    put: operations['UpdateAccessMode']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/sites/{site_id}/subnet-ids': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Modifying a Site Service Subnet
     * @description Modifies a site service subnet.
     */
    put: operations['UpdateSubnetIds']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/snapshots': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Snapshots
     * @description Queries snapshots.
     */
    get: operations['ListDesktopSnapshot']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/snapshots/batch-create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Creating Snapshots in Batches
     * @description Creates snapshots in batches.
     */
    post: operations['BatchCreateDesktopSnapshot']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/snapshots/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Snapshots in Batches
     * @description Deletes snapshots in batches.
     */
    post: operations['BatchDeleteDesktopSnapshot']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/snapshots/batch-restore': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Restoring Snapshots in Batches
     * @description Restores snapshots in batches.
     */
    post: operations['BatchRestoreDesktopSnapshot']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Desktop Statistics
     * @description Statistics on the statuses of general desktops and desktop pools of a tenant. By default, only the total number is collected.
     */
    get: operations['ListDesktopsStatistics']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/alarms': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Alarm Statistics
     * @description Number of alarms at each severity.
     */
    get: operations['ListAlarmStatistics']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/growth-rate': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Period-on-Period Metrics
     * @description Queries period-on-period metrics.
     */
    get: operations['ShowGrowthRate']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/metrics': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Metrics
     * @description Queries metrics.
     */
    get: operations['ListMetrics']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/metrics/access-stages': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Duration Data of Each Phase of Workspace or Application Streaming
     * @description Queries duration data of each phase of Workspace or Application Streaming.
     */
    get: operations['ShowUserAccessStages']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/metrics/app-user-access': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Access Statistics of Application Streaming
     * @description Query statistics about Application Streaming access. You can query data of a maximum of 30 days at a time, and data of the past 30 days.
     */
    get: operations['ListAppUserAccessData']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/metrics/desktops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Desktop Usage Statistics
     * @description Queries desktop usage statistics.
     *
     *     The cloud service performs aggregation calculation at 02:00 every day to calculate the usage duration from 00:00:00 to 23:59:59 of the previous day, and aggregates data within the period range to the period boundary.
     *
     *     Cross-day records are calculated based on the statistical period.
     *
     *     Assume that you have logged in to the desktop multiple times in a day, for example, 09:00–12:00, 13:00–21:00, and 22:00–01:00 (next day).
     *
     *     The accumulated usage duration of the current day is aggregated to 23:59:59. The total usage duration is 3 hours (09:00–12:00) + 8 hours (13:00–21:00) + 2 hours (22:00–00:00).
     *
     *     Only aggregation calculation data in the last 180 days can be queried.
     */
    get: operations['ListDesktopUsageMetric']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/metrics/trend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Metric Trends
     * @description Queries metric trends.
     */
    get: operations['ListMetricsTrend']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/metrics/users': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying User Usage Statistics
     * @description Queries user usage statistics.
     *
     *     Data within a maximum of 30 days can be queried.
     */
    get: operations['ListUserUsageMetric']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/notification-records': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Whether There Are Records That Meet the Notification Rule in the Corresponding Metric Dimension
     * @description Queries whether there are records that meet the notification rule in the corresponding metric dimension.
     *
     *     The query result indicates only the records that meet the notification rule in the corresponding metric dimension.
     */
    get: operations['ListMetricNotifyRecord']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/notify-rules': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Notification Rules
     * @description Queries notification rules of the corresponding metric.
     */
    get: operations['ListMetricNotifyRule']
    put?: never
    /**
     * Adding a Notification Rule
     * @description Adds notification rules of the corresponding metric. A notification is sent when the rules are met.
     *
     *     The rules of the same metric must be unique.
     *
     *     Metric name. Currently, the value can only be desktop_idle_duration, which is fixed.
     *
     *     - desktop_idle_duration - Desktop idle duration. Only '>=' threshold is allowed.
     *
     *     Note: You need to add an agency for the cloud service. Otherwise, notifications cannot be sent to SMN.
     */
    post: operations['AddMetricNotifyRule']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/statistics/notify-rules/{rule_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Updating a Notification Rule
     * @description Updates notification rules of the corresponding metric. A notification is sent when the rules are met.
     */
    put: operations['UpdateMetricNotifyRule']
    post?: never
    /**
     * Deleting a Notification Rule
     * @description Deletes notification rules of the corresponding metric. A notification is sent when the rules are met.
     */
    delete: operations['DeleteMetricNotifyRule']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/subnets/using-subnets': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Subnet IDs in Use
     * @description Queries IDs of subnets in use based on the subnet ID list and returns the subnet ID list.
     */
    get: operations['ShowUsingSubnets']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/subnets/{subnet_id}/available-ip': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Available IP Addresses of a Subnet by Subnet ID
     * @description Queries available IP addresses of a subnet by subnet ID.
     */
    get: operations['ShowAvailableIp']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/tenant-configs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Custom Tenant Configurations
     * @description Queries custom tenant configurations.
     */
    get: operations['ListTenantConfigs']
    /**
     * Modifying a Custom Tenant Configuration
     * @description Modifies a custom tenant configuration.
     */
    put: operations['UpdateTenantConfig']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/terminals/binding-desktops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Queries terminal-desktop binding configurations
     * @description Queries the configuration list of terminal-desktop binding.
     */
    get: operations['ListTerminalsBindingDesktops']
    /**
     * Modifies a terminal-desktop binding configuration
     * @description Modifies a terminal-desktop binding configuration.
     */
    put: operations['UpdateTerminalsBindingDesktops']
    /**
     * Adds a terminal-desktop binding configuration
     * @description Adds a terminal-desktop binding configuration.
     */
    post: operations['CreateTerminalsBindingDesktops']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/terminals/binding-desktops/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deletes a terminal-desktop binding configuration
     * @description Deletes a terminal-desktop binding configuration.
     */
    post: operations['DeleteTerminalsBindingDesktops']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/terminals/binding-desktops/config': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Queries the configuration of the switch for binding a terminal to a desktop
     * @description Queries the configuration of the switch for binding a terminal to a desktop.
     */
    get: operations['ListTerminalsBindingDesktopsConfig']
    put?: never
    /**
     * Configures the switch for binding a terminal to a desktop
     * @description Configures the switch for binding a terminal to a desktop.
     */
    post: operations['UpdateTerminalsBindingDesktopsConfig']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/user-events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying User Events
     * @description Queries user events. You can query data of a maximum of 30 days at a time, and data of the past 30 days.
     */
    get: operations['ListUserEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/user-events/lts-configurations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying the LTS Configuration of User Events
     * @description Queries the LTS configuration of user events.
     */
    get: operations['ListUserEventsLtsConfigurations']
    put?: never
    /**
     * Configuring LTS for User Events
     * @description Configures LTS for user events.
     */
    post: operations['SetUserEventsLtsConfigurations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/users': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Users
     * @description Queries desktop users.
     */
    get: operations['ListUsers']
    put?: never
    /**
     * Creating a User
     * @description Creates a Workspace user.
     */
    post: operations['CreateDesktopUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/users/batch-create': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Creating Users in Batches
     * @description Creates users in batches.
     */
    post: operations['BatchCreateUsers']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/users/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting Users in Batches
     * @description Deletes desktop users in batches.
     */
    post: operations['BatchDeleteUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/users/{user_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying User Details
     * @description Queries details about a specified desktop user.
     */
    get: operations['ListUserDetail']
    /**
     * Modifying User Information
     * @description Modifies desktop user information.
     */
    put: operations['UpdateUserInfo']
    post?: never
    /**
     * Deleting a Specified User
     * @description Deletes a specified desktop user.
     */
    delete: operations['DeleteUser']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/users/{user_id}/actions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Performing User-related Operations
     * @description Performs user-related operations, including locking and unlocking a user, and resetting the password. You are advised to use the API /v2/{project_id}/users/{user_id}/random-password to reset the password. If no notification method is available, the API /v2/{project_id}/users/{user_id}/random-password must be used.
     */
    post: operations['ChangeUserStatus']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/users/{user_id}/otp-devices': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying OTP Devices
     * @description Queries OTP devices of a user.
     */
    get: operations['ListOtpDevicesByUserId']
    put?: never
    post?: never
    /**
     * Unbinding an OTP Device
     * @description Unbinds an OTP device from a user.
     */
    delete: operations['BatchDeleteOtpDevices']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/users/{user_id}/random-password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Resetting a Random Password for a User
     * @description Resets the password for a user.
     */
    get: operations['ResetRandomPassword']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/users/{user_id}/resend-email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Resending an Email
     * @description Resends an email.
     */
    post: operations['SendEmail']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/volume/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Disk Product Information
     * @description Queries disk product information.
     */
    get: operations['ListVolumeProductInfo']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/volumes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Adding Desktop Disks in Batches
     * @description Adds desktop disks in batches.
     */
    post: operations['AddVolumes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/volumes/expand': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Expands the disk capacity of a desktop
     * @description Expands the disk capacity of a desktop.
     */
    post: operations['ExpandVolumes']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/wks-edge-sites': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Edge Sites
     * @description Queries edge sites.
     */
    get: operations['ListWksEdgeSites']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/workspace-jobs/{job_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Task Details
     * @description Queries the execution status of an asynchronous task, such as a desktop creation task.
     */
    get: operations['ShowJob']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/workspace-jobs/{job_id}/actions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Retrying a Task
     * @description Retries a failed task. Currently, only registration and deregistration tasks can be retried.
     */
    post: operations['RunActionsOnWorkspaceJob']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/workspace-sub-jobs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Querying Subtasks
     * @description Queries the execution status of an asynchronous task, such as a desktop creation task.
     */
    get: operations['ListItaSubJobs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/workspace-sub-jobs/batch-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Deleting a Subtask
     * @description Deletes a subtask.
     */
    post: operations['BatchDeleteSubJobs']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/workspaces': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Queries Huawei Cloud Workspace details
     * @description Queries Huawei Cloud Workspace details.
     */
    get: operations['ListWorkspaces']
    /**
     * Modifies attributes of Huawei Cloud Workspace
     * @description Modifies attributes of Huawei Cloud Workspace. Only one attribute type can be modified in a single request.
     */
    put: operations['UpdateWorkspace']
    /**
     * Subscribes to Huawei Cloud Workspace
     * @description Subscribes to Huawei Cloud Workspace.
     *
     *     An asynchronous API. If this API can be called, the background receives the request for subscribing to Huawei Cloud Workspace. However, you need to call the GET /v2/{project_id}/workspace-sub-jobs API to query the task execution status.
     */
    post: operations['ApplyWorkspace']
    /**
     * Unsubscribes from Huawei Cloud Workspace
     * @description Unsubscribes from Huawei Cloud Workspace. Ensure that the desktop of the current user has been deleted before unsubscription. The desktop cannot be restored after unsubscription.
     */
    delete: operations['CancelWorkspace']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/workspaces/enterprise-id': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Modifying an Enterprise ID
     * @description Modifies the enterprise ID of a tenant.
     */
    put: operations['UpdateEnterpriseId']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/v2/{project_id}/workspaces/lock-status': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Queries whether Huawei Cloud Workspace is locked
     * @description Queries whether Huawei Cloud Workspace is locked.
     */
    get: operations['ShowWorkspaceLock']
    /**
     * Unlocks Huawei Cloud Workspace
     * @description Unlocks Huawei Cloud Workspace.
     */
    put: operations['UnlockWorkspace']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}

export type webhooks = Record<string, never>

export interface components {
  schemas: {
    AccessConfig: models.AccessConfig
    AccessConfigInfo: models.AccessConfigInfo
    AccessConfigInfoResponse: models.AccessConfigInfoResponse
    AccessConfigReq: models.AccessConfigReq
    AccessPolicyDetailInfo: models.AccessPolicyDetailInfo
    AccessPolicyInfo: models.AccessPolicyInfo
    AccessPolicyObject: models.AccessPolicyObject
    AccessPolicyObjectInfo: models.AccessPolicyObjectInfo
    AccountInfo: models.AccountInfo
    AccountInfoResponse: models.AccountInfoResponse
    AdDomain: models.AdDomain
    AdDomainInfo: models.AdDomainInfo
    AdInfo: models.AdInfo
    AdOuUserInfo: models.AdOuUserInfo
    AdOulInfo: models.AdOulInfo
    AdaptiveBitrateControlOptions: models.AdaptiveBitrateControlOptions
    AddDesktopPoolVolumesRequestBody: models.AddDesktopPoolVolumesRequestBody
    AddDesktopPoolVolumesResponseBody: models.AddDesktopPoolVolumesResponseBody
    AddDesktopSubResourcesRequestBody: models.AddDesktopSubResourcesRequestBody
    AddDesktopSubResourcesResponseBody: models.AddDesktopSubResourcesResponseBody
    AddDesktopVolumesReq: models.AddDesktopVolumesReq
    AddDesktopVolumesRequestBody: models.AddDesktopVolumesRequestBody
    AddDesktopVolumesResponseBody: models.AddDesktopVolumesResponseBody
    AddMetricNotifyRuleRequestBody: models.AddMetricNotifyRuleRequestBody
    AddMetricNotifyRuleResponseBody: models.AddMetricNotifyRuleResponseBody
    AddOuRequestBody: models.AddOuRequestBody
    AddOuResponseBody: models.AddOuResponseBody
    AddRestrictedRuleRequestBody: models.AddRestrictedRuleRequestBody
    AddSiteRequestBody: models.AddSiteRequestBody
    AddSiteResponseBody: models.AddSiteResponseBody
    AddVolumes: models.AddVolumes
    AddVolumesRequestBody: models.AddVolumesRequestBody
    AddVolumesResponseBody: models.AddVolumesResponseBody
    AdditionalInfo: models.AdditionalInfo
    AddressInfo: models.AddressInfo
    AgenciesInfo: models.AgenciesInfo
    AgenciesPermissionInfo: models.AgenciesPermissionInfo
    AgentInfo: models.AgentInfo
    AgentsCondition: models.AgentsCondition
    AlarmCondition: models.AlarmCondition
    AlarmHistoryItem: models.AlarmHistoryItem
    AlarmMetric: models.AlarmMetric
    AlarmMetricDimension: models.AlarmMetricDimension
    AppInstallJob: models.AppInstallJob
    AppRule: models.AppRule
    AppUserAccessData: models.AppUserAccessData
    Application: models.Application
    ApplyDedicatedStandbyNetworkParam: models.ApplyDedicatedStandbyNetworkParam
    ApplyDesktopsInternet: models.ApplyDesktopsInternet
    ApplyDesktopsInternetRequestBody: models.ApplyDesktopsInternetRequestBody
    ApplyDesktopsInternetResponseBody: models.ApplyDesktopsInternetResponseBody
    ApplyInternetRequestBody: models.ApplyInternetRequestBody
    ApplyObject: models.ApplyObject
    ApplyRuleInfo: models.ApplyRuleInfo
    ApplySharedVpcDedicatedParam: models.ApplySharedVpcDedicatedParam
    ApplySubnetBandwidthReq: models.ApplySubnetBandwidthReq
    ApplySubnetBandwidthRequestBody: models.ApplySubnetBandwidthRequestBody
    ApplySubnetBandwidthResponseBody: models.ApplySubnetBandwidthResponseBody
    ApplyWorkspaceRequestBody: models.ApplyWorkspaceRequestBody
    ApplyWorkspaceResponseBody: models.ApplyWorkspaceResponseBody
    AssignModelInfo: models.AssignModelInfo
    AssociateDesktopsEipRequestBody: models.AssociateDesktopsEipRequestBody
    AttachInstancesDesktopInfo: models.AttachInstancesDesktopInfo
    AttachInstancesReq: models.AttachInstancesReq
    AttachInstancesRequestBody: models.AttachInstancesRequestBody
    AttachInstancesResponseBody: models.AttachInstancesResponseBody
    AttachInstancesUserInfo: models.AttachInstancesUserInfo
    AttachStatistics: models.AttachStatistics
    AttachUsersInfo: models.AttachUsersInfo
    Audio: models.Audio
    AuthorizedObjects: models.AuthorizedObjects
    AuthorizedObjectsResponse: models.AuthorizedObjectsResponse
    AutoDisconnectOrLogoutControlOptions: models.AutoDisconnectOrLogoutControlOptions
    AutoLockOptions: models.AutoLockOptions
    AutocloseMonitorOptions: models.AutocloseMonitorOptions
    AutoscalePolicy: models.AutoscalePolicy
    AvailabilityZone: models.AvailabilityZone
    AzInfo: models.AzInfo
    BackupInfo: models.BackupInfo
    BackupInfoResponse: models.BackupInfoResponse
    BatchAddDesktopsTagsRequestBody: models.BatchAddDesktopsTagsRequestBody
    BatchAssociateInstancesRequestBody: models.BatchAssociateInstancesRequestBody
    BatchAssociateInstancesResponseBody: models.BatchAssociateInstancesResponseBody
    BatchAttachInstancesRequestBody: models.BatchAttachInstancesRequestBody
    BatchAttachInstancesResponseBody: models.BatchAttachInstancesResponseBody
    BatchChangeDesktopNetworkRequestBody: models.BatchChangeDesktopNetworkRequestBody
    BatchChangeDesktopNetworkResponseBody: models.BatchChangeDesktopNetworkResponseBody
    BatchChangeTagsRequestBody: models.BatchChangeTagsRequestBody
    BatchCreateDesktopSnapshotRequestBody: models.BatchCreateDesktopSnapshotRequestBody
    BatchCreateDesktopSnapshotResponseBody: models.BatchCreateDesktopSnapshotResponseBody
    BatchCreateUsersRequestBody: models.BatchCreateUsersRequestBody
    BatchDeleteAccessPoliciesRequestBody: models.BatchDeleteAccessPoliciesRequestBody
    BatchDeleteAppRulesRequestBody: models.BatchDeleteAppRulesRequestBody
    BatchDeleteAppsRequestBody: models.BatchDeleteAppsRequestBody
    BatchDeleteDesktopNamePolicyRequestBody: models.BatchDeleteDesktopNamePolicyRequestBody
    BatchDeleteDesktopSnapshotRequestBody: models.BatchDeleteDesktopSnapshotRequestBody
    BatchDeleteDesktopSnapshotResponseBody: models.BatchDeleteDesktopSnapshotResponseBody
    BatchDeleteDesktopsRequestBody: models.BatchDeleteDesktopsRequestBody
    BatchDeleteDesktopsResponseBody: models.BatchDeleteDesktopsResponseBody
    BatchDeleteDesktopsTagsRequestBody: models.BatchDeleteDesktopsTagsRequestBody
    BatchDeleteJobsRequestBody: models.BatchDeleteJobsRequestBody
    BatchDeleteOtpDevicesRequestBody: models.BatchDeleteOtpDevicesRequestBody
    BatchDeleteScheduledTasksRequestBody: models.BatchDeleteScheduledTasksRequestBody
    BatchDeleteScreenRecordsRequestBody: models.BatchDeleteScreenRecordsRequestBody
    BatchDeleteScreenRecordsResponseBody: models.BatchDeleteScreenRecordsResponseBody
    BatchDeleteSubJobsRequestBody: models.BatchDeleteSubJobsRequestBody
    BatchDeleteUserGroupsRequestBody: models.BatchDeleteUserGroupsRequestBody
    BatchDeleteUserRequestBody: models.BatchDeleteUserRequestBody
    BatchDetachInstancesRequestBody: models.BatchDetachInstancesRequestBody
    BatchDetachInstancesResponseBody: models.BatchDetachInstancesResponseBody
    BatchDisableAppsRequestBody: models.BatchDisableAppsRequestBody
    BatchDisassociateDesktopsEipRequestBody: models.BatchDisassociateDesktopsEipRequestBody
    BatchEnableAppsRequestBody: models.BatchEnableAppsRequestBody
    BatchInquiryChangeRsp: models.BatchInquiryChangeRsp
    BatchInstallAgentRequestBody: models.BatchInstallAgentRequestBody
    BatchInstallAgentResponseBody: models.BatchInstallAgentResponseBody
    BatchInstallAppsRequestBody: models.BatchInstallAppsRequestBody
    BatchLogoffDesktopsRequestBody: models.BatchLogoffDesktopsRequestBody
    BatchRebuildDesktopsSystemDiskRequestBody: models.BatchRebuildDesktopsSystemDiskRequestBody
    BatchRebuildDesktopsSystemDiskResponseBody: models.BatchRebuildDesktopsSystemDiskResponseBody
    BatchResInquiryResult: models.BatchResInquiryResult
    BatchRestoreDesktopSnapshotRequestBody: models.BatchRestoreDesktopSnapshotRequestBody
    BatchRestoreDesktopSnapshotResponseBody: models.BatchRestoreDesktopSnapshotResponseBody
    BatchRunDesktopsRequestBody: models.BatchRunDesktopsRequestBody
    BatchRunDesktopsResponseBody: models.BatchRunDesktopsResponseBody
    BatchUpdateAppAuthorizationsRequestBody: models.BatchUpdateAppAuthorizationsRequestBody
    BatchUpdateTargetOfPolicyGroupRequestBody: models.BatchUpdateTargetOfPolicyGroupRequestBody
    BucketStore: models.BucketStore
    CameraRedirection: models.CameraRedirection
    CameraRedirectionOptions: models.CameraRedirectionOptions
    CancelWorkspaceResponseBody: models.CancelWorkspaceResponseBody
    Catalog: models.Catalog
    ChangeDesktopNetworkRequestBody: models.ChangeDesktopNetworkRequestBody
    ChangeDesktopNetworkResponseBody: models.ChangeDesktopNetworkResponseBody
    ChangeDesktopToImageRequestBody: models.ChangeDesktopToImageRequestBody
    ChangeDesktopToImageResponseBody: models.ChangeDesktopToImageResponseBody
    ChangeUserPrivilegeGroupDesktopInfo: models.ChangeUserPrivilegeGroupDesktopInfo
    ChangeUserPrivilegeGroupRequestBody: models.ChangeUserPrivilegeGroupRequestBody
    ChangeUserPrivilegeGroupResponseBody: models.ChangeUserPrivilegeGroupResponseBody
    ChangeUserPrivilegeGroupUserInfo: models.ChangeUserPrivilegeGroupUserInfo
    ChangeUserStatusRequestBody: models.ChangeUserStatusRequestBody
    Client: models.ClientModel
    ClientType: models.ClientType
    ClientTypeOptions: models.ClientTypeOptions
    ClipboardRedirectionOptions: models.ClipboardRedirectionOptions
    CloudServiceRatingResult: models.CloudServiceRatingResult
    CommonOptions: models.CommonOptionsModel
    CompressionSwitchOptions: models.CompressionSwitchOptions
    ConnectDesktopsInfo: models.ConnectDesktopsInfo
    ControllItem: models.ControllItem
    CouponUnsubscribeResult: models.CouponUnsubscribeResult
    CreateAccessPolicyRequestBody: models.CreateAccessPolicyRequestBody
    CreateAgenciesRequestBody: models.CreateAgenciesRequestBody
    CreateAndAuthorizeBucketResponseBody: models.CreateAndAuthorizeBucketResponseBody
    CreateAppRuleRequestBody: models.CreateAppRuleRequestBody
    CreateAppRuleResponseBody: models.CreateAppRuleResponseBody
    CreateBucketCredentialRequestBody: models.CreateBucketCredentialRequestBody
    CreateBucketCredentialResponseBody: models.CreateBucketCredentialResponseBody
    CreateChangeOrderRequestBody: models.CreateChangeOrderRequestBody
    CreateChangeOrderResponseBody: models.CreateChangeOrderResponseBody
    CreateChangelImageOrderRequestBody: models.CreateChangelImageOrderRequestBody
    CreateDeleteSubResourcesOrderRequestBody: models.CreateDeleteSubResourcesOrderRequestBody
    CreateDesktopBatchOrderRequestBody: models.CreateDesktopBatchOrderRequestBody
    CreateDesktopBatchOrderResponseBody: models.CreateDesktopBatchOrderResponseBody
    CreateDesktopNamePolicyRequestBody: models.CreateDesktopNamePolicyRequestBody
    CreateDesktopNamePolicyResponseBody: models.CreateDesktopNamePolicyResponseBody
    CreateDesktopOrderRequestBody: models.CreateDesktopOrderRequestBody
    CreateDesktopOrderResponseBody: models.CreateDesktopOrderResponseBody
    CreateDesktopPoolAuthorizedObjectsRequestBody: models.CreateDesktopPoolAuthorizedObjectsRequestBody
    CreateDesktopPoolChangeOrderRequestBody: models.CreateDesktopPoolChangeOrderRequestBody
    CreateDesktopPoolChangeOrderResponseBody: models.CreateDesktopPoolChangeOrderResponseBody
    CreateDesktopPoolReq: models.CreateDesktopPoolReq
    CreateDesktopPoolRequestBody: models.CreateDesktopPoolRequestBody
    CreateDesktopPoolResponseBody: models.CreateDesktopPoolResponseBody
    CreateDesktopReq: models.CreateDesktopReq
    CreateDesktopRequestBody: models.CreateDesktopRequestBody
    CreateDesktopResponseBody: models.CreateDesktopResponseBody
    CreateDesktopSecurityGroup: models.CreateDesktopSecurityGroup
    CreateDesktopUserRequestBody: models.CreateDesktopUserRequestBody
    CreateDesktopUserResponseBody: models.CreateDesktopUserResponseBody
    CreateExclusiveHostsReq: models.CreateExclusiveHostsReq
    CreateOrderRequestBody: models.CreateOrderRequestBody
    CreateOrderResponseBody: models.CreateOrderResponseBody
    CreatePolicyGroupRequestBody: models.CreatePolicyGroupRequestBody
    CreatePolicyGroupResponseBody: models.CreatePolicyGroupResponseBody
    CreateRemoteAssistanceResponseBody: models.CreateRemoteAssistanceResponseBody
    CreateResizeOrderRequestBody: models.CreateResizeOrderRequestBody
    CreateScheduledTasksRequestBody: models.CreateScheduledTasksRequestBody
    CreateScriptRequestBody: models.CreateScriptRequestBody
    CreateScriptResponseBody: models.CreateScriptResponseBody
    CreateSubnetBandwidthChangeOrderRequestBody: models.CreateSubnetBandwidthChangeOrderRequestBody
    CreateSubnetBandwidthChangeOrderResponseBody: models.CreateSubnetBandwidthChangeOrderResponseBody
    CreateTagRequestBody: models.CreateTagRequestBody
    CreateTerminalsBindingDesktopsErrorResponse: models.CreateTerminalsBindingDesktopsErrorResponse
    CreateTerminalsBindingDesktopsInfo: models.CreateTerminalsBindingDesktopsInfo
    CreateTerminalsBindingDesktopsRequestBody: models.CreateTerminalsBindingDesktopsRequestBody
    CreateTerminalsBindingDesktopsResult: models.CreateTerminalsBindingDesktopsResult
    CreateUserGroupRequestBody: models.CreateUserGroupRequestBody
    CreateUserRequest: models.CreateUserRequest
    Custom: models.Custom
    CustomOptions: models.CustomOptions
    DataPointInfo: models.DataPointInfo
    Datapoints: models.Datapoints
    DeepCompressionOptions: models.DeepCompressionOptions
    DeleteDesktopPoolVolumesRequestBody: models.DeleteDesktopPoolVolumesRequestBody
    DeleteDesktopPoolVolumesResponseBody: models.DeleteDesktopPoolVolumesResponseBody
    DeleteDesktopSubResourcesRequestBody: models.DeleteDesktopSubResourcesRequestBody
    DeleteDesktopSubResourcesResponseBody: models.DeleteDesktopSubResourcesResponseBody
    DeleteDesktopVolumesRequestBody: models.DeleteDesktopVolumesRequestBody
    DeleteDesktopVolumesResponseBody: models.DeleteDesktopVolumesResponseBody
    DeleteRestrictedRuleRequestBody: models.DeleteRestrictedRuleRequestBody
    DeleteSiteResponseBody: models.DeleteSiteResponseBody
    DeleteSubnetBandwidthResponseBody: models.DeleteSubnetBandwidthResponseBody
    DeleteTerminalsBindingDesktopsRequestBody: models.DeleteTerminalsBindingDesktopsRequestBody
    DeleteTerminalsBindingDesktopsResponseBody: models.DeleteTerminalsBindingDesktopsResponseBody
    DeleteTerminalsBindingDesktopsResult: models.DeleteTerminalsBindingDesktopsResult
    Desktop: models.Desktop
    DesktopAction: models.DesktopAction
    DesktopDetailInfo: models.DesktopDetailInfo
    DesktopDimensionAttachInfo: models.DesktopDimensionAttachInfo
    DesktopLoginStatisticsRsp: models.DesktopLoginStatisticsRsp
    DesktopMetric: models.DesktopMetric
    DesktopMetricNotifyRecord: models.DesktopMetricNotifyRecord
    DesktopNamePolicyInfo: models.DesktopNamePolicyInfo
    DesktopNetworkResult: models.DesktopNetworkResult
    DesktopPoolStatistics: models.DesktopPoolStatistics
    DesktopRunStatisticsRsp: models.DesktopRunStatisticsRsp
    DesktopSnapshotDetailInfo: models.DesktopSnapshotDetailInfo
    DesktopSubnet: models.DesktopSubnet
    DesktopTagsInfo: models.DesktopTagsInfo
    DesktopUsedHoursInfo: models.DesktopUsedHoursInfo
    DesktopUsedInfo: models.DesktopUsedInfo
    DetachInstancesDesktopInfo: models.DetachInstancesDesktopInfo
    DetachInstancesRequestBody: models.DetachInstancesRequestBody
    DetachInstancesResponseBody: models.DetachInstancesResponseBody
    DeviceRedirection: models.DeviceRedirection
    DisconnectHibernateOptions: models.DisconnectHibernateOptions
    DisconnectLogoutOptions: models.DisconnectLogoutOptions
    DiskSnapshotInfo: models.DiskSnapshotInfo
    Display: models.Display
    DisplayOptions: models.DisplayOptions
    DownloadAddressForList: models.DownloadAddressForList
    DriverInterfaceRedirection: models.DriverInterfaceRedirection
    Eip: models.Eip
    Eips: models.Eips
    ErrorResponse: models.ErrorResponse
    EstimateAddResourcesRequestBody: models.EstimateAddResourcesRequestBody
    EstimateAddResourcesResponseBody: models.EstimateAddResourcesResponseBody
    EstimateAddSubResourcesRequestBody: models.EstimateAddSubResourcesRequestBody
    EstimateAddVolumeRequestBody: models.EstimateAddVolumeRequestBody
    EstimateChangeImagesRequestBody: models.EstimateChangeImagesRequestBody
    EstimateChangeImagesResponseBody: models.EstimateChangeImagesResponseBody
    EstimateDesktopPoolAddVolumeRequestBody: models.EstimateDesktopPoolAddVolumeRequestBody
    EstimateDesktopPoolAddVolumeResponseBody: models.EstimateDesktopPoolAddVolumeResponseBody
    EstimateDesktopPoolChangeImageRequestBody: models.EstimateDesktopPoolChangeImageRequestBody
    EstimateDesktopPoolChangeImageResponseBody: models.EstimateDesktopPoolChangeImageResponseBody
    EstimateDesktopPoolExtendVolumeRequestBody: models.EstimateDesktopPoolExtendVolumeRequestBody
    EstimateDesktopPoolExtendVolumeResponseBody: models.EstimateDesktopPoolExtendVolumeResponseBody
    EstimateDesktopPoolResizeRequestBody: models.EstimateDesktopPoolResizeRequestBody
    EstimateDesktopPoolResizeResponseBody: models.EstimateDesktopPoolResizeResponseBody
    EstimateExtendVolumeRequestBody: models.EstimateExtendVolumeRequestBody
    ExecuteDesktopPoolActionRequestBody: models.ExecuteDesktopPoolActionRequestBody
    ExecuteDesktopPoolActionResponseBody: models.ExecuteDesktopPoolActionResponseBody
    ExecuteDesktopPoolScriptRequestBody: models.ExecuteDesktopPoolScriptRequestBody
    ExecuteDesktopPoolScriptResponseBody: models.ExecuteDesktopPoolScriptResponseBody
    ExecuteScriptOrCommandRequestBody: models.ExecuteScriptOrCommandRequestBody
    ExecuteScriptOrCommandResponseBody: models.ExecuteScriptOrCommandResponseBody
    ExpandDesktopPoolOrderReq: models.ExpandDesktopPoolOrderReq
    ExpandDesktopPoolRequestBody: models.ExpandDesktopPoolRequestBody
    ExpandDesktopPoolResponseBody: models.ExpandDesktopPoolResponseBody
    ExpandDesktopPoolVolumesRequestBody: models.ExpandDesktopPoolVolumesRequestBody
    ExpandDesktopPoolVolumesResponseBody: models.ExpandDesktopPoolVolumesResponseBody
    ExpandDesktopVolumeRequestBody: models.ExpandDesktopVolumeRequestBody
    ExpandDesktopVolumeResponseBody: models.ExpandDesktopVolumeResponseBody
    ExpandVolumesReq: models.ExpandVolumesReq
    ExpandVolumesRequestBody: models.ExpandVolumesRequestBody
    ExpandVolumesResponseBody: models.ExpandVolumesResponseBody
    FileAndClipboard: models.FileAndClipboard
    FileRedirection: models.FileRedirection
    FileRedirectionOptions: models.FileRedirectionOptions
    FileStoreLink: models.FileStoreLink
    FileStoreLinkRequest: models.FileStoreLinkRequest
    FixedIp: models.FixedIp
    FlavorInfo: models.FlavorInfo
    FlavorLinkInfo: models.FlavorLinkInfo
    FluidControlOptions: models.FluidControlOptions
    FunctionConfig: models.FunctionConfig
    HidRedirection: models.HidRedirection
    HidRedirectionOptions: models.HidRedirectionOptions
    HourPackage: models.HourPackage
    HourPackageInfo: models.HourPackageInfo
    HourPackageResource: models.HourPackageResource
    HourPackageResourceCreateDesktopReq: models.HourPackageResourceCreateDesktopReq
    I18n: models.I18n
    I18nLanguage: models.I18nLanguage
    Image: models.Image
    ImageInfo: models.ImageInfo
    InstallAppRequestBody: models.InstallAppRequestBody
    InstanceStatusStatistics: models.InstanceStatusStatistics
    InterfacesConfig: models.InterfacesConfig
    InterfacesRequest: models.InterfacesRequest
    InternetInfo: models.InternetInfo
    IpInfo: models.IpInfo
    IpInfoResponse: models.IpInfoResponse
    JobDetailInfo: models.JobDetailInfo
    JobEntities: models.JobEntities
    KeyboardMouse: models.KeyboardMouse
    LdapConfig: models.LdapConfig
    LinuxFileSizeSupportedOptions: models.LinuxFileSizeSupportedOptions
    ListAccessAddressBackupConfigResponseBody: models.ListAccessAddressBackupConfigResponseBody
    ListAccessPoliciesResponseBody: models.ListAccessPoliciesResponseBody
    ListAccessPolicyObjectsResponseBody: models.ListAccessPolicyObjectsResponseBody
    ListAdOuUsersResponseBody: models.ListAdOuUsersResponseBody
    ListAdOusResponseBody: models.ListAdOusResponseBody
    ListAgenciesResponseBody: models.ListAgenciesResponseBody
    ListAgentsInstallConditionResponseBody: models.ListAgentsInstallConditionResponseBody
    ListAlarmStatisticsResponseBody: models.ListAlarmStatisticsResponseBody
    ListAlarmsResponseBody: models.ListAlarmsResponseBody
    ListAppAuthorizationsResponseBody: models.ListAppAuthorizationsResponseBody
    ListAppCatalogsResponseBody: models.ListAppCatalogsResponseBody
    ListAppRuleResponseBody: models.ListAppRuleResponseBody
    ListAppUserAccessDataResponseBody: models.ListAppUserAccessDataResponseBody
    ListAppsResponseBody: models.ListAppsResponseBody
    ListAvailabilityZonesResponseBody: models.ListAvailabilityZonesResponseBody
    ListAzsResponseBody: models.ListAzsResponseBody
    ListDesktopActionsResponseBody: models.ListDesktopActionsResponseBody
    ListDesktopByTagsRequestBody: models.ListDesktopByTagsRequestBody
    ListDesktopByTagsResponseBody: models.ListDesktopByTagsResponseBody
    ListDesktopNamePolicyResponseBody: models.ListDesktopNamePolicyResponseBody
    ListDesktopOperationsResponseBody: models.ListDesktopOperationsResponseBody
    ListDesktopPoolAuthorizedObjectsResponseBody: models.ListDesktopPoolAuthorizedObjectsResponseBody
    ListDesktopPoolsResponseBody: models.ListDesktopPoolsResponseBody
    ListDesktopSnapshotResponseBody: models.ListDesktopSnapshotResponseBody
    ListDesktopUsageMetricResponseBody: models.ListDesktopUsageMetricResponseBody
    ListDesktopsConnectStatusResponseBody: models.ListDesktopsConnectStatusResponseBody
    ListDesktopsDetailResponseBody: models.ListDesktopsDetailResponseBody
    ListDesktopsEipsResponseBody: models.ListDesktopsEipsResponseBody
    ListDesktopsResponseBody: models.ListDesktopsResponseBody
    ListDesktopsStatisticsResponseBody: models.ListDesktopsStatisticsResponseBody
    ListDownloadAddressRequestBody: models.ListDownloadAddressRequestBody
    ListDownloadAddressResponseBody: models.ListDownloadAddressResponseBody
    ListFutureExecutionsRequestBody: models.ListFutureExecutionsRequestBody
    ListFutureExecutionsResponseBody: models.ListFutureExecutionsResponseBody
    ListHistoryOnlineInfoNewResponseBody: models.ListHistoryOnlineInfoNewResponseBody
    ListHourPackagesTypeResponseBody: models.ListHourPackagesTypeResponseBody
    ListImagesResponseBody: models.ListImagesResponseBody
    ListInstancesStatusResponseBody: models.ListInstancesStatusResponseBody
    ListInternetResponseBody: models.ListInternetResponseBody
    ListItaSubJobsResponseBody: models.ListItaSubJobsResponseBody
    ListJobsResponseBody: models.ListJobsResponseBody
    ListLoginRecordsNewResponseBody: models.ListLoginRecordsNewResponseBody
    ListLoginStateResponseBody: models.ListLoginStateResponseBody
    ListMarketImagesResponseBody: models.ListMarketImagesResponseBody
    ListMetricNotifyRecordResponseBody: models.ListMetricNotifyRecordResponseBody
    ListMetricNotifyRuleResponseBody: models.ListMetricNotifyRuleResponseBody
    ListNatGatewaysResponseBody: models.ListNatGatewaysResponseBody
    ListNatMappingConfigsResponseBody: models.ListNatMappingConfigsResponseBody
    ListOriginalPolicyInfoResponseBody: models.ListOriginalPolicyInfoResponseBody
    ListOtpDevicesByUserIdResponseBody: models.ListOtpDevicesByUserIdResponseBody
    ListOuDetailsResponseBody: models.ListOuDetailsResponseBody
    ListPoliciesOfPolicyGroupResponseBody: models.ListPoliciesOfPolicyGroupResponseBody
    ListPolicyDetailInfoByIdResponseBody: models.ListPolicyDetailInfoByIdResponseBody
    ListPolicyGroupInfoResponseBody: models.ListPolicyGroupInfoResponseBody
    ListPolicyGroupResponseBody: models.ListPolicyGroupResponseBody
    ListPoolDesktopsDetailResponseBody: models.ListPoolDesktopsDetailResponseBody
    ListPortsResponseBody: models.ListPortsResponseBody
    ListProductsResponseBody: models.ListProductsResponseBody
    ListProjectTagsResponseBody: models.ListProjectTagsResponseBody
    ListRestrictedRuleResponseBody: models.ListRestrictedRuleResponseBody
    ListRunStateResponseBody: models.ListRunStateResponseBody
    ListScheduledTasksRecordsDetailsResponseBody: models.ListScheduledTasksRecordsDetailsResponseBody
    ListScheduledTasksRecordsResponseBody: models.ListScheduledTasksRecordsResponseBody
    ListScheduledTasksResponseBody: models.ListScheduledTasksResponseBody
    ListScreenRecordsResponseBody: models.ListScreenRecordsResponseBody
    ListScriptRecordsResponseBody: models.ListScriptRecordsResponseBody
    ListScriptTasksResponseBody: models.ListScriptTasksResponseBody
    ListScriptsResponseBody: models.ListScriptsResponseBody
    ListSharerProductsResponseBody: models.ListSharerProductsResponseBody
    ListSiteConfigsResponseBody: models.ListSiteConfigsResponseBody
    ListSubnetBandwidthsResponseBody: models.ListSubnetBandwidthsResponseBody
    ListTargetOfPolicyGroupResponseBody: models.ListTargetOfPolicyGroupResponseBody
    ListTenantConfigsResponseBody: models.ListTenantConfigsResponseBody
    ListTerminalsBindingDesktopsConfigResponseBody: models.ListTerminalsBindingDesktopsConfigResponseBody
    ListTerminalsBindingDesktopsResponseBody: models.ListTerminalsBindingDesktopsResponseBody
    ListTimeZonesResponseBody: models.ListTimeZonesResponseBody
    ListUnusedDesktopsResponseBody: models.ListUnusedDesktopsResponseBody
    ListUsedDesktopInfoRequestBody: models.ListUsedDesktopInfoRequestBody
    ListUsedDesktopInfoResponseBody: models.ListUsedDesktopInfoResponseBody
    ListUserDetailResponseBody: models.ListUserDetailResponseBody
    ListUserEventsLtsConfigurationsResponseBody: models.ListUserEventsLtsConfigurationsResponseBody
    ListUserEventsResponseBody: models.ListUserEventsResponseBody
    ListUserGroupsResponseBody: models.ListUserGroupsResponseBody
    ListUserUsageMetricResponseBody: models.ListUserUsageMetricResponseBody
    ListUsersOfGroupResponseBody: models.ListUsersOfGroupResponseBody
    ListUsersResponseBody: models.ListUsersResponseBody
    ListVolumeProductInfoResponseBody: models.ListVolumeProductInfoResponseBody
    ListWksEdgeSitesResponseBody: models.ListWksEdgeSitesResponseBody
    ListWorkspacesResponseBody: models.ListWorkspacesResponseBody
    MapObject: models.MapObject
    Match: models.Match
    Metric: models.Metric
    MetricNotifyRule: models.MetricNotifyRule
    MetricsWithTime: models.MetricsWithTime
    MonitorUserOnlineInfo: models.MonitorUserOnlineInfo
    NatGateway: models.NatGateway
    NatMappingConfig: models.NatMappingConfig
    NetworkConfig: models.NetworkConfig
    NetworkConfigReq: models.NetworkConfigReq
    NetworkDriveMappingOptions: models.NetworkDriveMappingOptions
    NetworkInfo: models.NetworkInfo
    NeutronPort: models.NeutronPort
    Nic: models.Nic
    NoOperationHibernateOptions: models.NoOperationHibernateOptions
    ObsCredential: models.ObsCredential
    ObsPolicy: models.ObsPolicy
    ObsPolicyStatement: models.ObsPolicyStatement
    OfficialWebsiteRatingResult: models.OfficialWebsiteRatingResult
    OperationForList: models.OperationForList
    OptionalDiscountRatingResult: models.OptionalDiscountRatingResult
    OrderExtendParam: models.OrderExtendParam
    OrderV5: models.OrderV5
    OtpConfigInfo: models.OtpConfigInfo
    OtpDevice: models.OtpDevice
    OuNameInfo: models.OuNameInfo
    ParallelPortRedirection: models.ParallelPortRedirection
    PathRule: models.PathRule
    PeriodBatchUpChangeResourceRsp: models.PeriodBatchUpChangeResourceRsp
    Peripherals: models.Peripherals
    PersonalizedDataMgmt: models.PersonalizedDataMgmt
    Policies: models.Policies
    PolicyGroup: models.PolicyGroup
    PolicyGroupForCreate: models.PolicyGroupForCreate
    PolicyGroupForList: models.PolicyGroupForList
    PolicyGroupForUpdate: models.PolicyGroupForUpdate
    PoolDesktopsDetailInfo: models.PoolDesktopsDetailInfo
    Port: models.Port
    PrinterRedirection: models.PrinterRedirection
    PrinterRedirectionOptions: models.PrinterRedirectionOptions
    Product: models.Product
    ProductInfo: models.ProductInfo
    ProductResult: models.ProductResult
    ProductRule: models.ProductRule
    PublicIp: models.PublicIp
    QuotaNoLimit: models.QuotaNoLimit
    RadiusGatewayConfig: models.RadiusGatewayConfig
    RadiusGatewayConfigInfo: models.RadiusGatewayConfigInfo
    RebuildDesktopPoolRequestBody: models.RebuildDesktopPoolRequestBody
    RebuildDesktopPoolResponseBody: models.RebuildDesktopPoolResponseBody
    RebuildDesktopsReq: models.RebuildDesktopsReq
    RecordAudit: models.RecordAudit
    RecordAuditRule: models.RecordAuditRule
    RecordModel: models.RecordModel
    RedirectionSendFileOptions: models.RedirectionSendFileOptions
    RegisterDomainResponseBody: models.RegisterDomainResponseBody
    RenderingAccelerationOptions: models.RenderingAccelerationOptions
    ResetRandomPasswordResponseBody: models.ResetRandomPasswordResponseBody
    ResizeDesktopData: models.ResizeDesktopData
    ResizeDesktopJobResponse: models.ResizeDesktopJobResponse
    ResizeDesktopPoolJobResponse: models.ResizeDesktopPoolJobResponse
    ResizeDesktopPoolRequestBody: models.ResizeDesktopPoolRequestBody
    ResizeDesktopPoolResponseBody: models.ResizeDesktopPoolResponseBody
    ResizeDesktopRequestBody: models.ResizeDesktopRequestBody
    ResizeDesktopResponseBody: models.ResizeDesktopResponseBody
    ResizeExclusiveLitesReq: models.ResizeExclusiveLitesReq
    Resource: models.Resource
    ResourceNoLimit: models.ResourceNoLimit
    ResourcePackageDescription: models.ResourcePackageDescription
    RetryJobsRequestBody: models.RetryJobsRequestBody
    RetryScriptExecutionRequestBody: models.RetryScriptExecutionRequestBody
    RetryScriptExecutionResponseBody: models.RetryScriptExecutionResponseBody
    Rule: models.Rule
    RuleResponse: models.RuleResponse
    Rules: models.Rules
    RunActionsOnGroupRequestBody: models.RunActionsOnGroupRequestBody
    RunActionsOnWorkspaceJobRequestBody: models.RunActionsOnWorkspaceJobRequestBody
    RunActionsOnWorkspaceJobResponseBody: models.RunActionsOnWorkspaceJobResponseBody
    ScheduledTask: models.ScheduledTask
    ScheduledTasksRecords: models.ScheduledTasksRecords
    ScheduledTasksRecordsDetails: models.ScheduledTasksRecordsDetails
    ScreenRecordDetail: models.ScreenRecordDetail
    ScreenRecords: models.ScreenRecords
    Script: models.Script
    ScriptExecutionTask: models.ScriptExecutionTask
    ScriptRecordSimpleInfo: models.ScriptRecordSimpleInfo
    ScriptSimpleInfo: models.ScriptSimpleInfo
    ScriptTaskInfo: models.ScriptTaskInfo
    Seamless: models.Seamless
    SeamlessOptions: models.SeamlessOptions
    SecurityGroup: models.SecurityGroup
    SecurityGroupInfo: models.SecurityGroupInfo
    SendDesktopPoolNotificationsRequestBody: models.SendDesktopPoolNotificationsRequestBody
    SendDesktopPoolNotificationsResponseBody: models.SendDesktopPoolNotificationsResponseBody
    SendEmailRequestBody: models.SendEmailRequestBody
    SendNotificationsRequestBody: models.SendNotificationsRequestBody
    SendNotificationsResponseBody: models.SendNotificationsResponseBody
    SerialPortRedirection: models.SerialPortRedirection
    SerialPortRedirectionOptions: models.SerialPortRedirectionOptions
    Session: models.Session
    SessionPrinter: models.SessionPrinter
    SessionPrinterOptions: models.SessionPrinterOptions
    SetMaintenanceModeRequestBody: models.SetMaintenanceModeRequestBody
    SetRuleRestrictionRequestBody: models.SetRuleRestrictionRequestBody
    SetUserEventsLtsConfigurationsRequestBody: models.SetUserEventsLtsConfigurationsRequestBody
    SharerProductInfo: models.SharerProductInfo
    ShowAssistAuthConfigResponseBody: models.ShowAssistAuthConfigResponseBody
    ShowAuthConfigResponseBody: models.ShowAuthConfigResponseBody
    ShowAvailableIpResponseBody: models.ShowAvailableIpResponseBody
    ShowAzDetailsResponseBody: models.ShowAzDetailsResponseBody
    ShowDesktopDetailResponseBody: models.ShowDesktopDetailResponseBody
    ShowDesktopMonitorDataResponseBody: models.ShowDesktopMonitorDataResponseBody
    ShowDesktopNetworkResponseBody: models.ShowDesktopNetworkResponseBody
    ShowDesktopNetworksResponseBody: models.ShowDesktopNetworksResponseBody
    ShowDesktopPoolDetailResponseBody: models.ShowDesktopPoolDetailResponseBody
    ShowDesktopPoolsScriptExecTasksResponseBody: models.ShowDesktopPoolsScriptExecTasksResponseBody
    ShowDesktopRemoteAssistanceInfoResponseBody: models.ShowDesktopRemoteAssistanceInfoResponseBody
    ShowGrowthRateResponseBody: models.ShowGrowthRateResponseBody
    ShowJobResponseBody: models.ShowJobResponseBody
    ShowQuotaDetailsResponseBody: models.ShowQuotaDetailsResponseBody
    ShowQuotasResponseBody: models.ShowQuotasResponseBody
    ShowRemoteConsoleAddressResponseBody: models.ShowRemoteConsoleAddressResponseBody
    ShowRuleRestrictionResponseBody: models.ShowRuleRestrictionResponseBody
    ShowScheduledTasksApplyObject: models.ShowScheduledTasksApplyObject
    ShowScheduledTasksResponseBody: models.ShowScheduledTasksResponseBody
    ShowScreenRecordResponseBody: models.ShowScreenRecordResponseBody
    ShowScriptDetailResponseBody: models.ShowScriptDetailResponseBody
    ShowScriptRecordDetailResponseBody: models.ShowScriptRecordDetailResponseBody
    ShowShareSpaceConfigResponseBody: models.ShowShareSpaceConfigResponseBody
    ShowSubnetBandwidthControlListResponseBody: models.ShowSubnetBandwidthControlListResponseBody
    ShowSysprepInfoResponseBody: models.ShowSysprepInfoResponseBody
    ShowTagByDesktopIdResponseBody: models.ShowTagByDesktopIdResponseBody
    ShowUserAccessStagesResponseBody: models.ShowUserAccessStagesResponseBody
    ShowUsingSubnetsResponseBody: models.ShowUsingSubnetsResponseBody
    ShowWorkspaceLockResponseBody: models.ShowWorkspaceLockResponseBody
    SimpleDesktopInfo: models.SimpleDesktopInfo
    SimpleDesktopPoolInfo: models.SimpleDesktopPoolInfo
    SimpleSiteInfo: models.SimpleSiteInfo
    SiteConfigsRequest: models.SiteConfigsRequest
    SiteConfigsResponse: models.SiteConfigsResponse
    SiteInfo: models.SiteInfo
    SiteQuotaNoLimit: models.SiteQuotaNoLimit
    SoldOutInfo: models.SoldOutInfo
    StopScriptExecutionRequestBody: models.StopScriptExecutionRequestBody
    Subnet: models.Subnet
    SubnetBandwidthDetail: models.SubnetBandwidthDetail
    SubnetInfo: models.SubnetInfo
    SubscribeUserSharerReq: models.SubscribeUserSharerReq
    SubscribeUserSharerReqUser: models.SubscribeUserSharerReqUser
    Tag: models.Tag
    TagKeyValue: models.TagKeyValue
    TagRequest: models.TagRequest
    TagResource: models.TagResource
    Tags: models.Tags
    Target: models.Target
    TargetRequest: models.TargetRequest
    TaskScripts: models.TaskScripts
    TerminalsBindingDesktopsInfo: models.TerminalsBindingDesktopsInfo
    ThirdPartyAuthConfig: models.ThirdPartyAuthConfig
    Timezones: models.Timezones
    TlsConfig: models.TlsConfig
    UnlockWorkspaceRequestBody: models.UnlockWorkspaceRequestBody
    UnlockWorkspaceResponseBody: models.UnlockWorkspaceResponseBody
    UnusedDesktopInfo: models.UnusedDesktopInfo
    UpdateAccessAddressBackupConfigRequestBody: models.UpdateAccessAddressBackupConfigRequestBody
    UpdateAccessModeRequestBody: models.UpdateAccessModeRequestBody
    UpdateAccessModeResponseBody: models.UpdateAccessModeResponseBody
    UpdateAccessPolicyObjectsRequestBody: models.UpdateAccessPolicyObjectsRequestBody
    UpdateAccessPolicyRequestBody: models.UpdateAccessPolicyRequestBody
    UpdateAppAuthorizationsRequestBody: models.UpdateAppAuthorizationsRequestBody
    UpdateAppRuleRequestBody: models.UpdateAppRuleRequestBody
    UpdateAppRuleResponseBody: models.UpdateAppRuleResponseBody
    UpdateAssistAuthMethodConfigRequestBody: models.UpdateAssistAuthMethodConfigRequestBody
    UpdateAuthMethodConfigRequestBody: models.UpdateAuthMethodConfigRequestBody
    UpdateAuthMethodConfigResponseBody: models.UpdateAuthMethodConfigResponseBody
    UpdateDesktopDesktop: models.UpdateDesktopDesktop
    UpdateDesktopNamePolicyRequestBody: models.UpdateDesktopNamePolicyRequestBody
    UpdateDesktopPoolRequestBody: models.UpdateDesktopPoolRequestBody
    UpdateDesktopRequestBody: models.UpdateDesktopRequestBody
    UpdateDesktopResponseBody: models.UpdateDesktopResponseBody
    UpdateDesktopSidsRequestBody: models.UpdateDesktopSidsRequestBody
    UpdateDesktopSidsResponseBody: models.UpdateDesktopSidsResponseBody
    UpdateDesktopUsernameRequestBody: models.UpdateDesktopUsernameRequestBody
    UpdateEnterpriseIdRequestBody: models.UpdateEnterpriseIdRequestBody
    UpdateEnterpriseIdResponseBody: models.UpdateEnterpriseIdResponseBody
    UpdateMetricNotifyRuleRequestBody: models.UpdateMetricNotifyRuleRequestBody
    UpdateMetricNotifyRuleResponseBody: models.UpdateMetricNotifyRuleResponseBody
    UpdateNatMappingConfig: models.UpdateNatMappingConfig
    UpdateNatMappingConfigsRequestBody: models.UpdateNatMappingConfigsRequestBody
    UpdateOuInfoRequestBody: models.UpdateOuInfoRequestBody
    UpdatePoliciesOfPolicyGroupRequestBody: models.UpdatePoliciesOfPolicyGroupRequestBody
    UpdatePoliciesOfPolicyGroupResponseBody: models.UpdatePoliciesOfPolicyGroupResponseBody
    UpdatePolicyGroupRequestBody: models.UpdatePolicyGroupRequestBody
    UpdatePolicyGroupResponseBody: models.UpdatePolicyGroupResponseBody
    UpdateScheduledTasksRequestBody: models.UpdateScheduledTasksRequestBody
    UpdateScriptRequestBody: models.UpdateScriptRequestBody
    UpdateShareSpaceConfigRequestBody: models.UpdateShareSpaceConfigRequestBody
    UpdateSubnetBandwidthControlListRequestBody: models.UpdateSubnetBandwidthControlListRequestBody
    UpdateSubnetBandwidthRequestBody: models.UpdateSubnetBandwidthRequestBody
    UpdateSubnetBandwidthResponseBody: models.UpdateSubnetBandwidthResponseBody
    UpdateSubnetIdsRequestBody: models.UpdateSubnetIdsRequestBody
    UpdateSubnetIdsResponseBody: models.UpdateSubnetIdsResponseBody
    UpdateTenantConfigRequestBody: models.UpdateTenantConfigRequestBody
    UpdateTerminalsBindingDesktopsConfigRequestBody: models.UpdateTerminalsBindingDesktopsConfigRequestBody
    UpdateTerminalsBindingDesktopsRequestBody: models.UpdateTerminalsBindingDesktopsRequestBody
    UpdateUploadedAppRequestBody: models.UpdateUploadedAppRequestBody
    UpdateUploadedAppResponseBody: models.UpdateUploadedAppResponseBody
    UpdateUserGroupRequestBody: models.UpdateUserGroupRequestBody
    UpdateUserInfoRequestBody: models.UpdateUserInfoRequestBody
    UpdateUserInfoResponseBody: models.UpdateUserInfoResponseBody
    UpdateWorkspaceRequestBody: models.UpdateWorkspaceRequestBody
    UpdateWorkspaceResponseBody: models.UpdateWorkspaceResponseBody
    UploadAppRequestBody: models.UploadAppRequestBody
    UploadAppResponseBody: models.UploadAppResponseBody
    UsbDeviceCommon: models.UsbDeviceCommon
    UsbPortRedirection: models.UsbPortRedirection
    UsbPortRedirectionOptions: models.UsbPortRedirectionOptions
    User: models.User
    UserAccessStage: models.UserAccessStage
    UserDataRoamingOptions: models.UserDataRoamingOptions
    UserDetail: models.UserDetail
    UserDimensionAttachInfo: models.UserDimensionAttachInfo
    UserEventRsp: models.UserEventRsp
    UserFolderRedirectionOptions: models.UserFolderRedirectionOptions
    UserGroupInfo: models.UserGroupInfo
    UserInGroup: models.UserInGroup
    UserMetric: models.UserMetric
    Vdi: models.Vdi
    VideoBitRateOptions: models.VideoBitRateOptions
    VideoQualityOptions: models.VideoQualityOptions
    VirtualChannel: models.VirtualChannel
    VirtualChannelOptions: models.VirtualChannelOptions
    VmOperateResult: models.VmOperateResult
    Volume: models.Volume
    VolumeAddInfo: models.VolumeAddInfo
    VolumeDetail: models.VolumeDetail
    VolumeInfo: models.VolumeInfo
    VolumeInfoResponse: models.VolumeInfoResponse
    VolumeProductInfo: models.VolumeProductInfo
    VolumelInfo: models.VolumelInfo
    Vpc: models.Vpc
    VpcConfigInfo: models.VpcConfigInfo
    Watermark: models.Watermark
    WatermarkOptions: models.WatermarkOptions
    WksEdgeSiteDetail: models.WksEdgeSiteDetail
    ApplyRuleInfoInput: models.ApplyRuleInfoInput
    AttachInstancesDesktopInfoInput: models.AttachInstancesDesktopInfoInput
    AttachInstancesUserInfoInput: models.AttachInstancesUserInfoInput
    AudioInput: models.AudioInput
    AutoLockOptionsInput: models.AutoLockOptionsInput
    AutoscalePolicyInput: models.AutoscalePolicyInput
    DisplayInput: models.DisplayInput
    FileAndClipboardInput: models.FileAndClipboardInput
    FileRedirectionInput: models.FileRedirectionInput
    FunctionConfigInput: models.FunctionConfigInput
    KeyboardMouseInput: models.KeyboardMouseInput
    OtpConfigInfoInput: models.OtpConfigInfoInput
    PeripheralsInput: models.PeripheralsInput
    PoliciesInput: models.PoliciesInput
    RecordAuditInput: models.RecordAuditInput
    RecordAuditRuleInput: models.RecordAuditRuleInput
    RulesInput: models.RulesInput
    SessionInput: models.SessionInput
    ThirdPartyAuthConfigInput: models.ThirdPartyAuthConfigInput
    UsbDeviceCommonInput: models.UsbDeviceCommonInput
    VdiInput: models.VdiInput
    WatermarkInput: models.WatermarkInput
    WatermarkOptionsInput: models.WatermarkOptionsInput
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}

export type $defs = Record<string, never>

export interface operations {
  ListAppCatalogs: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAppCatalogsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListRestrictedRule: {
    parameters: {
      query?: {
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
        /** @description Application rule name. */
        name?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListRestrictedRuleResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AddRestrictedRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddRestrictedRuleRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteRestrictedRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteRestrictedRuleRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAppRule: {
    parameters: {
      query?: {
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
        /** @description Application rule name. */
        name?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAppRuleResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateAppRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAppRuleRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateAppRuleResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DisableRuleRestriction: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  EnableRuleRestriction: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowRuleRestriction: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Operation successful. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowRuleRestrictionResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  SetRuleRestriction: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SetRuleRestrictionRequestBody']
      }
    }
    responses: {
      /** @description Operation successful. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteAppRules: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDeleteAppRulesRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteAppRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Rule ID. */
        rule_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateAppRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Rule ID. */
        rule_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateAppRuleRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateAppRuleResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListApps: {
    parameters: {
      query?: {
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
        /** @description Application name. */
        name?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAppsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UploadApp: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UploadAppRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UploadAppResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchUpdateAppAuthorizations: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchUpdateAppAuthorizationsRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchInstallApps: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchInstallAppsRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteApps: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDeleteAppsRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDisableApps: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDisableAppsRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchEnableApps: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchEnableAppsRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteApp: {
    parameters: {
      query?: {
        /** @description Whether to retain OBS bucket files when deleting an application. The default value is false. true: retains OBS bucket files when deleting an application false: deletes OBS bucket files when deleting an application */
        reserve_obs_file?: 'true' | 'false'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Application ID. */
        app_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateUploadedApp: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Application ID. */
        app_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateUploadedAppRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateUploadedAppResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateAppAuthorizations: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Application ID. */
        app_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAppAuthorizationsRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  InstallApp: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Application ID. */
        app_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['InstallAppRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAppAuthorizations: {
    parameters: {
      query?: {
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
        /** @description Username/User group name. */
        name?: string
        /** @description Type: SIMPLE: common user USER_GROUP: user group */
        target_type?: 'SIMPLE' | 'USER_GROUP'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Application ID. */
        app_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAppAuthorizationsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateAndAuthorizeBucket: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateAndAuthorizeBucketResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateBucketCredential: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateBucketCredentialRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateBucketCredentialResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListJobs: {
    parameters: {
      query?: {
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
        /** @description Instance ID. */
        instance_id?: string
        /** @description Application ID. */
        app_id?: string
        /** @description User who installs the instance. */
        target?: string
        /** @description Task status. INIT: being initialized WAITING: waiting for installation to complete SUCCESS: successful FAIL: failed */
        job_status?: 'INIT' | 'WAITING' | 'SUCCESS' | 'FAIL'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListJobsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteJobs: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDeleteJobsRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  RetryJobs: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RetryJobsRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListTenantProfiles: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': {
            [key: string]: boolean
          }
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateTenantProfile: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': {
          [key: string]: {
            [key: string]: unknown
          }
        }
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAccessAddressBackupConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for obtaining the backup configuration of a Workspace access address. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAccessAddressBackupConfigResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateAccessAddressBackupConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateAccessAddressBackupConfigRequestBody']
      }
    }
    responses: {
      /** @description Normal, no response body. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAccessPolicies: {
    parameters: {
      query?: {
        /**
         * @description Access control policy type.
         *
         *     ACCESS_TYPE: access type IP_WHITE_LIST: IP address whitelist
         */
        access_control_type?: 'ACCESS_TYPE' | 'IP_WHITE_LIST'
        /** @description Number of records on each page. The value ranges from 0 to 100 and defaults to 100. */
        limit?: number
        /** @description Offset. The value ranges from 0 to 99 and defaults to 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAccessPoliciesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The request method is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateAccessPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAccessPolicyRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The request method is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteAccessPolicies: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchDeleteAccessPoliciesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You are not allowed to use the method specified in the request. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateAccessPolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Access policy ID. */
        access_policy_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateAccessPolicyRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAccessPolicyObjects: {
    parameters: {
      query?: {
        /** @description Number of records on each page. The value ranges from 0 to 2000 and defaults to 10. */
        limit?: number
        /** @description Offset. The value ranges from 0 to 1999 and defaults to 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Access policy ID. */
        access_policy_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Objects to which a policy is applied. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAccessPolicyObjectsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The request method is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateAccessPolicyObjects: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Access policy ID. */
        access_policy_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateAccessPolicyObjectsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The request method is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAdOus: {
    parameters: {
      query?: {
        /** @description Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all desktops that meet the search criteria are returned. */
        limit?: number
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Queries OU information. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAdOusResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAgencies: {
    parameters: {
      query?: {
        /**
         * @description Agency scenario.
         *
         *     - WORKSPACE: Workspace
         *     - CLOUD_GAME: cloud gaming
         *     - CLOUD_STORAGE: cloud storage
         *     - SCREEN_RECORD: screen recording audit
         */
        scene?: 'WORKSPACE' | 'CLOUD_GAME' | 'CLOUD_STORAGE' | 'SCREEN_RECORD'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying agencies. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAgenciesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateAgencies: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateAgenciesRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for enabling agency. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAlarms: {
    parameters: {
      query?: {
        /** @description Alarm severity. The value can be 1 (critical), 2 (major), 3 (minor), or 4 (warning). */
        level?: 1 | 2 | 3 | 4
        /** @description Page offset. */
        offset?: number
        /** @description Number of records displayed on each page. The default value is 100. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAlarmsResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowAssistAuthConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying auxiliary authentication-based login modes. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowAssistAuthConfigResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateAssistAuthMethodConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateAssistAuthMethodConfigRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowAuthConfig: {
    parameters: {
      query?: {
        /** @description Authentication method. LOCAL_PASSWORD: local password authentication; KERBEROS: Windows AD authentication; LDAP: third-party LDAP authentication; CLIENT_TOKEN: token authentication of the Golden Auditing UKEY client; OAUTH2: third-party SSO authentication */
        auth_type?: 'LOCAL_PASSWORD' | 'KERBEROS' | 'LDAP' | 'CLIENT_TOKEN' | 'OAUTH2'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying authentication-based login modes. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowAuthConfigResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateAuthMethodConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateAuthMethodConfigRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for updating the authentication policy configuration. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateAuthMethodConfigResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAvailabilityZones: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying AZs. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAvailabilityZonesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowAzDetails: {
    parameters: {
      query: {
        /** @description AZ ID. */
        availability_zone_id: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying AZs. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowAzDetailsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAzs: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying AZs. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAzsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListSubnetBandwidths: {
    parameters: {
      query?: {
        /** @description Enterprise project ID. */
        enterprise_project_id?: string
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all records that meet the search criteria are returned. */
        limit?: number
        /** @description VPC ID. */
        vpc_id?: string
        /** @description Subnet ID. */
        subnet_id?: string
        /** @description Workspace bandwidth ID. */
        bandwidth_id?: string
        /** @description Workspace bandwidth name. */
        bandwidth_name?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying the Workspace bandwidth list. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListSubnetBandwidthsResponseBody']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ApplySubnetBandwidth: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplySubnetBandwidthRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for creating Workspace bandwidth. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApplySubnetBandwidthResponseBody']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteSubnetBandwidth: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Workspace bandwidth ID. */
        bandwidth_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for deleting Workspace bandwidth. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeleteSubnetBandwidthResponseBody']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowSubnetBandwidthControlList: {
    parameters: {
      query?: {
        /** @description Desktop ID. */
        desktop_id?: string
        /** @description Desktop name. */
        desktop_name?: string
        /** @description Users to whom desktops are assigned. */
        user_name?: string
        /**
         * @description Control method. Options:
         *
         *     - BLACK: blacklist
         *     - WHITE: whitelist
         */
        control_mode?: 'BLACK' | 'WHITE'
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all records that meet the search criteria are returned. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Workspace bandwidth ID. */
        bandwidth_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying Workspace bandwidth control. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowSubnetBandwidthControlListResponseBody']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateSubnetBandwidthControlList: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Workspace bandwidth ID. */
        bandwidth_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateSubnetBandwidthControlListRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for modifying Workspace bandwidth control. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateSubnetBandwidthChangeOrder: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Workspace bandwidth ID. */
        bandwidth_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateSubnetBandwidthChangeOrderRequestBody']
      }
    }
    responses: {
      /** @description Response body for placing an order on changing the bandwidth of yearly/monthly Workspace. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateSubnetBandwidthChangeOrderResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateSubnetBandwidth: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Workspace bandwidth ID. */
        bandwidth_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateSubnetBandwidthRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for modifying Workspace bandwidth. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateSubnetBandwidthResponseBody']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListTimeZones: {
    parameters: {
      query?: {
        /** @description Filters by time zone name. */
        time_zone_name?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Time zone configuration response. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListTimeZonesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopsConnectStatus: {
    parameters: {
      query?: {
        /** @description Desktop user. Up to 100 users can be filtered in batches. */
        user_names?: string[]
        /**
         * @description Desktop connection status.
         *
         *     - UNREGISTER: unregistered (a desktop is automatically registered after being started). After a desktop is shut down, it is in the unregistered status.
         *     - REGISTERED: The desktop has been registered and can be logged in to.
         *     - CONNECTED: The desktop has been logged in to and is being used.
         *     - DISCONNECTED: The desktop is disconnected from the client because the client window is closed or the networking between the client and desktop is interrupted.
         */
        connect_status?: 'UNREGISTER' | 'REGISTERED' | 'CONNECTED' | 'DISCONNECTED'
        /** @description Sequence number of the first data record to be returned. This parameter is used for pagination query. The value ranges from 0 (default) to 2,000. */
        offset?: number
        /** @description Number of data records to be returned in the query result. This parameter is used for pagination query. The value ranges from 0 to 2,000. The default value is 100. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying cloud desktop details. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopsConnectStatusResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListLoginRecordsNew: {
    parameters: {
      query?: {
        /** @description Start time of the query. If this parameter is specified, all login records after the specified time are returned. An example format is 2016-08-20T21:11Z. If the end time is not empty, the start time is mandatory. */
        start_time?: string
        /** @description End time of the query. If this parameter is specified, all login records before the specified time are returned. An example format is 2016-08-20T21:11Z. If the start time is not empty, the end time is mandatory. */
        end_time?: string
        /** @description Username for logging in to the desktop. */
        user_name?: string
        /** @description Computer name, which is included in the OS information. */
        computer_name?: string
        /** @description System type of the terminal used to log in to the desktop. Currently, the value can be WI (Workspace client). */
        terminal_type?: string
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Number of returned login records for pagination query. The value ranges from 0 to 1,000. The default value is 20. */
        limit?: number
        /** @description Queries the minimum E2E latency. */
        min_network_rtt?: number
        /** @description Queries the maximum E2E latency. */
        max_network_rtt?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Login information query response. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListLoginRecordsNewResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ExportUserLoginInfoNew: {
    parameters: {
      query?: {
        /** @description Start time of the query. If this parameter is specified, all login records after the specified time are returned. An example format is 2016-08-20T21:11Z. If the end time is not empty, the start time is mandatory. */
        start_time?: string
        /** @description End time of the query. If this parameter is specified, all login records before the specified time are returned. An example format is 2016-08-20T21:11Z. If the start time is not empty, the end time is mandatory. */
        end_time?: string
        /** @description Username for logging in to the desktop. */
        user_name?: string
        /** @description Computer name, which is included in the OS information. */
        computer_name?: string
        /** @description OS type of the terminal used for logging in to a desktop. */
        terminal_type?: string
        /**
         * @description Language of the exported records, which is English by default.
         *
         *     - zh_CN: Chinese
         *     - en_US: English
         */
        language?: 'zh_CN' | 'en_US'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Exports the file of user login information. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListHistoryOnlineInfoNew: {
    parameters: {
      query?: {
        /** @description Start time of the query. If this parameter is specified, all login records after the specified time are returned. An example format is 2016-08-20T21:11Z. If the end time is not empty, the start time is mandatory. Query by type takes precedence over query by time. Use either query by type or query by time. */
        start_time?: string
        /** @description End time of the query. If this parameter is specified, all login records before the specified time are returned. An example format is 2016-08-20T21:11Z. If the start time is not empty, the end time is mandatory. Query by type takes precedence over query by time. Use either query by type or query by time. */
        end_time?: string
        /**
         * @description Query type. Query by type takes precedence over query by time. Use either query by type or query by time.
         *
         *     - MONTH: query by month
         *     - WEEK: query by week
         *     - DAY: query by day
         */
        query_type?: 'MONTH' | 'WEEK' | 'DAY'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response body for querying the number of login users. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListHistoryOnlineInfoNewResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListInstancesStatus: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying desktop login statuses. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListInstancesStatusResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowDesktopMonitorData: {
    parameters: {
      query: {
        /** @description Monitoring start time: The value is in UTC format, for example, 2021-05-11T11:45:42Z. */
        start_time: string
        /** @description Monitoring end time: The value is in UTC format, for example, 2021-05-11T11:45:42Z. */
        end_time: string
        /**
         * @description Monitoring metrics, for example, cpu_util. For details, see the following table. If metric_name is left blank, batch query will be performed.
         *
         *     | Metric | Metric Name | Monitored Object | Monitoring Period |
         *     | --- | --- | --- | --- |
         *     | cpu_util | cpu_util | CPU usage | Workspace 5 min |
         *     | mem_util | mem_util | Memory usage | Workspace 5 min |
         *     | disk_util_inband | disk_util_inband | Disk usage | Workspace 5 min |
         *     | disk_read_bytes_rate | disk_read_bytes_rate | Disk read bandwidth | Workspace 5 min |
         *     | disk_write_bytes_rate | disk_write_bytes_rate | Disk write bandwidth | Workspace 5 min |
         *     | disk_read_requests_rate | disk_read_requests_rate | Disk read IOPS | Workspace 5 min |
         *     | disk_write_requests_rate | disk_write_requests_rate | Disk write IOPS | Workspace 5 min |
         *     | network_incoming_bytes_rate_inband | network_incoming_bytes_rate_inband | Inband incoming rate | Workspace 5 min |
         *     | network_outgoing_bytes_rate_inband | network_outgoing_bytes_rate_inband | Inband outgoing rate | Workspace 5 min |
         *     | network_incoming_bytes_aggregate_rate | network_incoming_bytes_aggregate_rate | Outband incoming rate | Workspace 5 min |
         *     | network_outgoing_bytes_aggregate_rate | network_outgoing_bytes_aggregate_rate | Outband outgoing rate | Workspace 5 min |
         *     | network_vm_connections | network_vm_connections | Number of network connections | Workspace 5 min |
         *     | cpu_credit_usage | cpu_credit_usage | CPU credit usage | Workspace 5 min |
         *     | cpu_credit_balance | cpu_credit_balance | Accumulated CPU credits | Workspace 5 min |
         *     | cpu_surplus_credit_balance | cpu_surplus_credit_balance | Accumulated CPU surplus credits | Workspace 5 min |
         *
         *     cpu_surplus_credit_charged CPU surplus credits charged Workspace 5 min user_online_info User online information Workspace -
         */
        metric_name?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for exporting desktop monitoring data. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowDesktopMonitorDataResponseBody']
        }
      }
      /** @description Default error response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopNamePolicy: {
    parameters: {
      query?: {
        /**
         * @description Specifies whether the desktop name policy contains the username.
         *
         *     - true: yes
         *     - false: no
         */
        is_contain_user?: boolean
        /** @description Policy name. The value is a string of 1 to 30 characters, including digits, letters, and underscores (.). It must start with a letter or underscore (.). Fuzzy filtering is supported. */
        policy_name?: string
        /** @description Specifies the policy ID. */
        policy_id?: string
        /** @description Start position for pagination query. The value starts from 0. */
        offset?: number
        /** @description This parameter is used for pagination query. The value ranges from 0 to 50, and the default value is 50. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for obtaining the desktop name policy. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopNamePolicyResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal Server Error */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateDesktopNamePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDesktopNamePolicyRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for creating a desktop name policy. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateDesktopNamePolicyResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal Server Error */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteDesktopNamePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchDeleteDesktopNamePolicyRequestBody']
      }
    }
    responses: {
      /** @description The system responds properly when desktop name policies are deleted in batches. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateDesktopNamePolicy: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Policy ID. */
        policy_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateDesktopNamePolicyRequestBody']
      }
    }
    responses: {
      /** @description Normal response to the request for updating the desktop name policy. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal Server Error */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateDesktopPoolChangeOrder: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateDesktopPoolChangeOrderRequestBody']
      }
    }
    responses: {
      /** @description Response body for changing yearly/monthly desktop pool orders in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateDesktopPoolChangeOrderResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  EstimateDesktopPoolAddVolume: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EstimateDesktopPoolAddVolumeRequestBody']
      }
    }
    responses: {
      /** @description Response body for querying the price for yearly/monthly desktop pools in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EstimateDesktopPoolAddVolumeResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  EstimateDesktopPoolChangeImage: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['EstimateDesktopPoolChangeImageRequestBody']
      }
    }
    responses: {
      /** @description Response body for querying the price for yearly/monthly desktop pools in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EstimateDesktopPoolChangeImageResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  EstimateDesktopPoolExtendVolume: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EstimateDesktopPoolExtendVolumeRequestBody']
      }
    }
    responses: {
      /** @description Response body for querying the price for yearly/monthly desktop pools in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EstimateDesktopPoolExtendVolumeResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  EstimateDesktopPoolResize: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EstimateDesktopPoolResizeRequestBody']
      }
    }
    responses: {
      /** @description Response body for querying the price for yearly/monthly desktop pools in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EstimateDesktopPoolResizeResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopPools: {
    parameters: {
      query?: {
        /** @description Desktop pool name. */
        name?: string
        /** @description Desktop pool type. The options are DYNAMIC (dynamic pool) and STATIC (static pool). */
        type?: 'DYNAMIC' | 'STATIC'
        /** @description Enterprise project ID. */
        enterprise_project_id?: string
        /** @description Start position for pagination query. The value starts from 0. */
        offset?: number
        /** @description Pagination query. The value ranges from 0 to 1000 and defaults to 1000. */
        limit?: number
        /** @description Filters by maintenance status. */
        in_maintenance_mode?: boolean
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying desktop pools. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopPoolsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateDesktopPool: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDesktopPoolRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for creating a desktop pool. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateDesktopPoolResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowDesktopPoolsScriptExecTasks: {
    parameters: {
      query?: {
        /** @description Desktop pool ID. */
        desktop_pool_id?: string
        /** @description Script ID. */
        script_id?: string
        /** @description Script name. */
        script_name?: string
        /** @description Execution status. The value can be SUCCESS (execution succeeded), FAILED (execution failed), RUNNING (being executed), or WAITING (waiting for execution). */
        status?: 'SUCCESS' | 'FAILED' | 'RUNNING' | 'WAITING'
        /** @description Type of the task to be queried. SCRIPT and COMMAND are supported. */
        task_type?: 'SCRIPT' | 'COMMAND'
        /** @description Start position for pagination query. The value starts from 0. */
        offset?: number
        /** @description Maximum number of desktops that can be returned in a pagination query. The value ranges from 0 to 100. The default value is 10. */
        limit?: number
        /** @description Start time of the query by execution time. If this parameter is specified, all task records after this time are returned. A time example is 2021-10-01T12:00:00Z. */
        execute_time_start?: string
        /** @description End time of the query by execution time. If this parameter is specified, all task records before this time are returned. A time example is 2021-10-01T12:00:00Z. */
        execute_time_end?: string
        /** @description Task ID. */
        task_id?: string[]
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowDesktopPoolsScriptExecTasksResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowDesktopPoolDetail: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowDesktopPoolDetailResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateDesktopPool: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateDesktopPoolRequestBody']
      }
    }
    responses: {
      /** @description The response is normal and contains no content. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteDesktopPool: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The response is normal and contains no content. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ExecuteDesktopPoolAction: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ExecuteDesktopPoolActionRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExecuteDesktopPoolActionResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListPoolDesktopsDetail: {
    parameters: {
      query?: {
        /**
         * @description This type is used to filter desktops whose specifications are different from those of the desktop pool.
         *
         *     - PRODUCT: Searches for desktops whose productID is different from the desktop pool package ID.
         *     - IMAGE: Searches for desktops whose imageID is different from the desktop pool image ID.
         */
        inconsistent_type?: 'PRODUCT' | 'IMAGE'
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default value is 10. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying users and user groups authorized by the desktop pool. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListPoolDesktopsDetailResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ExpandDesktopPool: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ExpandDesktopPoolRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExpandDesktopPoolResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  SendDesktopPoolNotifications: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SendDesktopPoolNotificationsRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for sending a message to a desktop pool. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SendDesktopPoolNotificationsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  RebuildDesktopPool: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RebuildDesktopPoolRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RebuildDesktopPoolResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ResizeDesktopPool: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResizeDesktopPoolRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ResizeDesktopPoolResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ExecuteDesktopPoolScript: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ExecuteDesktopPoolScriptRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExecuteDesktopPoolScriptResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopPoolAuthorizedObjects: {
    parameters: {
      query?: {
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default value is 10. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying users and user groups authorized by the desktop pool. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopPoolAuthorizedObjectsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateDesktopPoolAuthorizedObjects: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDesktopPoolAuthorizedObjectsRequestBody']
      }
    }
    responses: {
      /** @description Normal, no response body. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AddDesktopPoolVolumes: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['AddDesktopPoolVolumesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AddDesktopPoolVolumesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteDesktopPoolVolumes: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['DeleteDesktopPoolVolumesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeleteDesktopPoolVolumesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ExpandDesktopPoolVolumes: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Specifies the desktop pool ID. */
        pool_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ExpandDesktopPoolVolumesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExpandDesktopPoolVolumesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteDesktopSubResources: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteDesktopSubResourcesRequestBody']
      }
    }
    responses: {
      /** @description Desktop deletion collaboration response. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeleteDesktopSubResourcesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AddDesktopSubResources: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddDesktopSubResourcesRequestBody']
      }
    }
    responses: {
      /** @description Collaborative response to desktop purchase. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AddDesktopSubResourcesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permission. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktops: {
    parameters: {
      query?: {
        /** @description User to whom the desktop belongs. */
        user_name?: string[]
        /** @description Desktop name. */
        computer_name?: string
        /** @description Desktop IP address. */
        desktop_ip?: string
        /** @description Start position for pagination query. The value starts from 0. */
        offset?: number
        /** @description Pagination query. The value ranges from 0 to 1000 and defaults to 1000. */
        limit?: number
        /** @description Desktop pool ID. Use commas (,) to separate multiple desktop pool IDs. */
        pool_id?: string
        /** @description Enterprise project ID. */
        enterprise_project_id?: string
        /**
         * @description Desktop type. If this parameter is left empty, all desktops are queried. Use commas (,) to separate multiple types.
         *
         *     - DEDICATED: common desktop, including dedicated desktop and dedicated desktop.
         *     - SHARED: Multiple users share the desktop.
         */
        desktop_type?: string
        /** @description Whether the desktop is a collaborative desktop. */
        is_share_desktop?: boolean
        /** @description Subnet ID of the desktop. */
        subnet_id?: string
        /** @description Desktop running status. */
        status?: string
        /** @description Desktop ID. Up to 100 desktop IDs can be queried. */
        desktop_id?: string[]
        /**
         * @description Desktop tag. Examples:
         *
         *     - key1=value1
         *     - key1=value1, key2=value2
         */
        tag?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying cloud desktops. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateDesktop: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDesktopRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for creating a cloud desktop. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateDesktopResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchRunDesktops: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchRunDesktopsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchRunDesktopsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAgentsInstallCondition: {
    parameters: {
      query?: {
        /** @description Enterprise project ID. */
        enterprise_project_id?: string
        /** @description Desktop ID. */
        desktop_id?: string
        /** @description Desktop name. */
        desktop_name?: string
        /** @description Desktop status. */
        status?: string
        /** @description IP address. */
        ip_address?: string
        /** @description Whether the plug-in has been installed. */
        is_installed?: boolean
        /** @description Desktop pool ID. */
        desktop_pool_id?: string
        /** @description Number of records displayed on each page. */
        limit?: number
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response body to the request for querying the agent installation details of a desktop. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAgentsInstallConditionResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchInstallAgent: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchInstallAgentRequestBody']
      }
    }
    responses: {
      /** @description Response body to the request for installing agents on desktops in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchInstallAgentResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AttachInstances: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['AttachInstancesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AttachInstancesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchAttachInstances: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchAttachInstancesRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for assigning desktops to users in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchAttachInstancesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteDesktops: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDeleteDesktopsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      202: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchDeleteDesktopsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDetachInstances: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchDetachInstancesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchDetachInstancesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchAddDesktopsTags: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchAddDesktopsTagsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Invalid parameter. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Resource not found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteDesktopsTags: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDeleteDesktopsTagsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Invalid parameter. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Resource not found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ChangeUserPrivilegeGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUserPrivilegeGroupRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ChangeUserPrivilegeGroupResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateDesktopUsername: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateDesktopUsernameRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for changing the username associated with a desktop. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ChangeDesktopToImage: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeDesktopToImageRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for converting a desktop to an image. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ChangeDesktopToImageResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DetachInstances: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['DetachInstancesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DetachInstancesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopsDetail: {
    parameters: {
      query?: {
        /**
         * @description Desktop status.
         *
         *     - ACTIVE: running
         *     - SHUTOFF: shut down
         *     - ERROR: abnormal
         *     - HIBERNATED: hibernated
         */
        status?: 'ACTIVE' | 'SHUTOFF' | 'ERROR' | 'HIBERNATED'
        /** @description Specifies the user to which the desktop belongs. This parameter is invalid when user_names is transferred. */
        user_name?: string
        /** @description Specifies the user to which the desktop belongs. A maximum of 100 users can be filtered in batches. */
        user_names?: string[]
        /**
         * @description Sorting field name, which must be used together with the sort_type field.
         *
         *     - created: indicates the creation time.
         *     - computer_name: desktop name.
         */
        sort_field?: 'created' | 'computer_name'
        /**
         * @description Sorting type. The default value is ascending. This parameter must be used together with sort_field.
         *
         *     - ASC ascending order.
         *     - DESC: descending order.
         */
        sort_type?: 'ASC' | 'DESC'
        /** @description Computer name. */
        computer_name?: string
        /** @description Desktop IP address. */
        desktop_ip?: string
        /** @description Start position for pagination query. The value starts from 0. */
        offset?: number
        /** @description Pagination query. The value ranges from 0 to 500 and defaults to 500. */
        limit?: number
        /** @description Desktop ID. */
        desktop_id?: string[]
        /**
         * @description Desktop type. If this parameter is left empty, all desktops are queried.
         *
         *     - DEDICATED: common desktops, including exclusive desktops and dedicated desktops.
         *     - POOLED: pooled desktop, that is, desktop in a desktop pool.
         */
        desktop_type?: 'DEDICATED' | 'POOLED'
        /**
         * @description Desktop tag. Examples are as follows:
         *
         *     - key1=value1
         *     - key1=value1,key2=value2
         */
        tag?: string
        /** @description Desktop pool ID. Use commas (,) to separate multiple desktop pool IDs. */
        pool_id?: string
        /** @description Whether a desktop is assigned to a user. */
        user_attached?: boolean
        /** @description Enterprise project ID. */
        enterprise_project_id?: string
        /** @description Image ID. */
        image_id?: string
        /** @description Billing mode. The value can be 0 (monthly) or 1 (pay-per-use). */
        charge_mode?: '0' | '1'
        /** @description Filters by maintenance mode. */
        in_maintenance_mode?: boolean
        /** @description Whether the desktop is a collaborative desktop. */
        is_share_desktop?: boolean
        /** @description Subnet ID of the desktop. */
        subnet_id?: string
        /** @description Whether network access is supported. */
        is_support_internet?: boolean
        /** @description Queries AZs. */
        availability_zone?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying the cloud desktop details list. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopsDetailResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchLogoffDesktops: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchLogoffDesktopsRequestBody']
      }
    }
    responses: {
      /** @description Normal, no response body. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  SetMaintenanceMode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SetMaintenanceModeRequestBody']
      }
    }
    responses: {
      /** @description Normal */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowDesktopNetworks: {
    parameters: {
      query?: {
        /** @description Desktop IDs. The value ranges from 1 to 100. */
        desktop_ids?: string[]
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowDesktopNetworksResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchChangeDesktopNetwork: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchChangeDesktopNetworkRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchChangeDesktopNetworkResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  SendNotifications: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SendNotificationsRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for sending a message to a desktop. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SendNotificationsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateDesktopOrder: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDesktopOrderRequestBody']
      }
    }
    responses: {
      /** @description Response body for placing an order. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateDesktopOrderResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchAssociateInstances: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchAssociateInstancesRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for pre-assigning desktops to users in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchAssociateInstancesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchRebuildDesktopsSystemDisk: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchRebuildDesktopsSystemDiskRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchRebuildDesktopsSystemDiskResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ResizeDesktop: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ResizeDesktopRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for modifying specifications. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ResizeDesktopResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopByTags: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListDesktopByTagsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopByTagsResponseBody']
        }
      }
      /** @description Invalid parameter. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Resource not found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateDesktopSids: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateDesktopSidsRequestBody']
      }
    }
    responses: {
      /** @description Desktop SID updated. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description A task for updating SIDs in batches has been created. */
      202: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateDesktopSidsResponseBody']
        }
      }
      /** @description Desktop SID not changed. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Desktop ID not found. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Desktop SID cannot be updated. */
      412: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Default error response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListLoginState: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for collecting statistics on the login statuses of desktops. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListLoginStateResponseBody']
        }
      }
      /** @description Error response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListRunState: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for collecting statistics on the running statuses of desktops. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListRunStateResponseBody']
        }
      }
      /** @description Error response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListUnusedDesktops: {
    parameters: {
      query?: {
        /** @description Start position of the data record to be returned. This parameter is used for pagination query. The value ranges from 0 to 2000. The default value is 0. */
        offset?: number
        /** @description Number of information items to be returned in the query result. This parameter is used for pagination query. The value ranges from 0 to 2000. The default value is 1000. */
        limit?: number
        /** @description Start time: The value consists of a date and time in UTC format. The format is yyyy-MM-ddTHH:mm:ss.SSSZ. If this parameter is not specified, unused desktops from the current day to the previous day are queried. */
        start_time?: string
        /** @description End time: The value consists of a date and time in UTC format. The format is yyyy-MM-ddTHH:mm:ss.SSSZ. If this parameter is not specified, unused desktops from the current day to the previous day are queried. */
        end_time?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying desktops that are not used in a specified period. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListUnusedDesktopsResponseBody']
        }
      }
      /** @description Error response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListUsedDesktopInfo: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ListUsedDesktopInfoRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for querying the desktop usage duration. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListUsedDesktopInfoResponseBody']
        }
      }
      /** @description Error response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListProjectTags: {
    parameters: {
      query?: {
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Pagination query. The value ranges from 0 to 1,000 and defaults to 1,000. */
        limit?: number
        /** @description Queries a specified tag. */
        key?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListProjectTagsResponseBody']
        }
      }
      /** @description Invalid parameter. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Resource not found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowDesktopDetail: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowDesktopDetailResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateDesktop: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateDesktopRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateDesktopResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteDesktop: {
    parameters: {
      query?: {
        /** @description After a desktop is deleted, if the current user does not have other desktops, the desktop user can be deleted. The options are true (yes) and false (no). The default value is false. */
        delete_users?: boolean
        /** @description Whether to send an email notification to the desktop user after a desktop is deleted. The options are true (yes) and false (no). The default value is true. */
        email_notification?: boolean
        /** @description Whether force deletion is performed. */
        is_force_delete?: boolean
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal, no response body. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopActions: {
    parameters: {
      query?: {
        /** @description Maximum number of records on each page. */
        offset?: number
        /** @description Start position. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopActionsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowDesktopNetwork: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowDesktopNetworkResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ChangeDesktopNetwork: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeDesktopNetworkRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ChangeDesktopNetworkResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  RegisterDomain: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description A task for rejoining the domain has been created. */
      202: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RegisterDomainResponseBody']
        }
      }
      /** @description Desktop not found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The desktop cannot rejoin the domain. */
      412: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Default error response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowDesktopRemoteAssistanceInfo: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowDesktopRemoteAssistanceInfoResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateRemoteAssistance: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateRemoteAssistanceResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CancelRemoteAssistance: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal, no response body. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowRemoteConsoleAddress: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response body of the request for querying the address for remotely logging in to the console. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowRemoteConsoleAddressResponseBody']
        }
      }
      /** @description Default error response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowSysprepInfo: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying the Sysprep version. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowSysprepInfoResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowTagByDesktopId: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Queries desktop tags. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowTagByDesktopIdResponseBody']
        }
      }
      /** @description Abnormal response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateTag: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTagRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for creating a desktop tag. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Invalid parameter. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Resource not found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchChangeTags: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchChangeTagsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Invalid parameter. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Resource not found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteTag: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
        /** @description Tag key. */
        key: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for deleting a desktop tag. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Invalid parameter. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Resource not found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AddDesktopVolumes: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddDesktopVolumesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AddDesktopVolumesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteDesktopVolumes: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['DeleteDesktopVolumesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeleteDesktopVolumesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ExpandDesktopVolume: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
        /** @description Disk ID. */
        volume_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ExpandDesktopVolumeRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExpandDesktopVolumeResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopsEips: {
    parameters: {
      query?: {
        /** @description Enterprise project ID. */
        enterprise_project_id?: string
        /** @description Desktop ID. */
        desktop_id?: string
        /** @description Desktop name. */
        desktop_name?: string
        /** @description User to whom the desktop belongs. */
        user_name?: string
        /** @description EIP. */
        address?: string
        /** @description Start position for pagination query. The value starts from 0. */
        offset?: number
        /** @description Maximum number of desktops that can be returned in a pagination query. If this parameter is not specified, all records that meet the search criteria are returned. */
        limit?: number
        /**
         * @description Specifies the EIP binding status.
         *
         *     - bind: indicates a bound EIP.
         *     - unbind: indicates an unbound EIP.
         */
        state?: 'bind' | 'unbind'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying the Internet access function. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopsEipsResponseBody']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ApplyDesktopsInternet: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyDesktopsInternetRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for enabling the Internet access function. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApplyDesktopsInternetResponseBody']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AssociateDesktopsEip: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AssociateDesktopsEipRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for binding an EIP to a desktop. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDisassociateDesktopsEip: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchDisassociateDesktopsEipRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for unbinding an EIP from a desktop. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListUserGroups: {
    parameters: {
      query?: {
        /** @description Limits the quantity of returned user groups in pagination query. If this parameter is not specified or is set to 0, the default value 100 is used. The value starts from 1 and the maximum value is 100. */
        limit?: string
        /** @description Specifies the start position of pagination query. The value starts from 0. The default value is 0. This parameter must be used together with limit. */
        offset?: string
        /** @description Specifies the search keyword of a user group. For example, fuzzy query by group name. */
        keyword?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying a user group. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListUserGroupsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateUserGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUserGroupRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      201: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteUserGroups: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDeleteUserGroupsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateUserGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop user group ID. */
        group_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateUserGroupRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteUserGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop user group ID. */
        group_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  RunActionsOnGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop user group ID. */
        group_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RunActionsOnGroupRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListUsersOfGroup: {
    parameters: {
      query?: {
        /** @description The username supports fuzzy search. */
        user_name?: string
        /** @description The user description supports fuzzy search. */
        description?: string
        /**
         * @description Activation type.
         *
         *     - USER_ACTIVATE: The subscriber is activated.
         *     - ADMIN_ACTIVATE: activated by the administrator
         */
        active_type?: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE'
        /** @description Enterprise project ID. */
        enterprise_project_id?: string
        /** @description Maximum number of desktops that can be returned in a pagination query. If this parameter is not specified or is set to 0, the default value 2000 is used. The maximum value is 2000. */
        limit?: string
        /** @description Start position for pagination query. The value starts from 0. */
        offset?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description User group ID. */
        group_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the list of users associated with the group. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListUsersOfGroupResponseBody']
        }
      }
    }
  }
  ListImages: {
    parameters: {
      query?: {
        /** @description OS of a product image, for example, Windows. */
        os_type?: string
        /** @description Image type. -gold: a public image -private: a private image */
        image_type?: 'gold' | 'private'
        /** @description Image OS, for example, Windows. */
        platform?: string
        /** @description Image architecture: x86. */
        architecture?: string
        /** @description Package series. */
        package_type?: string
        /** @description Image ID. */
        image_id?: string
        /** @description Number of records on each page. The value ranges from 0 to 100 and defaults to 100. */
        limit?: number
        /** @description Offset. The default value is 0. */
        offset?: number
        /** @description Field used for sorting the query results. The value can be name or created_at of the image. The default value is name. */
        sort_field?: 'name' | 'created_at'
        /** @description Whether the query results are sorted in ascending or descending order. Its value can be desc or asc. This parameter is used together with sort_field and defaults to asc. */
        sort_type?: 'desc' | 'asc'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying images in the OpenStack environment. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListImagesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The request method is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The service is unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListInternet: {
    parameters: {
      query?: {
        /** @description Enterprise project ID. */
        enterprise_project_id?: string
        /** @description NAT gateway name. */
        nat_name?: string
        /** @description EIP. */
        eip?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying network access. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListInternetResponseBody']
        }
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ApplyInternet: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyInternetRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for enabling network access. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Default response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListMarketImages: {
    parameters: {
      query: {
        /** @description Image ID. 1 to 100 image IDs are allowed. */
        image_ids: string[]
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for obtaining KooGallery images. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListMarketImagesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListNatGateways: {
    parameters: {
      query?: {
        /** @description Public NAT gateway ID. */
        id?: string
        /** @description Enterprise project ID, which is associated with the public NAT gateway when the gateway is created. */
        enterprise_project_id?: string
        /** @description Public NAT gateway description, which contains up to 255 characters. */
        description?: string
        /** @description Creation time of the public NAT gateway. It is a UTC time in yyyy-mm-ddThh:mm:ssZ format. */
        created_at?: string
        /** @description Public NAT gateway name, which contains up to 64 characters in digits, letters, underscores (_), and hyphens (-). */
        name?: string
        /** @description Public NAT gateway status. Options: ACTIVE PENDING_CREATE PENDING_UPDATE PENDING_DELETE INACTIVE */
        status?: ('ACTIVE' | 'PENDING_CREATE' | 'PENDING_UPDATE' | 'PENDING_DELETE' | 'INACTIVE')[]
        /** @description Public NAT gateway specifications. Options: 1: small type, which supports up to 10,000 SNAT connections. 2: medium type, which supports up to 50,000 SNAT connections. 3: large type, which supports up to 200,000 SNAT connections. 4: extra-large type, which supports up to 1 million SNAT connections. */
        spec?: ('1' | '2' | '3' | '4')[]
        /** @description VPC ID. */
        router_id?: string
        /** @description Specifies the number of records displayed on each page. The value ranges from 1 to 2,000. Default value: 2,000. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Verification result. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListNatGatewaysResponseBody']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListNatMappingConfigs: {
    parameters: {
      query?: {
        /** @description Site ID. */
        site_id?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying NAT mapping configuration items of a tenant. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListNatMappingConfigsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateNatMappingConfigs: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateNatMappingConfigsRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for modifying NAT mapping configuration items of a tenant. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAdOuUsers: {
    parameters: {
      query: {
        /** @description Domain name address of the OU. */
        ou_dn: string
        /** @description Username. Fuzzy search is supported. */
        user_name?: string
        /** @description Whether the user exists. */
        has_existed?: boolean
        /** @description Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all desktops that meet the search criteria are returned. */
        limit?: number
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Queries OU information. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAdOuUsersResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListOuDetails: {
    parameters: {
      query?: {
        /** @description OU name. */
        ou_name?: string
        /** @description Limits the quantity of returned desktops in pagination query. If this parameter is not specified, all desktops that meet the search criteria are returned. */
        limit?: number
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Queries OU information. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListOuDetailsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AddOu: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddOuRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for creating an OU. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AddOuResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateOuInfo: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description OU ID. */
        ou_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOuInfoRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for updating OU information. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteOu: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description OU ID. */
        ou_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for deleting OU information. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateDesktopBatchOrder: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateDesktopBatchOrderRequestBody']
      }
    }
    responses: {
      /** @description Response body for placing orders on yearly/monthly desktops in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateDesktopBatchOrderResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  EstimateAddResources: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EstimateAddResourcesRequestBody']
      }
    }
    responses: {
      /** @description Response body for querying the price for yearly/monthly desktop pools in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EstimateAddResourcesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  EstimateChangeImages: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['EstimateChangeImagesRequestBody']
      }
    }
    responses: {
      /** @description Response body for querying the price for yearly/monthly desktop pools in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EstimateChangeImagesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateOrder: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrderRequestBody']
      }
    }
    responses: {
      /** @description Response body for placing an order in CBC. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateOrderResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateChangeOrder: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Desktop ID. */
        desktop_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateChangeOrderRequestBody']
      }
    }
    responses: {
      /** @description Response body for changing an order. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateChangeOrderResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal server error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListPolicyGroup: {
    parameters: {
      query?: {
        /** @description Limits the quantity of returned policy groups in pagination query. If this parameter is not specified, all policy groups that meet the search criteria are returned. The value ranges from 0 to 100. */
        limit?: number
        /** @description Where the pagination query starts. The value ranges from 0 to 1,000. */
        offset?: number
        /** @description Filters results by policy group ID. */
        policy_group_id?: string
        /** @description Filters results by policy group name. */
        policy_group_name?: string
        /** @description Filters results by priority. The value cannot exceed the maximum value of the existing policy group's priority. */
        priority?: number
        /** @description Filters results by update time. The time format is yyyy-MM-dd HH:mm:ss. */
        update_time?: string
        /** @description Policy group description. */
        description?: string
        /** @description Exact query by policy group name. */
        is_group_name_accurate?: boolean
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to policy group information query. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListPolicyGroupResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreatePolicyGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePolicyGroupRequestBody']
      }
    }
    responses: {
      /** @description The request has been fulfilled and resulted in a new resource being created. */
      201: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreatePolicyGroupResponseBody']
        }
      }
      /** @description Invalid request. The client should modify the request instead of re-initiating it. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The status code is returned after the client provides the authentication information, indicating that the authentication information is incorrect or invalid. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Request rejected. The server has received the request and understood it, but refuses to respond to it. The client should not repeat the request without modifications. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The requested resource cannot be found. The client should modify the request instead of re-initiating it. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The request contains one or more methods not supported for the resource. The client should modify the request instead of re-initiating it. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The server is able to receive the request but unable to understand it. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The requested service is invalid. The client should modify the request instead of re-initiating it. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListPolicyGroupInfo: {
    parameters: {
      query?: {
        /** @description Used for pagination query. The value ranges from 0 to 100. */
        limit?: number
        /** @description Where the pagination query starts. The value ranges from 0 to 10,000. */
        offset?: number
        /** @description Filters results by policy group ID. */
        policy_group_id?: string
        /** @description Filters results by policy group name. */
        policy_group_name?: string
        /** @description Filters results by priority. The value cannot exceed the maximum value of the existing policy group's priority. */
        priority?: number
        /** @description Filters results by update time. The time format is yyyy-MM-dd HH:mm:ss. */
        update_time?: string
        /** @description Policy group description. */
        description?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying details about all policy groups. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListPolicyGroupInfoResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListOriginalPolicyInfo: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying policy items of a policy group. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListOriginalPolicyInfoResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListPolicyDetailInfoById: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Policy group ID. */
        policy_group_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to policy group information query. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListPolicyDetailInfoByIdResponseBody']
        }
      }
      /** @description Invalid request. The client should modify the request instead of re-initiating it. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The status code is returned after the client provides the authentication information, indicating that the authentication information is incorrect or invalid. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Request rejected. The server has received the request and understood it, but refuses to respond to it. The client should not repeat the request without modifications. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The requested resource cannot be found. The client should modify the request instead of re-initiating it. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The request contains one or more methods not supported for the resource. The client should modify the request instead of re-initiating it. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The server is able to receive the request but unable to understand it. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The requested service is invalid. The client should modify the request instead of re-initiating it. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdatePolicyGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Policy group ID. */
        policy_group_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdatePolicyGroupRequestBody']
      }
    }
    responses: {
      /** @description Successful */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdatePolicyGroupResponseBody']
        }
      }
      /** @description Invalid request. The client should modify the request instead of re-initiating it. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The status code is returned after the client provides the authentication information, indicating that the authentication information is incorrect or invalid. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Request rejected. The server has received the request and understood it, but refuses to respond to it. The client should not repeat the request without modifications. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The requested resource cannot be found. The client should modify the request instead of re-initiating it. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The request contains one or more methods not supported for the resource. The client should modify the request instead of re-initiating it. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The server is able to receive the request but unable to understand it. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The requested service is invalid. The client should modify the request instead of re-initiating it. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeletePolicyGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Policy group ID. */
        policy_group_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListPoliciesOfPolicyGroup: {
    parameters: {
      query?: {
        /**
         * @description Results are filtered by policy type. If this parameter is not specified, all policies are queried.
         *
         *     Options:
         *
         *     - Peripherals
         *     - Audio
         *     - Client
         *     - Display
         *     - FileAndClip: files & clipboards
         *     - ClientAccessControl: access control
         *     - SessionAutoDisconnect: sessions
         *     - VirtualChannel: virtual channels
         *     - Watermark
         *     - KeyboardAndMouse: keyboards and mouse devices
         *     - Seamless: general audio/video bypass
         *     - RecordAudit: screen recording audit
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
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Policy group ID. */
        policy_group_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying policy items of a policy group. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListPoliciesOfPolicyGroupResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdatePoliciesOfPolicyGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Policy group ID. */
        policy_group_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdatePoliciesOfPolicyGroupRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for modifying some or all policy items of a policy group. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdatePoliciesOfPolicyGroupResponseBody']
        }
      }
      /** @description Invalid request. The client should modify the request instead of re-initiating it. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The status code is returned after the client provides the authentication information, indicating that the authentication information is incorrect or invalid. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListTargetOfPolicyGroup: {
    parameters: {
      query?: {
        /**
         * @description Object type. Options:
         *
         *     - INSTANCE: desktops
         *     - USER: users
         *     - OU: organization units
         *     - CLIENTIP: terminal IP addresses
         */
        target_type?: 'INSTANCE' | 'USER' | 'OU' | 'CLIENTIP'
        /** @description Object name. Fuzzy search is supported. */
        target_name?: string
        /** @description Number of records on each page. The value ranges from 0 to 1000. */
        limit?: number
        /** @description Offset. */
        offset?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Policy group ID. */
        policy_group_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying objects to which a policy is applied. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListTargetOfPolicyGroupResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchUpdateTargetOfPolicyGroup: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Policy group ID. */
        policy_group_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchUpdateTargetOfPolicyGroupRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListPorts: {
    parameters: {
      query?: {
        /** @description Resource ID at the beginning for pagination query. */
        marker?: string
        /** @description Specifies the number of records displayed on each page. The value ranges from 1 to 2,000. Default value: 2,000. */
        limit?: number
        /** @description IP address. */
        ip_address?: string
        /** @description Subnet ID. */
        subnet_id?: string
        /** @description Whether to use or not. */
        is_used?: boolean
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Verification result. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListPortsResponseBody']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListProducts: {
    parameters: {
      query?: {
        /** @description Product ID. */
        product_id?: string
        /** @description AZ. */
        availability_zone?: string
        /** @description OS of a product package, for example, Windows or Linux. */
        os_type?: string
        /** @description ID of a periodic package. 0 indicates the yearly/monthly billing mode, and 1 indicates the pay-per-use billing mode. */
        charge_mode?: '0' | '1'
        /** @description Architecture type. Arm and x86 are supported. */
        architecture?: string
        /** @description Package series. */
        package_type?: string
        /** @description Number of records on each page. The value ranges from 0 to 100 and defaults to 100. */
        limit?: number
        /** @description Offset. The default value is 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying products. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListProductsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListHourPackagesType: {
    parameters: {
      query?: {
        /** @description Resource specification code of the pay-per-use desktop of the hourly package. */
        desktop_resource_spec_code?: string
        /** @description Resource specification code of the hourly package. */
        resource_spec_code?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying hourly package types that can be subscribed to. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListHourPackagesTypeResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListSharerProducts: {
    parameters: {
      query?: {
        /** @description Product ID. */
        product_id?: string
        /** @description Number of collaboration parties. Maximum number of collaborative users supported by a package. */
        share_space_size?: string
        /** @description ID of a periodic package. 0 indicates yearly/monthly billing, 1 indicates pay-per-use billing, and 6 indicates one-off billing. */
        charge_mode?: '0' | '1' | '6'
        /** @description Whether the package is a GPU package. 1 indicates a GPU package, and 0 indicates a non-GPU package. The default value is null, indicating that all types are queried. */
        is_gpu?: 1 | 0
        /** @description Package series. user_sharer indicates a user collaboration package, and desktop_sharer indicates a desktop collaboration package. */
        package_type?: 'user_sharer' | 'desktop_sharer'
        /** @description Number of records on each page. The value ranges from 0 to 100 and defaults to 100. */
        limit?: number
        /** @description Offset. The default value is 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response for querying the collaboration package list. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListSharerProductsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowQuotas: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying tenant quotas. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowQuotasResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowQuotaDetails: {
    parameters: {
      query?: {
        /** @description Site ID. */
        site_id?: string
        /** @description AZ code. */
        az_code?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying tenant quotas. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowQuotaDetailsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListScheduledTasks: {
    parameters: {
      query: {
        /** @description Start position for pagination query. The value starts from 0. */
        offset: number
        /** @description Specifies the number of records displayed on each page. The value ranges from 0 to 50. */
        limit: number
        /** @description Task name. */
        task_name?: string
        /** @description Task type. The value can be START (starting a desktop), STOP (stopping a desktop), REBOOT (restarting a desktop), HIBERNATE (hibernating a desktop), REBUILD (recomposing the system disk), EXECUTE_SCRIPT (executing a script), or CREATE_SNAPSHOT (creating a snapshot). */
        task_type?: 'START' | 'STOP' | 'REBOOT' | 'HIBERNATE' | 'REBUILD' | 'EXECUTE_SCRIPT' | 'CREATE_SNAPSHOT'
        /** @description Execution period type. FIXED_TIME: specified time; DAY: by day; WEEK: by week; MONTH: by month; LIFE_CYCLE: triggered. Triggered tasks are returned only when LIFE_CYCLE is specified. */
        scheduled_type?: 'FIXED_TIME' | 'DAY' | 'WEEK' | 'MONTH' | 'LIFE_CYCLE'
        /** @description Triggering condition type. The value can be POST_CREATE_DESKTOP_SUCCESS (after the desktop is created), POST_REBUILD_DESKTOP_SUCCESS (after the desktop is rebuilt), POST_REATTACH_DESKTOP_SUCCESS (after the desktop assignment task for triggering the rebuilding is successfully executed), or POST_DESKTOP_DISCONNECTED (after the desktop is disconnected). */
        life_cycle_type?:
          | 'POST_CREATE_DESKTOP_SUCCESS'
          | 'POST_REBUILD_DESKTOP_SUCCESS'
          | 'POST_REATTACH_DESKTOP_SUCCESS'
          | 'POST_DESKTOP_DISCONNECTED'
        /** @description Latest execution status. SUCCESS: successful; SKIP: skip; FAIL: failed. */
        last_status?: 'SUCCESS' | 'SKIP' | 'FAIL'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying scheduled tasks. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListScheduledTasksResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateScheduledTasks: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateScheduledTasksRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteScheduledTasks: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchDeleteScheduledTasksRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListFutureExecutions: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ListFutureExecutionsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListFutureExecutionsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowScheduledTasks: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Task ID. */
        task_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowScheduledTasksResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateScheduledTasks: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Task ID. */
        task_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateScheduledTasksRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteScheduledTasks: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Task ID. */
        task_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListScheduledTasksRecords: {
    parameters: {
      query?: {
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default value is 10. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Task ID. */
        task_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListScheduledTasksRecordsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListScheduledTasksRecordsDetails: {
    parameters: {
      query: {
        /** @description Start position for pagination query. The value starts from 0. */
        offset: number
        /** @description Number of records displayed on each page. The value ranges from 0 to 100. */
        limit: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Task ID. */
        task_id: string
        /** @description ID of a task execution record. */
        record_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListScheduledTasksRecordsDetailsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListScreenRecords: {
    parameters: {
      query?: {
        /** @description Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default value is 10. */
        limit?: number
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Filters results by desktop ID. */
        desktop_id?: string
        /** @description Filters results by username. */
        username?: string
        /**
         * @description Screen recording status.
         *
         *     - RECORDING: being recorded
         *     - REC_COMPLETED: recording completed
         *     - UPLOADING: recording being uploaded
         *     - UPLOAD_COMPLETED: upload completed
         */
        status?: 'RECORDING' | 'REC_COMPLETED' | 'UPLOADING' | 'UPLOAD_COMPLETED'
        /**
         * @description Screen recording type.
         *
         *     - FULL: continuous screen recording
         *     - INTERVAL: interval-based screen recording
         *     - OPERATION: screen recording triggered by a specific user operation
         *     - SESSION: screen recording of the session lifecycle
         */
        type?: 'FULL' | 'INTERVAL' | 'OPERATION' | 'SESSION'
        /** @description Start time. The format is yyyy-MM-dd HH:mm:ss (UTC time. If this parameter is not specified, data of the last 15 days is queried by default). */
        start_time?: string
        /** @description End time. The format is yyyy-MM-dd HH:mm:ss (UTC time. If this parameter is not specified, data of the last 15 days is queried by default). */
        end_time?: string
        /** @description Field used for sorting the query results. The value is the start_time field of the screen recording attribute. */
        sort_field?: string
        /** @description Whether the query results are sorted in ascending or descending order. Its value can be desc or asc. This parameter is used together with sort_field. */
        sort_type?: 'desc' | 'asc'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying screen recording records. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListScreenRecordsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteScreenRecords: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchDeleteScreenRecordsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchDeleteScreenRecordsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDownloadAddress: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ListDownloadAddressRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for obtaining screen recording download addresses in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDownloadAddressResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowScreenRecord: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description UUID of a screen recording record. */
        record_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying screen recording details. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowScreenRecordResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopOperations: {
    parameters: {
      query?: {
        /**
         * @description Event type.
         *
         *     - APP: application monitoring
         *     - FILE: file monitoring
         *     - REG: registry monitoring
         *     - HDP: protocol behavior monitoring
         */
        event_type?: 'APP' | 'FILE' | 'REG' | 'HDP'
        /**
         * @description Event ID.
         *
         *     - APP_START: application startup
         *     - APP_STOP: application termination
         *     - APP_CRASH: abnormal application exit
         *     - APP_HANG: no application response
         *     - APP_INSTALL: application installation
         *     - APP_UNINSTALL: application uninstallation
         *     - FILE_CREATE: file creation
         *     - FILE_DELETE: file deletion
         *     - FILE_RENAME: file renaming
         *     - HDP_FILE: file redirection
         *     - HDP_USB: USB device insertion or removal
         *     - HDP_CLIPBOARD: clipboard operation
         *     - HDP_INPUTIDLE: idle
         *     - HDP_PRINT: file printing
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
        /**
         * @description Event severity.
         *
         *     - INFO: Information
         *     - ALARM: Alarm
         *     - ERROR: Error
         */
        event_level?: 'INFO' | 'ALARM' | 'ERROR'
        /** @description Event content. */
        event_data?: string
        /** @description Limits the quantity of returned desktops in pagination query. The value ranges from 0 to 100. The default value is 10. */
        limit?: number
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description UUID of a screen recording record. */
        record_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Queries key desktop events. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopOperationsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListScriptRecords: {
    parameters: {
      query?: {
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
        /** @description Resource IDs of script execution. */
        resource_id?: string[]
        /** @description Resource group ID of script execution. */
        resource_group_id?: string[]
        /** @description ID of the executed script. */
        script_id?: string[]
        /** @description Name of the executed script. */
        script_name?: string[]
        /** @description Script execution status. */
        status?: string
        /** @description Whether it is the first-batch execution. */
        is_first_order?: boolean
        /** @description Script execution task ID. */
        script_task_id?: string
        /** @description Task type of the execution record (SCRIPT or COMMAND). */
        task_type?: 'SCRIPT' | 'COMMAND'
        /** @description Whether to query historical records. The default value is false. If the value is true, both resource_id and script_id must be transferred. */
        show_history?: boolean
        /** @description Start time of the query by execution time. If this parameter is specified, all execution records after this time are returned. A time example is 2021-10-01T12:00:00Z. */
        execute_time_start?: string
        /** @description End time of the query by execution time. If this parameter is specified, all execution records before this time are returned. A time example is 2021-10-01T12:00:00Z. */
        execute_time_end?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListScriptRecordsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowScriptRecordDetail: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Script execution record ID. */
        record_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowScriptRecordDetailResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListScriptTasks: {
    parameters: {
      query?: {
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
        /** @description Resource group ID of script execution. */
        resource_group_id?: string[]
        /** @description Script ID. */
        script_id?: string
        /** @description Script name. */
        script_name?: string
        /** @description Execution status. */
        status?: string
        /** @description Resource group type. */
        resource_group_type?: string
        /** @description Script execution task ID. */
        task_id?: string[]
        /** @description Task type (SCRIPT or COMMAND). */
        task_type?: 'SCRIPT' | 'COMMAND'
        /** @description Start time of the query by execution time. If this parameter is specified, all task records after this time are returned. A time example is 2021-10-01T12:00:00Z. */
        execute_time_start?: string
        /** @description End time of the query by execution time. If this parameter is specified, all task records before this time are returned. A time example is 2021-10-01T12:00:00Z. */
        execute_time_end?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListScriptTasksResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ExecuteScriptOrCommand: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ExecuteScriptOrCommandRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for executing scripts in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExecuteScriptOrCommandResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  RetryScriptExecution: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['RetryScriptExecutionRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for retrying a script. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RetryScriptExecutionResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  StopScriptExecution: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['StopScriptExecutionRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListScripts: {
    parameters: {
      query?: {
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
        /** @description Script ID. */
        id?: string
        /** @description Script name. */
        name?: string
        /** @description Script type. */
        type?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListScriptsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateScript: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateScriptRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateScriptResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowScriptDetail: {
    parameters: {
      query?: {
        /** @description Script execution task ID. */
        script_task_id?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Script ID. */
        script_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowScriptDetailResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateScript: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Script ID. */
        script_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateScriptRequestBody']
      }
    }
    responses: {
      /** @description Response to a successful request. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteScript: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Script ID. */
        script_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to a successful request. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowShareSpaceConfig: {
    parameters: {
      query: {
        /** @description Queries default user configurations of a collaborative desktop. share-space-user-conf. */
        name: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowShareSpaceConfigResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateShareSpaceConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateShareSpaceConfigRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListSiteConfigs: {
    parameters: {
      query?: {
        /** @description AZ. */
        availability_zone_id?: string
        /** @description Site type. The value can be CENTER or IES. */
        site_type?: 'CENTER' | 'IES'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Queries site information. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListSiteConfigsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AddSite: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddSiteRequestBody']
      }
    }
    responses: {
      /** @description Queries site information. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AddSiteResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteSite: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Site ID. */
        site_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for deleting a site. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeleteSiteResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateAccessMode: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Site ID. */
        site_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateAccessModeRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for changing the site access mode. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateAccessModeResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateSubnetIds: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Site ID. */
        site_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateSubnetIdsRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for changing the site access mode. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateSubnetIdsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopSnapshot: {
    parameters: {
      query?: {
        /** @description Desktop ID. */
        desktop_id?: string
        /** @description Desktop name. */
        desktop_name?: string
        /** @description Snapshot name. */
        snapshot_name?: string
        /**
         * @description Snapshot type:
         *
         *     - SYSTEM_DISK: system disk
         *     - DATA_DISKS: data disk
         *     - ALL: system disk and data disk
         */
        disk_type?: 'SYSTEM_DISK' | 'DATA_DISKS' | 'ALL'
        /**
         * @description Snapshot creation method:
         *
         *     - AUTO: automatically created in a scheduled task
         *     - MANUALLY: manually created
         */
        create_type?: 'AUTO' | 'MANUALLY'
        /**
         * @description Snapshot status:
         *
         *     - creating: being created
         *     - restoring: being restored
         *     - create_success: created
         *     - create_failed: creation failed
         *     - restore_success: restored
         *     - restore_failed: restoration failed
         */
        status?: 'creating' | 'restoring' | 'create_success' | 'create_failed' | 'restore_success' | 'restore_failed'
        /**
         * @description Sorting field, which must be used together with sort_type.
         *
         *     - create_time: creation time
         *     - snapshot_name: snapshot name
         */
        sort_field?: 'create_time' | 'snapshot_name'
        /**
         * @description Sorting type, which defaults to ascending order. This parameter must be used together with sort_field.
         *
         *     - ASC: ascending order
         *     - DESC: descending order
         */
        sort_type?: 'ASC' | 'DESC'
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Used for pagination query. The value ranges from 1 to 1,000 (default). */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description OK. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopSnapshotResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Default response to a failure. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchCreateDesktopSnapshot: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchCreateDesktopSnapshotRequestBody']
      }
    }
    responses: {
      /** @description OK. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchCreateDesktopSnapshotResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Default response to a failure. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteDesktopSnapshot: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchDeleteDesktopSnapshotRequestBody']
      }
    }
    responses: {
      /** @description OK. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchDeleteDesktopSnapshotResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Default response to a failure. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchRestoreDesktopSnapshot: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchRestoreDesktopSnapshotRequestBody']
      }
    }
    responses: {
      /** @description OK. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BatchRestoreDesktopSnapshotResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Default response to a failure. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopsStatistics: {
    parameters: {
      query?: {
        /**
         * @description Desktop type. If this parameter is left empty, all desktops are queried.
         *
         *     - DEDICATED: common desktops, including exclusive desktops and dedicated desktops.
         *     - POOLED: pooled desktop, that is, desktop in a desktop pool.
         */
        desktop_type?: ('DEDICATED' | 'POOLED')[]
        /** @description Statistics type. If this parameter is left empty, only the total number of desktops is collected. - - attach-state: statistics by assignment status; login-state: statistics by login status; run-state: statistics by running status */
        statistics_type?: ('attach-state' | 'login-state' | 'run-state')[]
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Status statistics response. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopsStatisticsResponseBody']
        }
      }
      /** @description Error response. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAlarmStatistics: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAlarmStatisticsResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowGrowthRate: {
    parameters: {
      query: {
        /** @description Chain comparison period. The value can be DAY (daily) or MONTH (monthly). */
        grow_period?: 'DAY' | 'MONTH'
        /** @description Metric name. */
        metric_name: string
        /** @description Metric dimension. A maximum of three dimensions are supported, and the dimensions are numbered from 0 in dim. {i}=key,value format. key cannot exceed 32 characters and value cannot exceed 256 characters. Single-dimension: dim.0=instance_id,6f3c6f91-4b24-4e1b-b7d1-a94ac1cb011d. Multi-dimension: dim.0=key,value&dim.1=key,value. */
        dim?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowGrowthRateResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListMetrics: {
    parameters: {
      query: {
        /** @description Start time (UTC). */
        start_time: string
        /** @description End time (UTC). */
        end_time: string
        /** @description Metric dimension. A maximum of three dimensions are supported, and the dimensions are numbered from 0 in dim. {i}=key,value format. key cannot exceed 32 characters and value cannot exceed 256 characters. Single-dimension: dim.0=instance_id,6f3c6f91-4b24-4e1b-b7d1-a94ac1cb011d. Multi-dimension: dim.0=key,value&dim.1=key,value. */
        dim?: string
        /** @description Metric name list. For details about the supported metric names, see Workspace O&M Monitoring Metrics. */
        metric_names: string[]
        /** @description Data period. The value can be DAY (daily) or HOURLY (hourly). */
        period?: 'DAY' | 'HOURLY'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Metric'][]
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowUserAccessStages: {
    parameters: {
      query: {
        /** @description Transaction ID. */
        transaction_id: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowUserAccessStagesResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListAppUserAccessData: {
    parameters: {
      query: {
        /** @description Query start time (UTC), for example, 2022-05-11T11:45:42Z. " */
        start_time: string
        /** @description Query end time (UTC), for example, 2022-05-11T11:45:42Z. " */
        end_time: string
        /** @description Username (fuzzy match). */
        username?: string
        /** @description Sorting by metric. access_failed_count: by the number of access failures last_access_failed_time: by the latest access failure time */
        sort_field?: 'access_failed_count' | 'last_access_failed_time'
        /** @description Direction of sorting by metric. This parameter must be used together with sort_field. DESC: Returns data in descending order. ASC: Returns data in ascending order. */
        sort_type?: 'DESC' | 'ASC'
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The value of limit ranges from 1 to 100 and defaults to 10. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListAppUserAccessDataResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListDesktopUsageMetric: {
    parameters: {
      query: {
        /**
         * @description Query start time (GMT)
         *
         *     The cloud service performs aggregation calculation at 02:00 every day to calculate the usage duration from 00:00:00 to 23:59:59 of the previous day, and aggregates data within the period range to the period boundary.
         *
         *     Cross-day records are calculated based on the statistical period.
         *
         *     Assume that you have logged in to the desktop multiple times in a day, for example, 09:00–12:00, 13:00–21:00, and 22:00–01:00 (next day).
         *
         *     The accumulated usage duration of the current day is aggregated to 23:59:59. The total usage duration is 3 hours (09:00–12:00) + 8 hours (13:00–21:00) + 2 hours (22:00–00:00).
         *
         *     If the value of from-to is less than one period, the queried data may be empty.
         */
        start_time: string
        /** @description Query end time (GMT). */
        end_time: string
        /** @description Resource name (fuzzy match). */
        resource_name?: string
        /** @description Minimum number of days when the desktop is idle. */
        min_idle_days?: number
        /**
         * @description Maximum number of days when the desktop is idle.
         *
         *     If both min_idle_days and max_idle_days are not empty, the value of max_idle_days must be greater than or equal to that of min_idle_days. Otherwise, no data can be queried.
         */
        max_idle_days?: number
        /** @description Minimum usage duration (in hour). */
        usage_min_hours?: number
        /** @description Maximum usage duration (in hour). The value must be greater than or equal to usage_min_hours. */
        usage_max_hours?: number
        /**
         * @description Sorts desktops by metric.
         *
         *     - desktop_usage - Sorts desktops by desktop usage duration.
         *       - desktop_idle_duration - Sorts desktops by idle period.
         */
        sort_field?: 'desktop_usage' | 'desktop_idle_duration'
        /**
         * @description Direction of sorting by metric. This parameter must be used together with sort_field.
         *
         *     - DESC - Returns data in descending order.
         *       - ASC - Returns data in ascending order.
         */
        sort_type?: 'DESC' | 'ASC'
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The value of limit ranges from 1 to 100 and defaults to 10. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDesktopUsageMetricResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListMetricsTrend: {
    parameters: {
      query: {
        /** @description Start time. */
        start_time: string
        /** @description End time. */
        end_time: string
        /** @description Metric dimension. A maximum of three dimensions are supported, and the dimensions are numbered from 0 in dim. {i}=key,value format. key cannot exceed 32 characters and value cannot exceed 256 characters. Single-dimension: dim.0=instance_id,6f3c6f91-4b24-4e1b-b7d1-a94ac1cb011d. Multi-dimension: dim.0=key,value&dim.1=key,value. */
        dim?: string
        /** @description Metric name list. For details about the supported metric names, see Workspace O&M Monitoring Metrics. */
        metric_names: string[]
        /** @description Data period. The value can be MIN (per minute), 5MIN (per 5 minutes), DAY (daily), or HOURLY (hourly). */
        period?: 'MIN' | '5MIN' | 'DAY' | 'HOURLY'
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MetricsWithTime'][]
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListUserUsageMetric: {
    parameters: {
      query: {
        /** @description Query start time (GMT). */
        start_time: string
        /** @description Query end time (GMT). */
        end_time: string
        /** @description Username (fuzzy match). */
        username?: string
        /** @description Minimum usage duration. */
        usage_min_hours?: number
        /** @description Maximum usage duration. If both usage_min_hours and usage_max_hours are specified, the value of usage_max_hours must be greater than or equal to that of usage_min_hours. */
        usage_max_hours?: number
        /**
         * @description Sorts desktops by metric.
         *
         *     - user_usage - Sorts desktops by user usage duration.
         */
        sort_field?: string
        /**
         * @description Direction of sorting by metric. This parameter must be used together with sort_field.
         *
         *     - DESC - Returns data in descending order.
         *       - ASC - Returns data in ascending order.
         */
        sort_type?: 'DESC' | 'ASC'
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The value of limit ranges from 1 to 100 and defaults to 10. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListUserUsageMetricResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListMetricNotifyRecord: {
    parameters: {
      query?: {
        /** @description Metric name (exact match) (metric_name and rule_id cannot be empty at the same time.) */
        metric_name?: string
        /** @description Notification rule ID (metric_name and rule_id cannot be empty at the same time.) */
        rule_id?: string
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListMetricNotifyRecordResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListMetricNotifyRule: {
    parameters: {
      query?: {
        /** @description Metric name (exact match). */
        metric_name?: string
        /** @description Notification rule ID. */
        rule_id?: string
        /** @description Query offset. The default value is 0. */
        offset?: number
        /** @description The number of records for each query ranges from 1 to 100. The default value is 10. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListMetricNotifyRuleResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AddMetricNotifyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddMetricNotifyRuleRequestBody']
      }
    }
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AddMetricNotifyRuleResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateMetricNotifyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Notification rule ID. */
        rule_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateMetricNotifyRuleRequestBody']
      }
    }
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateMetricNotifyRuleResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteMetricNotifyRule: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Notification rule ID. */
        rule_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowUsingSubnets: {
    parameters: {
      query?: {
        /** @description Subnet IDs are separated by commas (,). */
        subnet_ids?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to available IP addresses. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowUsingSubnetsResponseBody']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowAvailableIp: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Subnet ID. */
        subnet_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to available IP addresses. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowAvailableIpResponseBody']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListTenantConfigs: {
    parameters: {
      query?: {
        /** @description Switch name. */
        name?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListTenantConfigsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateTenantConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateTenantConfigRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListTerminalsBindingDesktops: {
    parameters: {
      query: {
        /** @description Desktop name. */
        computer_name?: string
        /** @description MAC address. */
        mac?: string
        /** @description Start number. */
        offset: number
        /** @description Quantity. */
        limit: number
        /** @description Whether to query only the total number of results. */
        count_only?: boolean
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListTerminalsBindingDesktopsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateTerminalsBindingDesktops: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateTerminalsBindingDesktopsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateTerminalsBindingDesktops: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateTerminalsBindingDesktopsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateTerminalsBindingDesktopsErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteTerminalsBindingDesktops: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['DeleteTerminalsBindingDesktopsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DeleteTerminalsBindingDesktopsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListTerminalsBindingDesktopsConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListTerminalsBindingDesktopsConfigResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateTerminalsBindingDesktopsConfig: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateTerminalsBindingDesktopsConfigRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListUserEvents: {
    parameters: {
      query: {
        /** @description Start time of the query. The value is in UTC format, for example, 1970-01-01T00:00:00Z. */
        start_time: string
        /** @description End time of the query. The value is in UTC format, for example, 1970-01-01T00:00:00Z. */
        end_time: string
        /** @description Username (exact search). */
        username?: string
        /** @description Event type. Use commas (,) to separate multiple event types. */
        event_type?: string
        /** @description ID of the resource to be operated. */
        resource_id?: string
        /** @description Name of the resource to be operated. */
        resource_name?: string
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
        /** @description Number of returned user events for pagination query. The value ranges from 0 to 1,000. If this parameter is not specified, the default value 100 is used. */
        limit?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListUserEventsResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListUserEventsLtsConfigurations: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListUserEventsLtsConfigurationsResponseBody']
        }
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  SetUserEventsLtsConfigurations: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUserEventsLtsConfigurationsRequestBody']
      }
    }
    responses: {
      /** @description Succeeded. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description Invalid request from the client. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Internal error. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListUsers: {
    parameters: {
      query?: {
        /** @description Desktop username. The value contains 1 to 20 characters and cannot contain special characters or start with a digit. */
        user_name?: string
        /** @description Limits the quantity of returned users in pagination query. If this parameter is not specified, all users who meet the query criteria are returned. */
        limit?: string
        /** @description Start number of records in pagination query. */
        offset?: string
        /** @description User description query (fuzzy match). */
        description?: string
        /**
         * @description Activation type, which defaults to activation by users.
         *
         *     - USER_ACTIVATE: activated by users
         *     - ADMIN_ACTIVATE: activated by the administrator
         */
        active_type?: 'USER_ACTIVATE' | 'ADMIN_ACTIVATE'
        /** @description Desktop user group name (exact match). */
        group_name?: string
        /** @description Whether the user has subscribed to collaboration. The options are true (yes) and false (no). */
        share_space_subscription?: boolean
        /** @description Whether the user has been bound to a collaborative desktop. The options are true (yes) and false (no). */
        share_space_desktops?: boolean
        /** @description Whether to query the number of desktops bound to a user. The options are true (default) and false. */
        is_query_total_desktops?: boolean
        /** @description Enterprise project ID. */
        enterprise_project_id?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying Workspace users. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListUsersResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CreateDesktopUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDesktopUserRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for creating a Workspace user. */
      201: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateDesktopUserResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchCreateUsers: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchCreateUsersRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for creating Workspace users in batches. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BatchDeleteUserRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListUserDetail: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description User ID. */
        user_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying details about a specified desktop user. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListUserDetailResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateUserInfo: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description User ID. */
        user_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateUserInfoRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for modifying user information. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateUserInfoResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  DeleteUser: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description User ID. */
        user_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ChangeUserStatus: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description User ID. */
        user_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUserStatusRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListOtpDevicesByUserId: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description User ID. */
        user_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListOtpDevicesByUserIdResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteOtpDevices: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description User ID. */
        user_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchDeleteOtpDevicesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      204: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ResetRandomPassword: {
    parameters: {
      query?: {
        /** @description User notification method. The options are email and phone, which are separated by commas (.). When activation by users is used, the notification method must be contained so that the user can receive password notifications. */
        notification_type?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description User ID. */
        user_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ResetRandomPasswordResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  SendEmail: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description User ID. */
        user_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['SendEmailRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListVolumeProductInfo: {
    parameters: {
      query?: {
        /** @description AZ. */
        availability_zone?: string
        /**
         * @description Disk type. Multiple disk types are separated by commas (,):
         *
         *     - SATA: common I/O disk
         *     - SAS: high I/O disk
         *     - SSD: ultra-high I/O disk
         */
        volume_type?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying EVS disk types. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListVolumeProductInfoResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  AddVolumes: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['AddVolumesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AddVolumesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ExpandVolumes: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ExpandVolumesRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExpandVolumesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Operation conflict. */
      409: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListWksEdgeSites: {
    parameters: {
      query?: {
        /** @description Queries edge sites by name. */
        name?: string
        /** @description Queries by edge AZ ID. */
        availability_zone_id?: string
        /** @description Queries by edge site deployment status. */
        status?: string
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying edge sites. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListWksEdgeSitesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowJob: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Task ID. */
        job_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying task details. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowJobResponseBody']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Default response to a failure. */
      default: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  RunActionsOnWorkspaceJob: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
        /** @description Task ID. */
        job_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RunActionsOnWorkspaceJobRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RunActionsOnWorkspaceJobResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListItaSubJobs: {
    parameters: {
      query?: {
        /**
         * @description Task status.
         *
         *     - SUCCESS: succeeded• RUNNING: running• FAILED: failed• WAITING: waiting for execution
         */
        status?: 'SUCCESS' | 'RUNNING' | 'FAILED' | 'WAITING'
        /** @description Task ID. You are advised to set either job_type or job_id, or both. */
        job_id?: string
        /**
         * @description Task type. You are advised to set either job_type or job_id, or both.
         *
         *     - createDesktops: creating a desktop
         *     - applyWorkspace: enabling Huawei Cloud Workspace
         *     - cancelWorkspace: canceling Huawei Cloud Workspace
         *     - expandVolumes: expanding disk capacity
         *     - addVolumes: adding a disk
         *     - rebuildDesktops: rebuilding a desktop system disk
         *     - createSnapshot: creating a disk snapshot
         *     - deleteSnapshot: deleting a disk snapshot
         *     - deleteDesktops: deleting a desktop
         *     - desktopRejoinDomain: re-adding a desktop to a domain
         *     - operateDesktops: performing operations on a desktop
         *     - restoreDesktopBySnapshot: restoring a desktop using a snapshot
         *     - desktopToImage: converting a desktop to an image
         *     - attachDesktops: assigning a desktop
         *     - deleteVolumes: deleting a desktop disk (data disk)
         *     - createWksSnapshot: creating a snapshot
         *     - deleteWksSnapshot: deleting a snapshot
         *     - createDesktopPool: creating a desktop pool
         *     - expandDesktopPool: expanding the desktop pool capacity
         *     - deleteDesktopPoolVolumes: deleting a desktop disk (data disk) from a desktop pool
         *     - rebuildDesktopPool: rebuilding system disks of a desktop pool
         *     - addDesktopPoolVolumes: adding a disk to a desktop pool
         *     - detachDesktops: unbinding a desktop from a desktop pool
         *     - attachDesktopPool: assigning desktops in a desktop pool
         *     - batchDetachDesktops: unbinding desktops from users in batches
         *     - executeDesktopsAction: performing operations on a desktop
         *     - changeDesktopNetwork: switching the network of a desktop
         *     - batchChangeDesktopNetwork: switching the network of desktops in batches
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
        /** @description Desktop pool ID. */
        desktop_pool_id?: string
        /** @description Pagination query. The value ranges from 0 to 1000 and defaults to 1000. */
        limit?: number
        /** @description Where the pagination query starts. The value starts from 0. */
        offset?: number
      }
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to task details. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListItaSubJobsResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  BatchDeleteSubJobs: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['BatchDeleteSubJobsRequestBody']
      }
    }
    responses: {
      /** @description Normal. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content?: never
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description The method specified in the request is not allowed. */
      405: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Service unavailable. */
      503: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ListWorkspaces: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying Huawei Cloud Workspace details. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListWorkspacesResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateWorkspace: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateWorkspaceRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for modifying attributes of Huawei Cloud Workspace. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateWorkspaceResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ApplyWorkspace: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyWorkspaceRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for subscribing to Huawei Cloud Workspace. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApplyWorkspaceResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  CancelWorkspace: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for unsubscribing from Huawei Cloud Workspace. */
      202: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CancelWorkspaceResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UpdateEnterpriseId: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateEnterpriseIdRequestBody']
      }
    }
    responses: {
      /** @description Response body for modifying an enterprise ID. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdateEnterpriseIdResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No operation permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resources found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  ShowWorkspaceLock: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Response to the request for querying whether Huawei Cloud Workspace is locked. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ShowWorkspaceLockResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
  UnlockWorkspace: {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description Project ID. */
        project_id: string
      }
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['UnlockWorkspaceRequestBody']
      }
    }
    responses: {
      /** @description Response to the request for unlocking a project. */
      200: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UnlockWorkspaceResponseBody']
        }
      }
      /** @description The request cannot be understood by the server due to malformed syntax. */
      400: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description Authentication failed. */
      401: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description You do not have required permissions. */
      403: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description No resource found. */
      404: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
      /** @description An internal service error occurred. For details about the error code, see the error code description. */
      500: {
        headers: {
          [key: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ErrorResponse']
        }
      }
    }
  }
}
