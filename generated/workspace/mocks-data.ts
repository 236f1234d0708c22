// Written by hwapi generate. Do not edit: change the OpenAPI document and generate again.
import type { MockSpec } from './runtime/mock/index.js'

/** What the mocks answer from: operations and schemas of the document, as JSON. */
export const mockData: MockSpec = {
  title: 'Huawei Cloud Workspace',
  basePaths: [],
  operations: [
    {
      name: 'listAppCatalogs',
      id: 'ListAppCatalogs',
      method: 'GET',
      path: '/v1/{project_id}/app-center/app-catalogs',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAppCatalogsResponseBody"},"example":{"items":[{"id":1254678,"catalog_zh":"Category description.","catalog_en":"Description of the category information."}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listRestrictedRule',
      id: 'ListRestrictedRule',
      method: 'GET',
      path: '/v1/{project_id}/app-center/app-restricted-rules',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}},{"name":"name","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListRestrictedRuleResponseBody"},"example":{"count":0,"items":[{"id":"string","name":"string","description":"string","rule":{"scope":"PRODUCT","product_rule":{"identify_condition":"productName","publisher":null,"product_name":"HUAWEI","process_name":"Huawei.exe","support_os":"Windows","version":"1.0.0.1","product_version":"1.0.0.1"},"path_rule":{"path":"D:\\\\\\\\tmp"}},"rule_source":"string","create_time":"2024-12-25T07:04:55.891Z","update_time":"2024-12-25T07:04:55.891Z"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'addRestrictedRule',
      id: 'AddRestrictedRule',
      method: 'POST',
      path: '/v1/{project_id}/app-center/app-restricted-rules',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddRestrictedRuleRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteRestrictedRule',
      id: 'DeleteRestrictedRule',
      method: 'POST',
      path: '/v1/{project_id}/app-center/app-restricted-rules/actions/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteRestrictedRuleRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAppRule',
      id: 'ListAppRule',
      method: 'GET',
      path: '/v1/{project_id}/app-center/app-rules',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}},{"name":"name","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAppRuleResponseBody"},"example":{"count":0,"items":[{"id":"string","name":"string","description":"string","rule":{"scope":"PRODUCT","product_rule":{"identify_condition":"productName","publisher":null,"product_name":"HUAWEI","process_name":"Huawei.exe","support_os":"Windows","version":"1.0.0.1","product_version":"1.0.0.1"},"path_rule":{"path":"D:\\\\\\\\tmp"}},"rule_source":"string","create_time":"2024-12-25T07:03:42.629Z","update_time":"2024-12-25T07:03:42.629Z"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'createAppRule',
      id: 'CreateAppRule',
      method: 'POST',
      path: '/v1/{project_id}/app-center/app-rules',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateAppRuleRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateAppRuleResponseBody"},"example":{"id":"string","name":"string","description":"string","rule":{"scope":"PRODUCT","product_rule":{"identify_condition":"productName","publisher":null,"product_name":"HUAWEI","process_name":"Huawei.exe","support_os":"Windows","version":"1.0.0.1","product_version":"1.0.0.1"},"path_rule":{"path":"D:\\\\\\\\tmp"}},"rule_source":"string","create_time":"2024-12-25T07:03:30.065Z","update_time":"2024-12-25T07:03:30.065Z"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'disableRuleRestriction',
      id: 'DisableRuleRestriction',
      method: 'POST',
      path: '/v1/{project_id}/app-center/app-rules/actions/disable-rule-restriction',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'enableRuleRestriction',
      id: 'EnableRuleRestriction',
      method: 'POST',
      path: '/v1/{project_id}/app-center/app-rules/actions/enable-rule-restriction',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showRuleRestriction',
      id: 'ShowRuleRestriction',
      method: 'GET',
      path: '/v1/{project_id}/app-center/app-rules/actions/get-rule-restriction',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowRuleRestrictionResponseBody"},"example":{"app_restrict_rule_switch":false,"app_control_mode":0,"app_periodic_switch":false,"app_periodic_interval":5,"app_force_kill_proc_switch":true}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'setRuleRestriction',
      id: 'SetRuleRestriction',
      method: 'POST',
      path: '/v1/{project_id}/app-center/app-rules/actions/set-rule-restriction',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetRuleRestrictionRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDeleteAppRules',
      id: 'BatchDeleteAppRules',
      method: 'POST',
      path: '/v1/{project_id}/app-center/app-rules/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteAppRulesRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteAppRule',
      id: 'DeleteAppRule',
      method: 'DELETE',
      path: '/v1/{project_id}/app-center/app-rules/{rule_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"rule_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateAppRule',
      id: 'UpdateAppRule',
      method: 'PATCH',
      path: '/v1/{project_id}/app-center/app-rules/{rule_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"rule_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAppRuleRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAppRuleResponseBody"},"example":{"id":"string","name":"string","description":"string","rule":{},"rule_source":"string","create_time":"2025-05-24T10:42:12.338Z","update_time":"2025-05-24T10:42:12.338Z"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listApps',
      id: 'ListApps',
      method: 'GET',
      path: '/v1/{project_id}/app-center/apps',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}},{"name":"name","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAppsResponseBody"},"example":{"count":0,"items":[{"id":"x-xx-xxx","tenant_id":"xxx-xx-x-xx","name":"xxx.exe","version":"v1.1.1","description":"Application used for testing.","authorization_type":"ALL_USER","app_file_store":{"store_type":"OBS","bucket_store":{"bucket_name":"wks-appcenter-xxxx","bucket_file_path":"app-file/xxxx.exe"}},"file_link":"https://host-addresss/xxxx.jpg"}],"app_icon_url":"https://host-addresss/xxxxx","install_type":"QUIET_INSTALL","install_command":"${FILE_PATH} /S","uninstall_command":"msiexec /uninstall ${FILE_PATH} /quiet","support_os":"Windows","status":"NORMAL","application_source":"CUSTOM","create_time":"2024-12-25T06:56:33.477Z","catalog_id":1,"catalog":"Other","install_info":"Installation information"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'uploadApp',
      id: 'UploadApp',
      method: 'POST',
      path: '/v1/{project_id}/app-center/apps',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UploadAppRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UploadAppResponseBody"},"example":{"id":"x-xx-xxx","tenant_id":"xxx-xx-x-xx","name":"xxx.exe","version":"v1.1.1","description":"Application used for testing.","authorization_type":"ALL_USER","app_file_store":{"store_type":"OBS","bucket_store":{"bucket_name":"wks-appcenter-xxxx","bucket_file_path":"app-file/xxxx.exe"},"file_link":"https://host-addresss/xxxxx.jpg"},"app_icon_url":"https://host-addresss/xxxxx","install_type":"QUIET_INSTALL","install_command":"${FILE_PATH} /S","uninstall_command":"msiexec /uninstall ${FILE_PATH} /quiet","support_os":"Windows","status":"NORMAL","application_source":"CUSTOM","create_time":"2024-12-25T06:56:58.622Z","catalog_id":1,"catalog":"Other","install_info":"Installation information"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchUpdateAppAuthorizations',
      id: 'BatchUpdateAppAuthorizations',
      method: 'POST',
      path: '/v1/{project_id}/app-center/apps/actions/batch-assign-authorization',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchUpdateAppAuthorizationsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchInstallApps',
      id: 'BatchInstallApps',
      method: 'POST',
      path: '/v1/{project_id}/app-center/apps/actions/batch-auto-install',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchInstallAppsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDeleteApps',
      id: 'BatchDeleteApps',
      method: 'POST',
      path: '/v1/{project_id}/app-center/apps/actions/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteAppsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDisableApps',
      id: 'BatchDisableApps',
      method: 'POST',
      path: '/v1/{project_id}/app-center/apps/actions/batch-disable',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDisableAppsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchEnableApps',
      id: 'BatchEnableApps',
      method: 'POST',
      path: '/v1/{project_id}/app-center/apps/actions/batch-enable',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchEnableAppsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteApp',
      id: 'DeleteApp',
      method: 'DELETE',
      path: '/v1/{project_id}/app-center/apps/{app_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"app_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"reserve_obs_file","in":"query","schema":{"enum":["true","false"],"default":"false","type":"string"}}],"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateUploadedApp',
      id: 'UpdateUploadedApp',
      method: 'PATCH',
      path: '/v1/{project_id}/app-center/apps/{app_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"app_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateUploadedAppRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateUploadedAppResponseBody"},"example":{"id":"x-xx-xxx","tenant_id":"xxx-xx-x-xx","name":"xxx.exe","version":"v1.1.1","description":"Application used for testing.","authorization_type":"ALL_USER","app_file_store":{"store_type":"OBS","bucket_store":{"bucket_name":"wks-appcenter-xxxx","bucket_file_path":"app-file/xxxx.exe"}},"file_link":"https://host-addresss/xxxxx.jpg","app_icon_url":"https://host-addresss/xxxxx","install_type":"QUIET_INSTALL","install_command":"${FILE_PATH} /S","uninstall_command":"msiexec /uninstall ${FILE_PATH} /quiet","support_os":"Windows","status":"NORMAL","application_source":"CUSTOM","create_time":"2024-12-25T06:58:19.765Z","catalog_id":1,"catalog":"Other","install_info":"Installation information"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateAppAuthorizations',
      id: 'UpdateAppAuthorizations',
      method: 'POST',
      path: '/v1/{project_id}/app-center/apps/{app_id}/actions/assign-authorizations',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"app_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAppAuthorizationsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'installApp',
      id: 'InstallApp',
      method: 'POST',
      path: '/v1/{project_id}/app-center/apps/{app_id}/actions/auto-install',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"app_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/InstallAppRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAppAuthorizations',
      id: 'ListAppAuthorizations',
      method: 'GET',
      path: '/v1/{project_id}/app-center/apps/{app_id}/authorizations',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"app_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}},{"name":"name","in":"query","schema":{"type":"string"}},{"name":"target_type","in":"query","schema":{"enum":["SIMPLE","USER_GROUP"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAppAuthorizationsResponseBody"},"example":{"count":0,"items":[{"account":"zhangsan*****@test.com","domain":"siv.**.huawei.com","account_type":"SIMPLE","platform_type":"AD"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'createAndAuthorizeBucket',
      id: 'CreateAndAuthorizeBucket',
      method: 'POST',
      path: '/v1/{project_id}/app-center/buckets',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateAndAuthorizeBucketResponseBody"},"example":{"bucket_name":"app-center-xxxxxx"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createBucketCredential',
      id: 'CreateBucketCredential',
      method: 'POST',
      path: '/v1/{project_id}/app-center/buckets/actions/create-credential',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateBucketCredentialRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateBucketCredentialResponseBody"},"example":{"server_end_point":"obs.cn-north-xx.myhuaweicloud.com","bucket_name":"","object_path":"app-file/xxxx.exe","policy":{"version":"1.1","statement":{"effect":"Allow","action":["obs:object:PutObject"],"resource":["obs:*:*:object:file/xxx.exe"]}},"credential":{"access":"nvf*****390","secret":"nvf*****390","security_token":"nvf*****390"}}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listJobs',
      id: 'ListJobs',
      method: 'GET',
      path: '/v1/{project_id}/app-center/jobs',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}},{"name":"instance_id","in":"query","schema":{"type":"string"}},{"name":"app_id","in":"query","schema":{"type":"string"}},{"name":"target","in":"query","schema":{"type":"string"}},{"name":"job_status","in":"query","schema":{"enum":["INIT","WAITING","SUCCESS","FAIL"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListJobsResponseBody"},"example":{"count":0,"items":[{"id":"xxxxx-xxx-xx","app_id":"xxx-xxx-xxx-xxx","app_name":"Workspace.exe","app_version":"v1.1.1","instance_id":"xxx-xxxx-xxxx","instance_sid":"xxxx-xxx-xxxx","instance_name":"APS-XXXXXX","operator":"zhangsan**@huawei.com","target":"lisi**@huawei.com","job_status":"INIT","error_message":"","create_time":"2022-03-07T10:40:43.858Z","update_time":"2022-03-07T10:40:43.858Z"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'batchDeleteJobs',
      id: 'BatchDeleteJobs',
      method: 'POST',
      path: '/v1/{project_id}/app-center/jobs/actions/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteJobsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'retryJobs',
      id: 'RetryJobs',
      method: 'POST',
      path: '/v1/{project_id}/app-center/jobs/actions/retry',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetryJobsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listTenantProfiles',
      id: 'ListTenantProfiles',
      method: 'GET',
      path: '/v1/{project_id}/app-center/profiles',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"type":"object","additionalProperties":{"type":"boolean"}},"example":{"app_restrict_rule_switch":"true"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateTenantProfile',
      id: 'UpdateTenantProfile',
      method: 'PATCH',
      path: '/v1/{project_id}/app-center/profiles',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"object","additionalProperties":{"type":"object","additionalProperties":true}}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAccessAddressBackupConfig',
      id: 'ListAccessAddressBackupConfig',
      method: 'GET',
      path: '/v2/{project_id}/access-config/address-backup',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAccessAddressBackupConfigResponseBody"},"example":{"access_config":[{"site_id":"string","backup_mode":"string","backup_info":[{"priority":255,"address":"string","address_custom":"string"}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateAccessAddressBackupConfig',
      id: 'UpdateAccessAddressBackupConfig',
      method: 'POST',
      path: '/v2/{project_id}/access-config/address-backup',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAccessAddressBackupConfigRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAccessPolicies',
      id: 'ListAccessPolicies',
      method: 'GET',
      path: '/v2/{project_id}/access-policy',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"access_control_type","in":"query","schema":{"enum":["ACCESS_TYPE","IP_WHITE_LIST"],"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":100,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"maximum":99,"default":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAccessPoliciesResponseBody"},"example":{"policies":[{"policy_id":"8ac225c2781edb0d01781edde3f4xxxx","create_time":"2022-10-24T17:24:56.000+00:00","policy_name":"PRIVATE_ACCESS","blacklist_type":"INTERNET"}],"total":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"policies","counter":"total"}}',
    },
    {
      name: 'createAccessPolicy',
      id: 'CreateAccessPolicy',
      method: 'POST',
      path: '/v2/{project_id}/access-policy',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateAccessPolicyRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDeleteAccessPolicies',
      id: 'BatchDeleteAccessPolicies',
      method: 'DELETE',
      path: '/v2/{project_id}/access-policy',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteAccessPoliciesRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateAccessPolicy',
      id: 'UpdateAccessPolicy',
      method: 'PUT',
      path: '/v2/{project_id}/access-policy/{access_policy_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"access_policy_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAccessPolicyRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAccessPolicyObjects',
      id: 'ListAccessPolicyObjects',
      method: 'GET',
      path: '/v2/{project_id}/access-policy/{access_policy_id}/objects',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"access_policy_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":2000,"default":10,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"maximum":1999,"default":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAccessPolicyObjectsResponseBody"},"example":{"policy_objects_list":[{"object_id":"8ac225c2781edb0d01781edde3f4xxxx","object_name":"test1","object_type":"USER"},{"object_id":"8ac225c2781edb0d01781edde3f4xxxx","object_name":"test2","object_type":"USER"}],"total":2}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"policy_objects_list","counter":"total"}}',
    },
    {
      name: 'updateAccessPolicyObjects',
      id: 'UpdateAccessPolicyObjects',
      method: 'PUT',
      path: '/v2/{project_id}/access-policy/{access_policy_id}/objects',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"access_policy_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAccessPolicyObjectsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAdOus',
      id: 'ListAdOus',
      method: 'GET',
      path: '/v2/{project_id}/ad-ous',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAdOusResponseBody"},"example":{"ou_infos":[{"ou_name":"wksmanager","ou_dn":"OU=UserOU,DC=vdesktop,DC=huawei,DC=com"}],"total_count":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"ou_infos","counter":"total_count"}}',
    },
    {
      name: 'listAgencies',
      id: 'ListAgencies',
      method: 'GET',
      path: '/v2/{project_id}/agencies',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"scene","in":"query","schema":{"enum":["WORKSPACE","CLOUD_GAME","CLOUD_STORAGE","SCREEN_RECORD"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAgenciesResponseBody"},"example":{"existing_agencies":[{"name":"ServiceLinkedAgencyForWorkspace","permissions":[{"system_permission_display_names":["WorkspaceServiceLinkedAgencyPolicy"],"wanted_system_permission_display_names":[]}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createAgencies',
      id: 'CreateAgencies',
      method: 'POST',
      path: '/v2/{project_id}/agencies',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateAgenciesRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAlarms',
      id: 'ListAlarms',
      method: 'GET',
      path: '/v2/{project_id}/alarms',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"level","in":"query","schema":{"format":"int32","enum":[1,2,3,4],"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","default":100,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAlarmsResponseBody"},"example":{"alarm_histories":[{"record_id":"string","alarm_id":"al1603131199286dzxpqK3Ez","name":"alarm-test01","status":"alarm","type":"EVENT.SYS","level":1,"begin_time":231025,"metric":{"namespace":"SYS.IES","metric_name":"cpu_util","dimensions":[{"name":"instance_id","value":"4270ff17-aba3-4138-89fa-820594c39755"}]}}],"condition":{"period":1,"filter":"average","comparison_operator":"","value":0,"unit":"percent","count":10,"suppress_duration":300},"additional_info":{"resource_id":"22d98f6c-16d2-4c2d-b424-50e79d82838f","resource_name":"ECS-Test01","event_id":"ev16031292300990kKN8p17J"},"data_points":[{"time":"string","value":7.019}],"count":0}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"alarm_histories","counter":"count"}}',
    },
    {
      name: 'showAssistAuthConfig',
      id: 'ShowAssistAuthConfig',
      method: 'GET',
      path: '/v2/{project_id}/assist-auth-config/method-config',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowAssistAuthConfigResponseBody"},"example":{"otp_config_info":{"enable":true,"receive_mode":"VMFA"}}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateAssistAuthMethodConfig',
      id: 'UpdateAssistAuthMethodConfig',
      method: 'PUT',
      path: '/v2/{project_id}/assist-auth-config/method-config',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAssistAuthMethodConfigRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showAuthConfig',
      id: 'ShowAuthConfig',
      method: 'GET',
      path: '/v2/{project_id}/auth-config/method-config',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"auth_type","in":"query","schema":{"enum":["LOCAL_PASSWORD","KERBEROS","LDAP","CLIENT_TOKEN","OAUTH2"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowAuthConfigResponseBody"},"example":{"enable":true}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateAuthMethodConfig',
      id: 'UpdateAuthMethodConfig',
      method: 'PUT',
      path: '/v2/{project_id}/auth-config/method-config',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAuthMethodConfigRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAuthMethodConfigResponseBody"},"example":{"project_id":"0e575d8e1a00f4742f70c00589a0ebdc"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAvailabilityZones',
      id: 'ListAvailabilityZones',
      method: 'GET',
      path: '/v2/{project_id}/availability-zones',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAvailabilityZonesResponseBody"},"example":{"availability_zones":[{"availability_zone":"string","display_name":"string","sold_out":{},"product_ids":["string"],"visible":true,"default_availability_zone":true}],"total_count":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showAzDetails',
      id: 'ShowAzDetails',
      method: 'GET',
      path: '/v2/{project_id}/availability-zones/detail',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"availability_zone_id","in":"query","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowAzDetailsResponseBody"},"example":{"id":"string","region_id":"string","type":"string","display_name":"string","status":"string","sold_out":{"products":["string"]},"product_ids":["string"],"mode":"string","alias":"string","public_border_group":"string","category":0}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAzs',
      id: 'ListAzs',
      method: 'GET',
      path: '/v2/{project_id}/availability-zones/summary',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAzsResponseBody"},"example":{"support_type":["string"],"default_type":"string","azs":{"CENTER":[{"availability_zone":"string","i18n":{"zh_cn":"string","en_us":"string"}}],"default_availability_zone":true},"IES":[{"availability_zone":"string","i18n":{"zh_cn":"string","en_us":"string"},"default_availability_zone":true}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listSubnetBandwidths',
      id: 'ListSubnetBandwidths',
      method: 'GET',
      path: '/v2/{project_id}/bandwidths',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"vpc_id","in":"query","schema":{"type":"string"}},{"name":"subnet_id","in":"query","schema":{"type":"string"}},{"name":"bandwidth_id","in":"query","schema":{"type":"string"}},{"name":"bandwidth_name","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListSubnetBandwidthsResponseBody"},"example":{"bandwidths":[{"bandwidth_id":"string","bandwidth_name":"string","charge_mode":"string","size":0,"vpc_id":"string","vpc_name":"string","subnet_id":"string","subnet_name":"string","enterprise_project_id":"string","created_at":"string","order_id":"string","status":"string","control_mode":"string"}],"total_count":0}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"bandwidths","counter":"total_count"}}',
    },
    {
      name: 'applySubnetBandwidth',
      id: 'ApplySubnetBandwidth',
      method: 'POST',
      path: '/v2/{project_id}/bandwidths',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApplySubnetBandwidthRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApplySubnetBandwidthResponseBody"},"example":{"job_id":"fa9e41e1-1221-47c3-a43c-67a1271e2093"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'deleteSubnetBandwidth',
      id: 'DeleteSubnetBandwidth',
      method: 'DELETE',
      path: '/v2/{project_id}/bandwidths/{bandwidth_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"bandwidth_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteSubnetBandwidthResponseBody"},"example":{"job_id":"string"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'showSubnetBandwidthControlList',
      id: 'ShowSubnetBandwidthControlList',
      method: 'GET',
      path: '/v2/{project_id}/bandwidths/{bandwidth_id}/control-list',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"bandwidth_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"query","schema":{"type":"string"}},{"name":"desktop_name","in":"query","schema":{"type":"string"}},{"name":"user_name","in":"query","schema":{"type":"string"}},{"name":"control_mode","in":"query","schema":{"enum":["BLACK","WHITE"],"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowSubnetBandwidthControlListResponseBody"},"example":{"control_mode":"string","control_list":[{"desktop_id":"string","desktop_name":"string","desktop_status":"string","pool_id":"string","attach_user_infos":[{"user_id":"string","user_name":"string","user_group":"string","type":"USER"}]}],"total_count":0}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"control_list","counter":"total_count"}}',
    },
    {
      name: 'updateSubnetBandwidthControlList',
      id: 'UpdateSubnetBandwidthControlList',
      method: 'PUT',
      path: '/v2/{project_id}/bandwidths/{bandwidth_id}/control-list',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"bandwidth_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateSubnetBandwidthControlListRequestBody"}}}},"responses":{"204":{},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createSubnetBandwidthChangeOrder',
      id: 'CreateSubnetBandwidthChangeOrder',
      method: 'POST',
      path: '/v2/{project_id}/bandwidths/{bandwidth_id}/periodic/change/order',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"bandwidth_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateSubnetBandwidthChangeOrderRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateSubnetBandwidthChangeOrderResponseBody"},"example":{"order_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateSubnetBandwidth',
      id: 'UpdateSubnetBandwidth',
      method: 'POST',
      path: '/v2/{project_id}/bandwidths/{bandwidth_id}/update',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"bandwidth_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateSubnetBandwidthRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateSubnetBandwidthResponseBody"},"example":{"job_id":"fa9e41e1-1221-47c3-a43c-67a1271e2093"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listTimeZones',
      id: 'ListTimeZones',
      method: 'GET',
      path: '/v2/{project_id}/common/timezones',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"time_zone_name","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListTimeZonesResponseBody"},"example":{"time_zones":[{"time_zone_desc":"(GMT+08:00) Beijing, Chongqing, Hong Kong, Urumqi, Taipei","time_zone":"GMT+08:00","time_zone_name":"Asia/Shanghai","time_zone_desc_us":"(GMT+08:00) Beijing, Chongqing, Hong Kong, Urumqi, Taipei","time_zone_desc_cn":"(GMT+08:00) Beijing, Chongqing, Hong Kong, Urumqi, and Taipei"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listDesktopsConnectStatus',
      id: 'ListDesktopsConnectStatus',
      method: 'GET',
      path: '/v2/{project_id}/connect-desktops',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_names","in":"query","schema":{"maxItems":100,"type":"array","items":{"type":"string"}}},{"name":"connect_status","in":"query","schema":{"enum":["UNREGISTER","REGISTERED","CONNECTED","DISCONNECTED"],"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"maximum":2000,"default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":2000,"default":100,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopsConnectStatusResponseBody"},"example":{"desktops":[{"desktop_id":"string","desktop_name":"string","connect_status":"string","attach_users":[{"id":"string","name":"string","user_group":"string","type":"USER"}]}],"total_count":0}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"desktops","counter":"total_count"}}',
    },
    {
      name: 'listLoginRecordsNew',
      id: 'ListLoginRecordsNew',
      method: 'GET',
      path: '/v2/{project_id}/connections/desktops',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","schema":{"type":"string"}},{"name":"end_time","in":"query","schema":{"type":"string"}},{"name":"user_name","in":"query","schema":{"type":"string"}},{"name":"computer_name","in":"query","schema":{"type":"string"}},{"name":"terminal_type","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":1000,"default":20,"type":"integer"}},{"name":"min_network_rtt","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"max_network_rtt","in":"query","schema":{"format":"int32","type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListLoginRecordsNewResponseBody"},"example":{"total_count":4,"records":[{"computer_name":"JY011","user_name":"jy01@local.com","terminal_mac":"00-ac-9c-c7-9a-df","terminal_name":"DESKTOP-EGOP3TR","terminal_ip":"8.5.60.58","client_version":"1.8.00005","terminal_type":"Windows 10","agent_version":"1.8.00005.10546","desktop_ip":"172.16.148.250","connection_start_time":"2020-04-24T03:02:47Z","connection_setup_time":"2020-04-24T03:02:49Z","connection_end_time":"2020-04-24T03:36:43Z","is_reconnect":false,"public_ip":"0.0.0.0"},{"computer_name":"JY011","user_name":"jy01@local.com","terminal_mac":"00-ac-9c-c7-9a-df","terminal_name":"DESKTOP-EGOP3TR","terminal_ip":"8.5.60.58","client_version":"1.8.00005","terminal_type":"Windows 10","agent_version":"1.8.00005.10546","desktop_ip":"172.16.148.250","connection_start_time":"2020-04-23T08:58:02Z","connection_setup_time":"2020-04-23T08:58:05Z","connection_end_time":"2020-04-23T22:45:00Z","is_reconnect":false,"public_ip":"0.0.0.0"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"records","counter":"total_count"}}',
    },
    {
      name: 'exportUserLoginInfoNew',
      id: 'ExportUserLoginInfoNew',
      method: 'GET',
      path: '/v2/{project_id}/connections/desktops/export',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","schema":{"type":"string"}},{"name":"end_time","in":"query","schema":{"type":"string"}},{"name":"user_name","in":"query","schema":{"type":"string"}},{"name":"computer_name","in":"query","schema":{"type":"string"}},{"name":"terminal_type","in":"query","schema":{"type":"string"}},{"name":"language","in":"query","schema":{"enum":["zh_CN","en_US"],"default":"en_US","type":"string"}}],"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listHistoryOnlineInfoNew',
      id: 'ListHistoryOnlineInfoNew',
      method: 'GET',
      path: '/v2/{project_id}/connections/online-users',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","schema":{"type":"string"}},{"name":"end_time","in":"query","schema":{"type":"string"}},{"name":"query_type","in":"query","schema":{"enum":["MONTH","WEEK","DAY"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListHistoryOnlineInfoNewResponseBody"},"example":{"time_counts":["00:00 : 0","01:00 : 0","02:00 : 0","03:00 : 0","04:00 : 0","05:00 : 0","06:00 : 0","07:00 :\\n0","08:00 : 0","09:00 : 0","10:00 : 0"]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listInstancesStatus',
      id: 'ListInstancesStatus',
      method: 'GET',
      path: '/v2/{project_id}/connections/status',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListInstancesStatusResponseBody"},"example":{"statics":[{"static_name":"string","running_num":2147483647,"stop_num":2147483647,"hibernate_num":2147483647,"other_num":2147483647,"attached_num":2147483647,"unattached_num":2147483647,"cannot_attach_num":2147483647,"in_process_num":2147483647,"in_use_num":2147483647,"unregistered_num":2147483647,"ready_num":2147483647,"disconnected_num":2147483647,"unknown_num":2147483647}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showDesktopMonitorData',
      id: 'ShowDesktopMonitorData',
      method: 'GET',
      path: '/v2/{project_id}/desktop-monitor/{desktop_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","required":true,"schema":{"format":"date-time","type":"string"}},{"name":"end_time","in":"query","required":true,"schema":{"format":"date-time","type":"string"}},{"name":"metric_name","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowDesktopMonitorDataResponseBody"},"example":{"cpu_info":[{"average":0.4832775919732441,"timestamp":1618810632000},{"average":0.4832775919732441,"timestamp":1618810931000},{"average":0.5018382352941176,"timestamp":1618811203000},{"average":0.4830508474576271,"timestamp":1618812396000}]}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listDesktopNamePolicy',
      id: 'ListDesktopNamePolicy',
      method: 'GET',
      path: '/v2/{project_id}/desktop-name-policies',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"is_contain_user","in":"query","schema":{"type":"boolean"}},{"name":"policy_name","in":"query","schema":{"minLength":1,"maxLength":30,"type":"string"}},{"name":"policy_id","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":50,"default":50,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopNamePolicyResponseBody"},"example":{"desktop_name_policy_infos":[{"policy_id":"string","policy_name":"string","name_prefix":"string","digit_number":0,"start_number":0,"single_domain_user_inc":0,"is_default_policy":false,"is_contain_user":false}],"total_count":0}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"desktop_name_policy_infos","counter":"total_count"}}',
    },
    {
      name: 'createDesktopNamePolicy',
      id: 'CreateDesktopNamePolicy',
      method: 'POST',
      path: '/v2/{project_id}/desktop-name-policies',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopNamePolicyRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopNamePolicyResponseBody"},"example":{"policy_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDeleteDesktopNamePolicy',
      id: 'BatchDeleteDesktopNamePolicy',
      method: 'POST',
      path: '/v2/{project_id}/desktop-name-policies/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteDesktopNamePolicyRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateDesktopNamePolicy',
      id: 'UpdateDesktopNamePolicy',
      method: 'PUT',
      path: '/v2/{project_id}/desktop-name-policies/{policy_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"policy_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateDesktopNamePolicyRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createDesktopPoolChangeOrder',
      id: 'CreateDesktopPoolChangeOrder',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pool/periodic/change/order',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopPoolChangeOrderRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopPoolChangeOrderResponseBody"},"example":{"orders":[{"order_id":"CS25052414519W9OP","order_status":6}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'estimateDesktopPoolAddVolume',
      id: 'EstimateDesktopPoolAddVolume',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pool/periodic/inquiry/add-volume',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateDesktopPoolAddVolumeRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateDesktopPoolAddVolumeResponseBody"},"example":{"currency":"string","cloud_service_rating_results":[{"order_request_id":"string","official_website_rating_result":{"amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_period_type":0,"measure_id":0,"product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]}}],"optional_discount_rating_results":[{"discount_id":"string","amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"discount_type":0,"discount_name":"string","best_offer":0,"same_ratio_flag":0,"discount_ratio":0,"promotion_info":"string","product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'estimateDesktopPoolChangeImage',
      id: 'EstimateDesktopPoolChangeImage',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pool/periodic/inquiry/change-image',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateDesktopPoolChangeImageRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateDesktopPoolChangeImageResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'estimateDesktopPoolExtendVolume',
      id: 'EstimateDesktopPoolExtendVolume',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pool/periodic/inquiry/extend-volume',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateDesktopPoolExtendVolumeRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateDesktopPoolExtendVolumeResponseBody"},"example":{"currency":"string","extend_params":"string","official_website_rating_result":{"amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_period_type":0,"measure_id":0,"product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]},"optional_discount_rating_results":[{"discount_id":"string","amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"discount_type":0,"discount_name":"string","best_offer":0,"same_ratio_flag":0,"discount_ratio":0,"promotion_info":"string","product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'estimateDesktopPoolResize',
      id: 'EstimateDesktopPoolResize',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pool/periodic/inquiry/resize',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateDesktopPoolResizeRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateDesktopPoolResizeResponseBody"},"example":{"is_upgrade":true,"batch_inquiry_rsp_when_upgrade":{"currency":"string","extend_params":"string","official_website_rating_result":{"amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_period_type":0,"measure_id":0,"product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]},"optional_discount_rating_results":[{"discount_id":"string","amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"discount_type":0,"discount_name":"string","best_offer":0,"same_ratio_flag":0,"discount_ratio":0,"promotion_info":"string","product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]}]},"batch_inquiry_rsp_when_downgrade":{"ret_code":"string","error_txt":"string","amount":0,"coupon_results":[{"coupon_id":"string","coupon_type":"string","amount":0,"measure_id":0}],"discount_amount":0,"original_amount":0,"measure_id":0,"currency":"string","product_rating_result":[{"id":"string","product_id":"string","amount":0,"coupon_results":[{"coupon_id":"string","coupon_type":"string","amount":0,"measure_id":0}],"discount_amount":0,"original_amount":0,"measure_id":0,"extend_params":"string"}],"extend_params":"string"}}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listDesktopPools',
      id: 'ListDesktopPools',
      method: 'GET',
      path: '/v2/{project_id}/desktop-pools',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"name","in":"query","schema":{"type":"string"}},{"name":"type","in":"query","schema":{"enum":["DYNAMIC","STATIC"],"type":"string"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":1000,"default":1000,"type":"integer"}},{"name":"in_maintenance_mode","in":"query","schema":{"type":"boolean"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopPoolsResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"desktop_pools","counter":"total_count"}}',
    },
    {
      name: 'createDesktopPool',
      id: 'CreateDesktopPool',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopPoolRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopPoolResponseBody"},"example":{"job_id":"3979904c-7beb-4f34-835f-2fa989a5550a"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'showDesktopPoolsScriptExecTasks',
      id: 'ShowDesktopPoolsScriptExecTasks',
      method: 'GET',
      path: '/v2/{project_id}/desktop-pools/script-execution-tasks/detail',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_pool_id","in":"query","schema":{"type":"string"}},{"name":"script_id","in":"query","schema":{"type":"string"}},{"name":"script_name","in":"query","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"enum":["SUCCESS","FAILED","RUNNING","WAITING"],"type":"string"}},{"name":"task_type","in":"query","schema":{"enum":["SCRIPT","COMMAND"],"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":10,"type":"integer"}},{"name":"execute_time_start","in":"query","schema":{"type":"string"}},{"name":"execute_time_end","in":"query","schema":{"type":"string"}},{"name":"task_id","in":"query","schema":{"type":"array","items":{"type":"string"}}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowDesktopPoolsScriptExecTasksResponseBody"},"example":{"script_execution_tasks":[{"id":"string","desktop_pool_id":"string","desktop_pool_name":"string","scripts":[{"id":"string","name":"string"}],"command_content":"string","command_type":"string","start_time":"string","end_time":"string","status":"string","success_num":0,"failed_num":0,"skip_num":0}],"total_count":0}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"script_execution_tasks","counter":"total_count"}}',
    },
    {
      name: 'showDesktopPoolDetail',
      id: 'ShowDesktopPoolDetail',
      method: 'GET',
      path: '/v2/{project_id}/desktop-pools/{pool_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowDesktopPoolDetailResponseBody"},"example":{"id":"1ad74b36-0de7-45fe-aed3-6cb047d69e99","name":"yay-test","type":"STATIC","description":"","created_time":"2025-05-22T09:48:47Z","charging_mode":"1","desktop_count":10,"desktop_used":0,"availability_zone":"cn-north-7c","subnet_id":"c7f30df4-f3ac-4807-9599-18950b05455f","product":{"product_id":"workspace.x86.ultimate.large2","flavor_id":"c7.large.2","type":"BASE","cpu":"2","memory":"4096","descriptions":"Ultimate | 2 vCPUs | 4 GB memory","charge_mode":"1","architecture":"x86","package_type":"ultimate","system_disk_type":"SAS","system_disk_size":"140","contain_data_disk":false,"resource_type":"hws.resource.type.workspace.desktop","cloud_service_type":"hws.service.type.vdi","volume_product_type":"workspace","status":"normal"},"image_id":"cc3bbc0b-9441-461b-b80b-48c52f3aed08","image_name":"WKS_WIN1064_UserImage","image_os_type":"Windows","image_os_version":"Windows 10 64bit","image_os_platform":"Windows","root_volume":{"id":"651d3724-fa85-420a-ab5f-ff531629747f","type":"SAS","size":80},"data_volumes":[{"id":"305d3c76-199f-4407-8d82-2a42d970595e","type":"SAS","size":10},{"id":"9969022b-557d-4c1e-b22f-e7736ebe30af","type":"SAS","size":10}],"security_groups":[],"disconnected_retention_period":0,"enable_autoscale":true,"autoscale_policy":{"autoscale_type":"AUTO_CREATED","max_auto_created":1,"min_idle":10,"once_auto_created":1},"status":"STEADY","enterprise_project_id":"0","in_maintenance_mode":false}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateDesktopPool',
      id: 'UpdateDesktopPool',
      method: 'PUT',
      path: '/v2/{project_id}/desktop-pools/{pool_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateDesktopPoolRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteDesktopPool',
      id: 'DeleteDesktopPool',
      method: 'DELETE',
      path: '/v2/{project_id}/desktop-pools/{pool_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'executeDesktopPoolAction',
      id: 'ExecuteDesktopPoolAction',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/action',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExecuteDesktopPoolActionRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExecuteDesktopPoolActionResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listPoolDesktopsDetail',
      id: 'ListPoolDesktopsDetail',
      method: 'GET',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/desktops',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"inconsistent_type","in":"query","schema":{"enum":["PRODUCT","IMAGE"],"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":10,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListPoolDesktopsDetailResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"pool_desktops","counter":"total_count"}}',
    },
    {
      name: 'expandDesktopPool',
      id: 'ExpandDesktopPool',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/expand',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExpandDesktopPoolRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExpandDesktopPoolResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'sendDesktopPoolNotifications',
      id: 'SendDesktopPoolNotifications',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/notifications',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SendDesktopPoolNotificationsRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SendDesktopPoolNotificationsResponseBody"},"example":{"job_id":"00298bb0-104a-4467-9b15-876c6fb7a99f"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'rebuildDesktopPool',
      id: 'RebuildDesktopPool',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/rebuild',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RebuildDesktopPoolRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RebuildDesktopPoolResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'resizeDesktopPool',
      id: 'ResizeDesktopPool',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/resize',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResizeDesktopPoolRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResizeDesktopPoolResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'executeDesktopPoolScript',
      id: 'ExecuteDesktopPoolScript',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/script-executions',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExecuteDesktopPoolScriptRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExecuteDesktopPoolScriptResponseBody"},"example":{"task_id":"00298bb0-104a-4467-9b15-876c6fb7a99f"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listDesktopPoolAuthorizedObjects',
      id: 'ListDesktopPoolAuthorizedObjects',
      method: 'GET',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/users',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":10,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopPoolAuthorizedObjectsResponseBody"},"example":{"objects":[{"object_type":"USER","object_id":"object_id","object_name":"2b31e-d520xxxx-xxebdb6-e57xxxxx","user_group":"administrators","created_at":"2022-05-11T11:45:42.000Z"}],"total_count":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"objects","counter":"total_count"}}',
    },
    {
      name: 'createDesktopPoolAuthorizedObjects',
      id: 'CreateDesktopPoolAuthorizedObjects',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/users',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopPoolAuthorizedObjectsRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'addDesktopPoolVolumes',
      id: 'AddDesktopPoolVolumes',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-add',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddDesktopPoolVolumesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddDesktopPoolVolumesResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'deleteDesktopPoolVolumes',
      id: 'DeleteDesktopPoolVolumes',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteDesktopPoolVolumesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteDesktopPoolVolumesResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'expandDesktopPoolVolumes',
      id: 'ExpandDesktopPoolVolumes',
      method: 'POST',
      path: '/v2/{project_id}/desktop-pools/{pool_id}/volumes/batch-expand',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"pool_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExpandDesktopPoolVolumesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExpandDesktopPoolVolumesResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'deleteDesktopSubResources',
      id: 'DeleteDesktopSubResources',
      method: 'POST',
      path: '/v2/{project_id}/desktop/delete-sub-resources',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteDesktopSubResourcesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteDesktopSubResourcesResponseBody"},"example":{"job_id":"3979904c-7beb-4f34-835f-2fa989a5550a"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'addDesktopSubResources',
      id: 'AddDesktopSubResources',
      method: 'POST',
      path: '/v2/{project_id}/desktop/sub-resources',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddDesktopSubResourcesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddDesktopSubResourcesResponseBody"},"example":{"job_id":"3979904c-7beb-4f34-835f-2fa989a5550a"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listDesktops',
      id: 'ListDesktops',
      method: 'GET',
      path: '/v2/{project_id}/desktops',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_name","in":"query","schema":{"type":"array","items":{"type":"string"}}},{"name":"computer_name","in":"query","schema":{"type":"string"}},{"name":"desktop_ip","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":1000,"default":1000,"type":"integer"}},{"name":"pool_id","in":"query","schema":{"type":"string"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}},{"name":"desktop_type","in":"query","schema":{"type":"string"}},{"name":"is_share_desktop","in":"query","schema":{"type":"boolean"}},{"name":"subnet_id","in":"query","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"type":"string"}},{"name":"desktop_id","in":"query","schema":{"maxItems":100,"type":"array","items":{"type":"string"}}},{"name":"tag","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopsResponseBody"},"example":{"total_count":2,"desktops":[{"desktop_id":"a6f6e2d1-cc62-46f3-865b-9ae6ae0afde0","computer_name":"ZRYUAN107","created":"2022-02-23 04:02:07","ip_address":"10.0.9.25","user_name":"zryuan1","user_group":"administrators","sid":"3db90102-d11d-4d13-9a96-104696d3c6a3","in_maintenance_mode":false,"share_resource_sku":"workspace.collaboratedesktop.6party.standard"},{"desktop_id":"248077ea-bb64-4e58-b5e8-6b686600920e","computer_name":"CHENYC01","created":"2022-02-22 12:14:59","ip_address":"10.0.9.103","user_name":"chenyc","user_group":"administrators","sid":"352cf09d-ee15-4ef1-aa49-8d673972b4e6","in_maintenance_mode":true,"share_resource_sku":"workspace.collaboratedesktop.6party.standard"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"desktops","counter":"total_count"}}',
    },
    {
      name: 'createDesktop',
      id: 'CreateDesktop',
      method: 'POST',
      path: '/v2/{project_id}/desktops',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopResponseBody"},"example":{"job_id":"3979904c-7beb-4f34-835f-2fa989a5550a"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'batchRunDesktops',
      id: 'BatchRunDesktops',
      method: 'POST',
      path: '/v2/{project_id}/desktops/action',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchRunDesktopsRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchRunDesktopsResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listAgentsInstallCondition',
      id: 'ListAgentsInstallCondition',
      method: 'GET',
      path: '/v2/{project_id}/desktops/agents',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}},{"name":"desktop_id","in":"query","schema":{"type":"string"}},{"name":"desktop_name","in":"query","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"type":"string"}},{"name":"ip_address","in":"query","schema":{"type":"string"}},{"name":"is_installed","in":"query","schema":{"type":"boolean"}},{"name":"desktop_pool_id","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAgentsInstallConditionResponseBody"},"example":{"agents_condition":[{"desktop_id":"string","desktop_name":"string","desktop_pool_id":"string","status":"string","task_status":"string","ip_address":"string","enterprise_project_id":"string","process":0,"agent_info":[{"agent_name":"string","agent_version":"string","is_installed":true}]}],"total_count":2147483647}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"agents_condition","counter":"total_count"}}',
    },
    {
      name: 'batchInstallAgent',
      id: 'BatchInstallAgent',
      method: 'POST',
      path: '/v2/{project_id}/desktops/agents',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchInstallAgentRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchInstallAgentResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'attachInstances',
      id: 'AttachInstances',
      method: 'POST',
      path: '/v2/{project_id}/desktops/attach',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AttachInstancesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AttachInstancesResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'batchAttachInstances',
      id: 'BatchAttachInstances',
      method: 'POST',
      path: '/v2/{project_id}/desktops/batch-attach',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchAttachInstancesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchAttachInstancesResponseBody"},"example":{"job_id":"3979904c-7beb-4f34-835f-2fa989a5550a"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'batchDeleteDesktops',
      id: 'BatchDeleteDesktops',
      method: 'POST',
      path: '/v2/{project_id}/desktops/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteDesktopsRequestBody"}}}},"responses":{"202":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteDesktopsResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'batchDetachInstances',
      id: 'BatchDetachInstances',
      method: 'POST',
      path: '/v2/{project_id}/desktops/batch-detach',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDetachInstancesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDetachInstancesResponseBody"},"example":{"failed_operation_list":[{"desktop_id":"string","desktop_name":"string","error_code":"string","error_msg":"string"}],"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'batchAddDesktopsTags',
      id: 'BatchAddDesktopsTags',
      method: 'POST',
      path: '/v2/{project_id}/desktops/batch-tags',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchAddDesktopsTagsRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDeleteDesktopsTags',
      id: 'BatchDeleteDesktopsTags',
      method: 'DELETE',
      path: '/v2/{project_id}/desktops/batch-tags',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteDesktopsTagsRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'changeUserPrivilegeGroup',
      id: 'ChangeUserPrivilegeGroup',
      method: 'POST',
      path: '/v2/{project_id}/desktops/change-user-privilege-group',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ChangeUserPrivilegeGroupRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ChangeUserPrivilegeGroupResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'updateDesktopUsername',
      id: 'UpdateDesktopUsername',
      method: 'PUT',
      path: '/v2/{project_id}/desktops/change-username',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateDesktopUsernameRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'changeDesktopToImage',
      id: 'ChangeDesktopToImage',
      method: 'POST',
      path: '/v2/{project_id}/desktops/desktop-to-image',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ChangeDesktopToImageRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ChangeDesktopToImageResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'detachInstances',
      id: 'DetachInstances',
      method: 'POST',
      path: '/v2/{project_id}/desktops/detach',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DetachInstancesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DetachInstancesResponseBody"},"example":{"failed_operation_list":[{"desktop_id":"string","desktop_name":"string","error_code":"string","error_msg":"string"}],"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listDesktopsDetail',
      id: 'ListDesktopsDetail',
      method: 'GET',
      path: '/v2/{project_id}/desktops/detail',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"status","in":"query","schema":{"enum":["ACTIVE","SHUTOFF","ERROR","HIBERNATED"],"type":"string"}},{"name":"user_name","in":"query","schema":{"type":"string"}},{"name":"user_names","in":"query","schema":{"maxItems":100,"type":"array","items":{"type":"string"}}},{"name":"sort_field","in":"query","schema":{"enum":["created","computer_name"],"type":"string"}},{"name":"sort_type","in":"query","schema":{"enum":["ASC","DESC"],"default":"ASC","type":"string"}},{"name":"computer_name","in":"query","schema":{"type":"string"}},{"name":"desktop_ip","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":500,"default":500,"type":"integer"}},{"name":"desktop_id","in":"query","schema":{"type":"array","items":{"type":"string"}}},{"name":"desktop_type","in":"query","schema":{"enum":["DEDICATED","POOLED"],"type":"string"}},{"name":"tag","in":"query","schema":{"type":"string"}},{"name":"pool_id","in":"query","schema":{"type":"string"}},{"name":"user_attached","in":"query","schema":{"type":"boolean"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}},{"name":"image_id","in":"query","schema":{"type":"string"}},{"name":"charge_mode","in":"query","schema":{"enum":["0","1"],"type":"string"}},{"name":"in_maintenance_mode","in":"query","schema":{"type":"boolean"}},{"name":"is_share_desktop","in":"query","schema":{"type":"boolean"}},{"name":"subnet_id","in":"query","schema":{"type":"string"}},{"name":"is_support_internet","in":"query","schema":{"type":"boolean"}},{"name":"availability_zone","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopsDetailResponseBody"},"example":{"desktops":[{"desktop_id":"cb783682-323a-43fa-9f70-3e87eed5524","computer_name":"tkms-test","os_host_name":"tkms-test","addresses":{"3596ca3f-0ea0-48ff-8010-3c87e72d9726":[{"osextipsmacmacAddr":"fa:16:3e:36:b9:a8","osextipstype":"fixed","addr":"172.16.147.130","version":"4","OS-EXT-IPS-MAC:mac_addr":"fa:16:3e:36:b9:a8","OS-EXT-IPS:type":"fixed"}],"016842ec-3d5e-41bd-8ef6-6b34acbec67e":[{"osextipsmacmacAddr":"fa:16:3e:98:4a:ed","osextipstype":"fixed","addr":"172.26.204.111","version":"4","OS-EXT-IPS-MAC:mac_addr":"fa:16:3e:98:4a:ed","OS-EXT-IPS:type":"fixed"}]},"ip_addresses":["172.16.147.130","172.26.204.111"],"ipv4":"172.16.147.130","ipv6":"","user_list":[],"user_group_list":[],"desktop_type":"DEDICATED","metadata":{"image_name":"WKS_WIN1064_UserImage","metering.resourcespeccode":"p1.2xlarge.8.win","charging_mode":"0","metering.image_id":"cc3bbc0b-9441-461b-b80b-48c52f3aed08","metering.resourcetype":"1","os_type":"Windows","os_bit":"64","bill_resource_id":"cb783682-323a-43fa-9f70-3e87eed5524.workspace","desktop_os_version":"Version2009(OS Build 19041.1288)"},"flavor":{"id":"p1.2xlarge.8","links":[]},"status":"ACTIVE","task_status":"","in_maintenance_mode":false,"created":"2025-05-23T08:18:18.920Z","login_status":"REGISTERED","product_id":"workspace.x86.ultimate.2xlarge4","root_volume":{"type":"SAS","size":80,"device":"/dev/vda","id":"76019ba137ae11f0ade6fa163e5a5e29","volume_id":"01643d58-af97-46f8-86c5-5c04cc2f23b4","bill_resource_id":"01643d58-af97-46f8-86c5-5c04cc2f23b4","create_time":"2025-05-23T08:18:09.213Z","display_name":"tkms-test-volume-0000","resource_spec_code":"workspace.volume.high"},"data_volumes":[{"type":"SAS","size":10,"device":"/dev/vdb","id":"7602c15137ae11f0ade6fa163e5a5e29","volume_id":"fe83ce9c-1556-41e3-a0c5-c9f978a3e0e8","bill_resource_id":"fe83ce9c-1556-41e3-a0c5-c9f978a3e0e8","create_time":"2025-05-23T08:18:09.220Z","display_name":"tkms-test-volume-0001","resource_spec_code":"workspace.volume.high"}],"availability_zone":"cn-north-7b","site_type":"CENTER","site_name":"Huawei Cloud Central Site","product":{"product_id":"workspace.x86.ultimate.2xlarge4","flavor_id":"p1.2xlarge.8","type":"BASE","cpu":"8","memory":"32768","descriptions":"Ultimate | 8 vCPUs | 32 GB memory","charge_mode":"1","architecture":"x86","is_gpu":false,"package_type":"ultimate","system_disk_type":"SAS","system_disk_size":"140","contain_data_disk":false,"resource_type":"hws.resource.type.workspace.desktop","cloud_service_type":"hws.service.type.vdi","volume_product_type":"workspace","status":"normal"},"os_version":"Version2009(OS Build 19041.1288)","sid":"103fd06b-0b51-4a38-b322-ef48bf3010c6","tags":[],"is_support_internet":true,"internet_mode_list":["EIP"],"is_attaching_eip":false,"attach_state":"UNATTACH","enterprise_project_id":"0","subnet_id":"c7f30df4-f3ac-4807-9599-18950b05455f","bill_resource_id":"cb783682-323a-43fa-9f70-3e87eeed5524"}],"total_count":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"desktops","counter":"total_count"}}',
    },
    {
      name: 'batchLogoffDesktops',
      id: 'BatchLogoffDesktops',
      method: 'POST',
      path: '/v2/{project_id}/desktops/logoff',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchLogoffDesktopsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'setMaintenanceMode',
      id: 'SetMaintenanceMode',
      method: 'PUT',
      path: '/v2/{project_id}/desktops/maintenance-mode',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetMaintenanceModeRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showDesktopNetworks',
      id: 'ShowDesktopNetworks',
      method: 'GET',
      path: '/v2/{project_id}/desktops/networks',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_ids","in":"query","schema":{"minItems":1,"maxItems":100,"type":"array","items":{"type":"string"}}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowDesktopNetworksResponseBody"},"example":{"networks":[{"computer_name":"string","computer_id":"string","computer_ip":"string","network_infos":[{"vpc_info":{"id":"string","name":"string","cidr":"string"},"subnet_info":{"id":"string","name":"string","cidr":"string"},"port_info":{"id":"string","ip_address":"string"},"public_ip_info":{"id":"string","public_ip_address":"string"},"security_groups":[{"id":"string","name":"string"}]}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchChangeDesktopNetwork',
      id: 'BatchChangeDesktopNetwork',
      method: 'POST',
      path: '/v2/{project_id}/desktops/networks/batch-change',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchChangeDesktopNetworkRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchChangeDesktopNetworkResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'sendNotifications',
      id: 'SendNotifications',
      method: 'POST',
      path: '/v2/{project_id}/desktops/notifications',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SendNotificationsRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SendNotificationsResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'createDesktopOrder',
      id: 'CreateDesktopOrder',
      method: 'POST',
      path: '/v2/{project_id}/desktops/orders/subscribe',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopOrderRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopOrderResponseBody"},"example":{"order_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchAssociateInstances',
      id: 'BatchAssociateInstances',
      method: 'POST',
      path: '/v2/{project_id}/desktops/pre-batch-attach',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchAssociateInstancesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchAssociateInstancesResponseBody"},"example":{"assign_dimension":"USER","desktop":[],"user":[{"user_name":"user1","user_id":"21bb9f13e6ff42fb96cd62489c446935","desktop_num":1,"desktop_name":"MARKETNOUSER17"},{"user_name":"user2","user_id":"3f6cc4c5d1ff4a79ab826b7964e9ff5d","desktop_num":1,"desktop_name":"MARKETNOUSER18"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchRebuildDesktopsSystemDisk',
      id: 'BatchRebuildDesktopsSystemDisk',
      method: 'POST',
      path: '/v2/{project_id}/desktops/rebuild',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchRebuildDesktopsSystemDiskRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchRebuildDesktopsSystemDiskResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'resizeDesktop',
      id: 'ResizeDesktop',
      method: 'POST',
      path: '/v2/{project_id}/desktops/resize',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResizeDesktopRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResizeDesktopResponseBody"},"example":{"job_id":"c566b960-69d1-44ec-9397-2172fdd01xxx","jobs":[{"desktop_id":"c566b960-69d1-44ec-9397-2172fdd015d9","job_id":"41162624-ba52-42f3-bdda-15c6d345ff60"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listDesktopByTags',
      id: 'ListDesktopByTags',
      method: 'POST',
      path: '/v2/{project_id}/desktops/resource_instances/action',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopByTagsRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopByTagsResponseBody"},"example":{"offset":0,"resources":[{"resource_id":"4dcadc5a-c2e6-458f-913e-df2aa7e93a97","resource_name":"TEST","tags":[{"key":"env_type","value":"PerfTest"}]}],"total_count":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"body","limit":"limit","offset":"offset","items":"resources","counter":"total_count"}}',
    },
    {
      name: 'updateDesktopSids',
      id: 'UpdateDesktopSids',
      method: 'PUT',
      path: '/v2/{project_id}/desktops/sids',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateDesktopSidsRequestBody"}}}},"responses":{"200":{},"202":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateDesktopSidsResponseBody"},"example":{"job_id":"string"}}}},"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"412":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listLoginState',
      id: 'ListLoginState',
      method: 'GET',
      path: '/v2/{project_id}/desktops/statistics/login-state',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListLoginStateResponseBody"},"example":{"in_use_num":0,"unregistered_num":0,"unable_to_connect_num":0,"ready_num":0,"disconnected_num":0}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listRunState',
      id: 'ListRunState',
      method: 'GET',
      path: '/v2/{project_id}/desktops/statistics/run-state',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListRunStateResponseBody"},"example":{"stop_num":0,"active_num":5,"error_num":0,"hibernated_num":0}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listUnusedDesktops',
      id: 'ListUnusedDesktops',
      method: 'GET',
      path: '/v2/{project_id}/desktops/statistics/unused',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"maximum":2000,"default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":2000,"default":1000,"type":"integer"}},{"name":"start_time","in":"query","schema":{"format":"date-time","type":"string"}},{"name":"end_time","in":"query","schema":{"format":"date-time","type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUnusedDesktopsResponseBody"},"example":{"unused_desktops":[{"desktop_id":"e0367f84-1d64-498e-9b92-093002ac3ce8","compute_name":"ZYZ08","create_time":"2022-08-08T02:34:05.202Z","disconnect_time":"2022-08-08T02:39:00.000Z"},{"desktop_id":"b8eb2ac0-4540-4409-857f-df5e2de07546","compute_name":"wangyan8301","create_time":"2022-08-08T02:34:05.202Z","disconnect_time":"2022-08-08T02:39:00.000Z"}],"total_count":2}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"unused_desktops","counter":"total_count"}}',
    },
    {
      name: 'listUsedDesktopInfo',
      id: 'ListUsedDesktopInfo',
      method: 'POST',
      path: '/v2/{project_id}/desktops/statistics/used',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUsedDesktopInfoRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUsedDesktopInfoResponseBody"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"body","limit":"limit","offset":"offset","items":"desktop_used_info_list","counter":"total_count"}}',
    },
    {
      name: 'listProjectTags',
      id: 'ListProjectTags',
      method: 'GET',
      path: '/v2/{project_id}/desktops/tags',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":1000,"default":1000,"type":"integer"}},{"name":"key","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListProjectTagsResponseBody"},"example":{"tags":[{"key":"string","values":["string"]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"tags","counter":"totalCount"}}',
    },
    {
      name: 'showDesktopDetail',
      id: 'ShowDesktopDetail',
      method: 'GET',
      path: '/v2/{project_id}/desktops/{desktop_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowDesktopDetailResponseBody"},"example":{"desktop":{"desktop_id":"cb783682-323a-43fa-9f70-3e87eed5524","computer_name":"tkms-test","os_host_name":"tkms-test","addresses":{"3596ca3f-0ea0-48ff-8010-3c87e72d9726":[{"osextipsmacmacAddr":"fa:16:3e:36:b9:a8","osextipstype":"fixed","addr":"172.16.147.130","version":"4","OS-EXT-IPS-MAC:mac_addr":"fa:16:3e:36:b9:a8","OS-EXT-IPS:type":"fixed"}],"016842ec-3d5e-41bd-8ef6-6b34acbec67e":[{"osextipsmacmacAddr":"fa:16:3e:98:4a:ed","osextipstype":"fixed","addr":"172.26.204.111","version":"4","OS-EXT-IPS-MAC:mac_addr":"fa:16:3e:98:4a:ed","OS-EXT-IPS:type":"fixed"}]},"ip_addresses":["172.16.147.130","172.26.204.111"],"ipv4":"172.16.147.130","ipv6":"","user_list":[],"user_group_list":[],"desktop_type":"DEDICATED","metadata":{"image_name":"WKS_WIN1064_UserImage","metering.resourcespeccode":"p1.2xlarge.8.win","charging_mode":"0","metering.image_id":"cc3bbc0b-9441-461b-b80b-48c52f3aed08","metering.resourcetype":"1","os_type":"Windows","os_bit":"64","bill_resource_id":"cb783682-323a-43fa-9f70-3e87eed5524.workspace","desktop_os_version":"Version2009(OS Build 19041.1288)"},"flavor":{"id":"p1.2xlarge.8","links":[]},"status":"ACTIVE","task_status":"","in_maintenance_mode":false,"created":"2025-05-23T08:18:18.920Z","security_groups":[{"id":"ff2c8d48-c32a-4d25-8566-1d1db9119037","name":"WorkspaceUserSecurityGroup"}],"login_status":"REGISTERED","product_id":"workspace.x86.ultimate.2xlarge4","root_volume":{"type":"SAS","size":80,"device":"/dev/vda","id":"76019ba137ae11f0ade6fa163e5a5e29","volume_id":"01643d58-af97-46f8-86c5-5c04cc2f23b4","bill_resource_id":"01643d58-af97-46f8-86c5-5c04cc2f23b4","create_time":"2025-05-23T08:18:09.213Z","display_name":"tkms-test-volume-0000","resource_spec_code":"workspace.volume.high"},"data_volumes":[{"type":"SAS","size":10,"device":"/dev/vdb","id":"7602c15137ae11f0ade6fa163e5a5e29","volume_id":"fe83ce9c-1556-41e3-a0c5-c9f978a3e0e8","bill_resource_id":"fe83ce9c-1556-41e3-a0c5-c9f978a3e0e8","create_time":"2025-05-23T08:18:09.220Z","display_name":"tkms-test-volume-0001","resource_spec_code":"workspace.volume.high"}],"availability_zone":"cn-north-7b","site_type":"CENTER","site_name":"Huawei Cloud Central Site","product":{"product_id":"workspace.x86.ultimate.2xlarge4","flavor_id":"p1.2xlarge.8","type":"BASE","cpu":"8","memory":"32768","descriptions":"Ultimate | 8 vCPUs | 32 GB memory","charge_mode":"1","architecture":"x86","is_gpu":false,"package_type":"ultimate","system_disk_type":"SAS","system_disk_size":"140","contain_data_disk":false,"resource_type":"hws.resource.type.workspace.desktop","cloud_service_type":"hws.service.type.vdi","volume_product_type":"workspace","status":"normal"},"os_version":"Version2009(OS Build 19041.1288)","sid":"103fd06b-0b51-4a38-b322-ef48bf3010c6","tags":[],"platform_kind":2,"is_support_internet":true,"internet_mode_list":["EIP"],"is_attaching_eip":false,"attach_state":"UNATTACH","enterprise_project_id":"0","subnet_id":"c7f30df4-f3ac-4807-9599-18950b05455f","bill_resource_id":"cb783682-323a-43fa-9f70-3e87eed5524"}}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateDesktop',
      id: 'UpdateDesktop',
      method: 'PUT',
      path: '/v2/{project_id}/desktops/{desktop_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateDesktopRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateDesktopResponseBody"},"example":{"error_code":"string","error_msg":"string","encoded_authorization_message":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteDesktop',
      id: 'DeleteDesktop',
      method: 'DELETE',
      path: '/v2/{project_id}/desktops/{desktop_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"delete_users","in":"query","schema":{"default":false,"type":"boolean"}},{"name":"email_notification","in":"query","schema":{"default":true,"type":"boolean"}},{"name":"is_force_delete","in":"query","schema":{"type":"boolean"}}],"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listDesktopActions',
      id: 'ListDesktopActions',
      method: 'GET',
      path: '/v2/{project_id}/desktops/{desktop_id}/actions',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopActionsResponseBody"},"example":{"desktop_actions":[{"action":"stop","start_time":"2022-05-07T07:20:08.341609","finish_time":"2022-05-07T07:20:09.265125","result":"Success"}],"total_count":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"desktop_actions","counter":"total_count"}}',
    },
    {
      name: 'showDesktopNetwork',
      id: 'ShowDesktopNetwork',
      method: 'GET',
      path: '/v2/{project_id}/desktops/{desktop_id}/networks',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowDesktopNetworkResponseBody"},"example":{"computer_name":"string","computer_id":"string","network_infos":[{"vpc_info":{"id":"string","name":"string","cidr":"string"},"subnet_info":{"id":"string","name":"string","cidr":"string"},"port_info":{"id":"string","ip_address":"string"},"public_ip_info":{"id":"string","public_ip_address":"string"},"security_groups":[{"id":"string","name":"string"}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'changeDesktopNetwork',
      id: 'ChangeDesktopNetwork',
      method: 'PUT',
      path: '/v2/{project_id}/desktops/{desktop_id}/networks',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ChangeDesktopNetworkRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ChangeDesktopNetworkResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'registerDomain',
      id: 'RegisterDomain',
      method: 'POST',
      path: '/v2/{project_id}/desktops/{desktop_id}/rejoin-domain',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"202":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RegisterDomainResponseBody"},"example":{"job_id":"string"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"412":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'showDesktopRemoteAssistanceInfo',
      id: 'ShowDesktopRemoteAssistanceInfo',
      method: 'GET',
      path: '/v2/{project_id}/desktops/{desktop_id}/remote-assistance',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowDesktopRemoteAssistanceInfoResponseBody"},"example":{"share_space_id":"abvccch3jk12h3kj123hkj12","invitation_code":"D1F32AA6","share_space_name":"testShareSpaceName","private_share_link":"https://127.0.0.1:9445/#/share-space?username=xxx&workspace_id=xxx&code=D1F32GF6","internet_share_link":"https://127.0.0.1:9445/#/share-space?username=xxx&workspace_id=xxx&code=D1F32GF6","create_time":"2022-03-28T00:00:00Z","status":"OPEN","failed_reason":null}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createRemoteAssistance',
      id: 'CreateRemoteAssistance',
      method: 'POST',
      path: '/v2/{project_id}/desktops/{desktop_id}/remote-assistance',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateRemoteAssistanceResponseBody"},"example":{"share_space_id":"abvccch3jk12h3kj123hkj12","status":"OPEN","desktop_id":"a130ab3a-72bf-4b71-baa9-af4987c8e338","initiator_type":"ADMIN_INITIATE"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'cancelRemoteAssistance',
      id: 'CancelRemoteAssistance',
      method: 'DELETE',
      path: '/v2/{project_id}/desktops/{desktop_id}/remote-assistance',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showRemoteConsoleAddress',
      id: 'ShowRemoteConsoleAddress',
      method: 'GET',
      path: '/v2/{project_id}/desktops/{desktop_id}/remote-consoles',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowRemoteConsoleAddressResponseBody"},"example":{"type":"novnc","url":"https://console.xxx.huawei.com/vnc/xxx/vnc_auto.html?token=803xxxx-704b-4xxx-\\nbbb8-82907cxxx77&lang=EN"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showSysprepInfo',
      id: 'ShowSysprepInfo',
      method: 'GET',
      path: '/v2/{project_id}/desktops/{desktop_id}/sysprep',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowSysprepInfoResponseBody"},"example":{"sysprep_version":"string","support_create_image":true}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showTagByDesktopId',
      id: 'ShowTagByDesktopId',
      method: 'GET',
      path: '/v2/{project_id}/desktops/{desktop_id}/tags',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowTagByDesktopIdResponseBody"},"example":{"tags":[{"key":"string","value":""}]}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createTag',
      id: 'CreateTag',
      method: 'POST',
      path: '/v2/{project_id}/desktops/{desktop_id}/tags',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateTagRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchChangeTags',
      id: 'BatchChangeTags',
      method: 'POST',
      path: '/v2/{project_id}/desktops/{desktop_id}/tags/action',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchChangeTagsRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteTag',
      id: 'DeleteTag',
      method: 'DELETE',
      path: '/v2/{project_id}/desktops/{desktop_id}/tags/{key}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"key","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'addDesktopVolumes',
      id: 'AddDesktopVolumes',
      method: 'POST',
      path: '/v2/{project_id}/desktops/{desktop_id}/volumes',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddDesktopVolumesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddDesktopVolumesResponseBody"},"example":{"job_id":"string","getJobEndpoint":"string","maxProvisionTime":60,"minProvisionTime":3,"periodicQueryTime":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'deleteDesktopVolumes',
      id: 'DeleteDesktopVolumes',
      method: 'POST',
      path: '/v2/{project_id}/desktops/{desktop_id}/volumes/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteDesktopVolumesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteDesktopVolumesResponseBody"},"example":{"job_id":"abc85365-0b2e-4b4f-a091-f7db72072d4b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'expandDesktopVolume',
      id: 'ExpandDesktopVolume',
      method: 'POST',
      path: '/v2/{project_id}/desktops/{desktop_id}/volumes/{volume_id}/expand',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"volume_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExpandDesktopVolumeRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExpandDesktopVolumeResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listDesktopsEips',
      id: 'ListDesktopsEips',
      method: 'GET',
      path: '/v2/{project_id}/eips',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}},{"name":"desktop_id","in":"query","schema":{"type":"string"}},{"name":"desktop_name","in":"query","schema":{"type":"string"}},{"name":"user_name","in":"query","schema":{"type":"string"}},{"name":"address","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"state","in":"query","schema":{"enum":["bind","unbind"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopsEipsResponseBody"},"example":{"eips":[{"id":"string","address":"string","bandwidth_size":2000,"eip_charge_mode":"string","create_time":"string","attached_desktop_id":"string","attached_desktop_name":"string","enterprise_project_id":"string"}],"total_count":0}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"eips","counter":"total_count"}}',
    },
    {
      name: 'applyDesktopsInternet',
      id: 'ApplyDesktopsInternet',
      method: 'POST',
      path: '/v2/{project_id}/eips',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApplyDesktopsInternetRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApplyDesktopsInternetResponseBody"},"example":{"job_id":"fa9e41e1-1221-47c3-a43c-67a1271e2093"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'associateDesktopsEip',
      id: 'AssociateDesktopsEip',
      method: 'POST',
      path: '/v2/{project_id}/eips/binding',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AssociateDesktopsEipRequestBody"}}}},"responses":{"200":{},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDisassociateDesktopsEip',
      id: 'BatchDisassociateDesktopsEip',
      method: 'POST',
      path: '/v2/{project_id}/eips/unbinding',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDisassociateDesktopsEipRequestBody"}}}},"responses":{"200":{},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listUserGroups',
      id: 'ListUserGroups',
      method: 'GET',
      path: '/v2/{project_id}/groups',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"default":"100","type":"string"}},{"name":"offset","in":"query","schema":{"default":"0","type":"string"}},{"name":"keyword","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUserGroupsResponseBody"},"example":{"total_count":1,"user_groups":[{"name":"string","id":"string","create_time":"string","description":"string","user_quantity":0,"parent":{},"realm_id":"string","platform_type":"AD","group_dn":"string","domain":"string","sid":"string","total_desktops":0}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"user_groups","counter":"total_count"}}',
    },
    {
      name: 'createUserGroup',
      id: 'CreateUserGroup',
      method: 'POST',
      path: '/v2/{project_id}/groups',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateUserGroupRequestBody"}}}},"responses":{"201":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDeleteUserGroups',
      id: 'BatchDeleteUserGroups',
      method: 'POST',
      path: '/v2/{project_id}/groups/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteUserGroupsRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateUserGroup',
      id: 'UpdateUserGroup',
      method: 'PUT',
      path: '/v2/{project_id}/groups/{group_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"group_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateUserGroupRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteUserGroup',
      id: 'DeleteUserGroup',
      method: 'DELETE',
      path: '/v2/{project_id}/groups/{group_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"group_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'runActionsOnGroup',
      id: 'RunActionsOnGroup',
      method: 'POST',
      path: '/v2/{project_id}/groups/{group_id}/actions',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"group_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RunActionsOnGroupRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listUsersOfGroup',
      id: 'ListUsersOfGroup',
      method: 'GET',
      path: '/v2/{project_id}/groups/{group_id}/users',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"group_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_name","in":"query","schema":{"type":"string"}},{"name":"description","in":"query","schema":{"type":"string"}},{"name":"active_type","in":"query","schema":{"enum":["USER_ACTIVATE","ADMIN_ACTIVATE"],"type":"string"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"default":"2000","type":"string"}},{"name":"offset","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUsersOfGroupResponseBody"},"example":{"total_count":2,"users":[{"user_name":"user1","user_email":"xx1@mail.com","user_phone":"18818008887","id":"8357fd328c62447d94e452bf49xxxx"},{"user_name":"user2","user_email":"xx2@mail.com","user_phone":"18818008888","id":"8357fd328c62447d94e452bf49xxxx"}]}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"users","counter":"total_count"}}',
    },
    {
      name: 'listImages',
      id: 'ListImages',
      method: 'GET',
      path: '/v2/{project_id}/images',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"os_type","in":"query","schema":{"type":"string"}},{"name":"image_type","in":"query","schema":{"enum":["gold","private"],"type":"string"}},{"name":"platform","in":"query","schema":{"type":"string"}},{"name":"architecture","in":"query","schema":{"type":"string"}},{"name":"package_type","in":"query","schema":{"type":"string"}},{"name":"image_id","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":100,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"sort_field","in":"query","schema":{"enum":["name","created_at"],"default":"name","type":"string"}},{"name":"sort_type","in":"query","schema":{"enum":["desc","asc"],"default":"asc","type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListImagesResponseBody"},"example":{"total_count":1,"images":[{"id":"d6b368bc-a24d-4fb5-a8fb-727356a53f33","image_type":"gold","os_type":"Linux","os_version":"EulerOS 2.2 64bit","disk_format":"qcow2","name":"Euler_Online_Tenant_vAG","min_ram":0,"min_disk":50},{"id":"bef99a44-2b6a-4ef9-b1a2-204a4910e374","image_type":"gold","os_type":"Linux","os_version":"EulerOS 2.5 64bit","disk_format":"qcow2","name":"FA-LZ-x86vAG-801temp","min_ram":0,"min_disk":60}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"images","counter":"total_count"}}',
    },
    {
      name: 'listInternet',
      id: 'ListInternet',
      method: 'GET',
      path: '/v2/{project_id}/internet',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}},{"name":"nat_name","in":"query","schema":{"type":"string"}},{"name":"eip","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListInternetResponseBody"},"example":{"internet_infos":[{"vpc_name":"string","subnet_id":"string","subnet_name":"string","nat_id":"string","nat_name":"string","eip":"string","created_at":"string","status":"string","enterprise_project_id":"string"}]}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'applyInternet',
      id: 'ApplyInternet',
      method: 'POST',
      path: '/v2/{project_id}/internet',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApplyInternetRequestBody"}}}},"responses":{"200":{},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listMarketImages',
      id: 'ListMarketImages',
      method: 'GET',
      path: '/v2/{project_id}/market-images',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"image_ids","in":"query","required":true,"schema":{"minItems":1,"maxItems":100,"type":"array","items":{"type":"string"}}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListMarketImagesResponseBody"},"example":{"images":[{"image_id":"string","min_disk":0,"created_at":"2023-09-21T01:12:11Z","image_size":"string","updated_at":"2023-09-21T12:00:44Z","product_code":"string","max_ram":"string","market_resource_type_code":"string","min_ram":0,"os_type":"string","image_type":"string","tags":["string"],"platform":"string","os_bit":"string","os_version":"string","name":"string","market_service_type_code":"string","status":"string"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listNatGateways',
      id: 'ListNatGateways',
      method: 'GET',
      path: '/v2/{project_id}/nat-gateways',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"id","in":"query","schema":{"type":"string"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}},{"name":"description","in":"query","schema":{"maxLength":255,"type":"string"}},{"name":"created_at","in":"query","schema":{"format":"date-time","type":"string"}},{"name":"name","in":"query","schema":{"maxLength":64,"type":"string"}},{"name":"status","in":"query","schema":{"type":"array","items":{"enum":["ACTIVE","PENDING_CREATE","PENDING_UPDATE","PENDING_DELETE","INACTIVE"],"type":"string"}}},{"name":"spec","in":"query","schema":{"type":"array","items":{"enum":["1","2","3","4"],"type":"string"}}},{"name":"router_id","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":2000,"default":2000,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListNatGatewaysResponseBody"},"example":{"nat_gateways":[{"id":"string","tenant_id":"string","name":"string","description":"string","spec":"string","status":"string","admin_state_up":"string","created_at":"string","router_id":"string","internal_network_id":"string","enterprise_project_id":"string"}]}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","items":"nat_gateways"}}',
    },
    {
      name: 'listNatMappingConfigs',
      id: 'ListNatMappingConfigs',
      method: 'GET',
      path: '/v2/{project_id}/nat-mapping-configs',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"site_id","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListNatMappingConfigsResponseBody"},"example":{"site_id":"0e2dae94-23ff-449a-bb9c-1b808cf2106d"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateNatMappingConfigs',
      id: 'UpdateNatMappingConfigs',
      method: 'PUT',
      path: '/v2/{project_id}/nat-mapping-configs',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateNatMappingConfigsRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAdOuUsers',
      id: 'ListAdOuUsers',
      method: 'GET',
      path: '/v2/{project_id}/ou-users',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"ou_dn","in":"query","required":true,"schema":{"type":"string"}},{"name":"user_name","in":"query","schema":{"type":"string"}},{"name":"has_existed","in":"query","schema":{"type":"boolean"}},{"name":"limit","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAdOuUsersResponseBody"},"example":{"user_infos":[{"user_name":"wksmanager","expired_time":"2022-12-17 00:00:00","has_existed":false},{"user_name":"wksmanager","expired_time":"-1","has_existed":false}],"total_count":2}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"user_infos","counter":"total_count"}}',
    },
    {
      name: 'listOuDetails',
      id: 'ListOuDetails',
      method: 'GET',
      path: '/v2/{project_id}/ous',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"ou_name","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListOuDetailsResponseBody"},"example":{"ous":[{"id":"2c90833f7f435594017f446a684b0017","domain":"wksmanager.wks.com","domain_id":"wksmanager.wks.com","ou_name":"wggou","description":""}],"total_count":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"ous","counter":"total_count"}}',
    },
    {
      name: 'addOu',
      id: 'AddOu',
      method: 'POST',
      path: '/v2/{project_id}/ous',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddOuRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddOuResponseBody"},"example":{"id":"2c90833f7f435594017f446a684b0017"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateOuInfo',
      id: 'UpdateOuInfo',
      method: 'PUT',
      path: '/v2/{project_id}/ous/{ou_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"ou_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateOuInfoRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteOu',
      id: 'DeleteOu',
      method: 'DELETE',
      path: '/v2/{project_id}/ous/{ou_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"ou_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createDesktopBatchOrder',
      id: 'CreateDesktopBatchOrder',
      method: 'POST',
      path: '/v2/{project_id}/periodic/change/batch-order',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopBatchOrderRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopBatchOrderResponseBody"},"example":{"orders":[{"order_id":"CS25052414519W9OP","order_status":6}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'estimateAddResources',
      id: 'EstimateAddResources',
      method: 'POST',
      path: '/v2/{project_id}/periodic/inquiry/add-resources',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateAddResourcesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateAddResourcesResponseBody"},"example":{"currency":"string","cloud_service_rating_results":[{"order_request_id":"string","official_website_rating_result":{"amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_period_type":0,"measure_id":0,"product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]}}],"optional_discount_rating_results":[{"discount_id":"string","amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"discount_type":0,"discount_name":"string","best_offer":0,"same_ratio_flag":0,"discount_ratio":0,"promotion_info":"string","product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'estimateChangeImages',
      id: 'EstimateChangeImages',
      method: 'POST',
      path: '/v2/{project_id}/periodic/inquiry/change-image',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateChangeImagesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EstimateChangeImagesResponseBody"},"example":{"currency":"string","cloud_service_rating_results":[{"order_request_id":"string","official_website_rating_result":{"amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_period_type":0,"measure_id":0,"product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]},"optional_discount_rating_results":[{"discount_id":"string","amount":0,"official_website_amount":0,"original_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"discount_type":0,"discount_name":"string","best_offer":0,"same_ratio_flag":0,"discount_ratio":0,"promotion_info":"string","product_rating_results":[{"id":"string","product_id":"string","amount":0,"discount_amount":0,"original_amount":0,"official_website_amount":0,"official_website_discount_amount":0,"optional_discount_amount":0,"per_amount":0,"per_discount_amount":0,"per_original_amount":0,"per_official_website_amount":0,"per_official_website_discount_amount":0,"per_optional_discount_amount":0,"per_period_type":0,"measure_id":0,"extend_params":"string"}]}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createOrder',
      id: 'CreateOrder',
      method: 'POST',
      path: '/v2/{project_id}/periodic/subscribe/order',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateOrderRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateOrderResponseBody"},"example":{"order_id":"CS2108102036B2CAI"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createChangeOrder',
      id: 'CreateChangeOrder',
      method: 'POST',
      path: '/v2/{project_id}/periodic/{desktop_id}/change/order',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateChangeOrderRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateChangeOrderResponseBody"},"example":{"order_id":"CS2108102036B2CAI"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listPolicyGroup',
      id: 'ListPolicyGroup',
      method: 'GET',
      path: '/v2/{project_id}/policy-groups',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"maximum":1000,"type":"integer"}},{"name":"policy_group_id","in":"query","schema":{"type":"string"}},{"name":"policy_group_name","in":"query","schema":{"type":"string"}},{"name":"priority","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"update_time","in":"query","schema":{"type":"string"}},{"name":"description","in":"query","schema":{"type":"string"}},{"name":"is_group_name_accurate","in":"query","schema":{"type":"boolean"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListPolicyGroupResponseBody"},"example":{"total_count":2,"policy_groups":[{"priority":1,"description":"Policy group description 1.","policy_group_id":"8ac225c2781f230a01781f29b2e7xxxx","policy_group_name":"Policy group 1","update_time":"2021-03-12 12:02:01"},{"priority":2,"description":"Policy group description 2.","policy_group_id":"8ac225c2781edb0d01781edde3f4xxxx","policy_group_name":"Policy group 2","update_time":"2021-03-12 09:06:44"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"policy_groups","counter":"total_count"}}',
    },
    {
      name: 'createPolicyGroup',
      id: 'CreatePolicyGroup',
      method: 'POST',
      path: '/v2/{project_id}/policy-groups',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatePolicyGroupRequestBody"}}}},"responses":{"201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreatePolicyGroupResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listPolicyGroupInfo',
      id: 'ListPolicyGroupInfo',
      method: 'GET',
      path: '/v2/{project_id}/policy-groups/detail',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"maximum":10000,"type":"integer"}},{"name":"policy_group_id","in":"query","schema":{"type":"string"}},{"name":"policy_group_name","in":"query","schema":{"type":"string"}},{"name":"priority","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"update_time","in":"query","schema":{"type":"string"}},{"name":"description","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListPolicyGroupInfoResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"policy_groups","counter":"total_count"}}',
    },
    {
      name: 'listOriginalPolicyInfo',
      id: 'ListOriginalPolicyInfo',
      method: 'GET',
      path: '/v2/{project_id}/policy-groups/original-policies',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListOriginalPolicyInfoResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listPolicyDetailInfoById',
      id: 'ListPolicyDetailInfoById',
      method: 'GET',
      path: '/v2/{project_id}/policy-groups/{policy_group_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"policy_group_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListPolicyDetailInfoByIdResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updatePolicyGroup',
      id: 'UpdatePolicyGroup',
      method: 'PUT',
      path: '/v2/{project_id}/policy-groups/{policy_group_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"policy_group_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdatePolicyGroupRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdatePolicyGroupResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deletePolicyGroup',
      id: 'DeletePolicyGroup',
      method: 'DELETE',
      path: '/v2/{project_id}/policy-groups/{policy_group_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"policy_group_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listPoliciesOfPolicyGroup',
      id: 'ListPoliciesOfPolicyGroup',
      method: 'GET',
      path: '/v2/{project_id}/policy-groups/{policy_group_id}/policies',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"policy_group_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"policy_type","in":"query","schema":{"enum":["Peripherals","Audio","Client","Display","FileAndClip","ClientAccessControl","SessionAutoDisconnect","VirtualChannel","Watermark","KeyboardAndMouse","Seamless","RecordAudit"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListPoliciesOfPolicyGroupResponseBody"},"example":{"policies":{"session":{"vdi":{"auto_lock_enable":true,"auto_lock_options":{"auto_lock_minutes":10,"auto_disconnect":"DISABLED","options":{"auto_disconnect_minutes":1440}},"disconnect_logout_enable":0,"disconnect_logout_options":{"disconnect_logout_minutes":10}},"self_help_console":true,"disconnect_on_lock_flag":false,"auto_lock_start_time":"00:00:00","auto_lock_end_time":"23:59:59"}}}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updatePoliciesOfPolicyGroup',
      id: 'UpdatePoliciesOfPolicyGroup',
      method: 'PUT',
      path: '/v2/{project_id}/policy-groups/{policy_group_id}/policies',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"policy_group_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdatePoliciesOfPolicyGroupRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdatePoliciesOfPolicyGroupResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listTargetOfPolicyGroup',
      id: 'ListTargetOfPolicyGroup',
      method: 'GET',
      path: '/v2/{project_id}/policy-groups/{policy_group_id}/targets',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"policy_group_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"target_type","in":"query","schema":{"enum":["INSTANCE","USER","OU","CLIENTIP"],"type":"string"}},{"name":"target_name","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":1000,"type":"integer"}},{"name":"offset","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListTargetOfPolicyGroupResponseBody"},"example":{"targets":[{"target_id":"S-1-5-21-1065092785-1316984780-3147557180-9999","target_type":"USER","target_name":"All-Targets-123"},{"target_id":"192.168.1.1","target_type":"CLIENTIP","target_name":"192.168.1.1"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"targets","counter":"total_count"}}',
    },
    {
      name: 'batchUpdateTargetOfPolicyGroup',
      id: 'BatchUpdateTargetOfPolicyGroup',
      method: 'PUT',
      path: '/v2/{project_id}/policy-groups/{policy_group_id}/targets',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"policy_group_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchUpdateTargetOfPolicyGroupRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listPorts',
      id: 'ListPorts',
      method: 'GET',
      path: '/v2/{project_id}/ports',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"marker","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":2000,"default":2000,"type":"integer"}},{"name":"ip_address","in":"query","schema":{"type":"string"}},{"name":"subnet_id","in":"query","schema":{"type":"string"}},{"name":"is_used","in":"query","schema":{"type":"boolean"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListPortsResponseBody"},"example":{"ports":[{"id":"string","status":"string","network_id":"string","fixed_ips":[{"subnet_id":"string","ip_address":"string"}]}]}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"marker","in":"query","limit":"limit","marker":"marker","items":"ports","item_marker":"id"}}',
    },
    {
      name: 'listProducts',
      id: 'ListProducts',
      method: 'GET',
      path: '/v2/{project_id}/products',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"product_id","in":"query","schema":{"type":"string"}},{"name":"availability_zone","in":"query","schema":{"type":"string"}},{"name":"os_type","in":"query","schema":{"type":"string"}},{"name":"charge_mode","in":"query","schema":{"enum":["0","1"],"type":"string"}},{"name":"architecture","in":"query","schema":{"type":"string"}},{"name":"package_type","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":100,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListProductsResponseBody"},"example":{"products":[{"product_id":"workspace.x86.ultimate.large2","flavor_id":"s6.large.2","type":"BASE","architecture":"x86","cpu":"2","memory":"4096","is_gpu":false,"system_disk_type":"SAS","system_disk_size":"140","bill_switch":"on","descriptions":"Ultimate | 2 vCPUs | 4 GB memory","charge_mode":"0","contain_data_disk":false,"resource_type":"hws.resource.type.workspace.desktop","cloud_service_type":"hws.service.type.vdi","volume_product_type":"workspace","domain_ids":[],"status":"normal","package_type":"ultimate","name":{"en_us":"Ultimate Desktop","zh_cn":"Ultimate edition"}}],"total_count":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"products","counter":"total_count"}}',
    },
    {
      name: 'listHourPackagesType',
      id: 'ListHourPackagesType',
      method: 'GET',
      path: '/v2/{project_id}/products/hour-packages',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_resource_spec_code","in":"query","schema":{"type":"string"}},{"name":"resource_spec_code","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListHourPackagesTypeResponseBody"},"example":{"hour_packages":[{"cloud_service_type":"string","resource_type":"string","resource_spec_code":"string","desktop_resource_spec_code":"string","descriptions":{"zh_cn":"string","en_us":"string"},"package_duration":0,"domain_ids":["string"],"status":"normal"}],"total_count":0}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listSharerProducts',
      id: 'ListSharerProducts',
      method: 'GET',
      path: '/v2/{project_id}/products/sharer',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"product_id","in":"query","schema":{"type":"string"}},{"name":"share_space_size","in":"query","schema":{"type":"string"}},{"name":"charge_mode","in":"query","schema":{"enum":["0","1","6"],"type":"string"}},{"name":"is_gpu","in":"query","schema":{"format":"int32","enum":[1,0],"type":"integer"}},{"name":"package_type","in":"query","schema":{"enum":["user_sharer","desktop_sharer"],"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":100,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListSharerProductsResponseBody"},"example":{"total_count":2,"products":[{"product_id":"workspace.collaborativedesktop.6party.standard","descriptions":"Collaboration resource | 6 participants | Standard edition","resource_type":"hws.resource.type.collaborativedesktop","cloud_service_type":"hws.service.type.vdi","package_type":"desktop_sharer","share_space_size":"6","charge_mode":"0","is_gpu":true},{"product_id":"workspace.collaborativedesktop.collabpartsubusers.1","descriptions":"Subscription by collaboration participants | 1 user","resource_type":"hws.resource.type.collaborativedesktop","cloud_service_type":"hws.service.type.vdi","package_type":"user_sharer","charge_mode":"6"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"products","counter":"total_count"}}',
    },
    {
      name: 'showQuotas',
      id: 'ShowQuotas',
      method: 'GET',
      path: '/v2/{project_id}/quotas',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowQuotasResponseBody"},"example":{"quotas":{"resources":[{"type":"general_instances","quota":10,"used":3},{"type":"volumes","quota":500,"used":33},{"type":"volume_gigabytes","quota":21500,"unit":"GB","used":2090},{"type":"cores","quota":80,"used":10},{"type":"Memory","quota":100,"unit":"GB","used":19},{"type":"gpu_instances","quota":10,"used":0},{"type":"users","quota":3000,"used":29},{"type":"policy_groups","quota":10,"used":0},{"type":"Cores","quota":80,"used":0}]},"site_quotas":[{"site_id":147258369,"resources":[{"type":"gpu_instances","quota":50,"used":0},{"type":"ies_instances","quota":500,"used":0}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showQuotaDetails',
      id: 'ShowQuotaDetails',
      method: 'GET',
      path: '/v2/{project_id}/quotas/detail',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"site_id","in":"query","schema":{"type":"string"}},{"name":"az_code","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowQuotaDetailsResponseBody"},"example":{"resources":[{"type":"string","quota":2147483647,"used":2147483647,"unit":"string"}],"site_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listScheduledTasks',
      id: 'ListScheduledTasks',
      method: 'GET',
      path: '/v2/{project_id}/scheduled-tasks',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","required":true,"schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","required":true,"schema":{"format":"int32","minimum":0,"maximum":50,"type":"integer"}},{"name":"task_name","in":"query","schema":{"type":"string"}},{"name":"task_type","in":"query","schema":{"enum":["START","STOP","REBOOT","HIBERNATE","REBUILD","EXECUTE_SCRIPT","CREATE_SNAPSHOT"],"type":"string"}},{"name":"scheduled_type","in":"query","schema":{"enum":["FIXED_TIME","DAY","WEEK","MONTH","LIFE_CYCLE"],"type":"string"}},{"name":"life_cycle_type","in":"query","schema":{"enum":["POST_CREATE_DESKTOP_SUCCESS","POST_REBUILD_DESKTOP_SUCCESS","POST_REATTACH_DESKTOP_SUCCESS","POST_DESKTOP_DISCONNECTED"],"type":"string"}},{"name":"last_status","in":"query","schema":{"enum":["SUCCESS","SKIP","FAIL"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListScheduledTasksResponseBody"},"example":{"scheduled_tasks":[{"id":"2b31e-d520xxx-xxebdb6-e57xxxxx","task_name":"Test task","task_type":"START","scheduled_type":"FIXED_TIME","life_cycle_type":"string","last_status":"SUCCESS","next_execution_time":"2022-12-23 09:00:00","enable":true,"description":"A description.","priority":0,"time_zone":"string","wait_time":0}],"total_count":10}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"scheduled_tasks","counter":"total_count"}}',
    },
    {
      name: 'createScheduledTasks',
      id: 'CreateScheduledTasks',
      method: 'POST',
      path: '/v2/{project_id}/scheduled-tasks',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateScheduledTasksRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDeleteScheduledTasks',
      id: 'BatchDeleteScheduledTasks',
      method: 'POST',
      path: '/v2/{project_id}/scheduled-tasks/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteScheduledTasksRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listFutureExecutions',
      id: 'ListFutureExecutions',
      method: 'POST',
      path: '/v2/{project_id}/scheduled-tasks/future-executions',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListFutureExecutionsRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListFutureExecutionsResponseBody"},"example":{"future_executions":["string"]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showScheduledTasks',
      id: 'ShowScheduledTasks',
      method: 'GET',
      path: '/v2/{project_id}/scheduled-tasks/{task_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"task_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowScheduledTasksResponseBody"},"example":{"id":"2b31e-d520xxx-xxebdb6-e57xxxxx","task_type":"START","task_name":"Test task","force_execute":true,"scheduled_type":"FIXED_TIME","life_cycle_type":"string","day_interval":1,"week_list":"1,2,7","month_list":"1,3,12","date_list":"1,2,28,L","scheduled_date":"2022-12-23","scheduled_time":"09:00:00","expire_time":"2022-12-31 09:00:00","description":"A description.","extra_params":"{ \\"notify_message\\": \\"Test\\" }","apply_objects":[{"object_id":"2b31e-d520xxx-xxebdb6-e57xxxxx","object_type":"DESKTOP","object_name":"Test desktop"}],"gray_count":0,"gray_desktop_ids":["string"],"gray_fail_threshold":0,"time_zone":"GMT+8","wait_time":0}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateScheduledTasks',
      id: 'UpdateScheduledTasks',
      method: 'PUT',
      path: '/v2/{project_id}/scheduled-tasks/{task_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"task_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateScheduledTasksRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteScheduledTasks',
      id: 'DeleteScheduledTasks',
      method: 'DELETE',
      path: '/v2/{project_id}/scheduled-tasks/{task_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"task_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listScheduledTasksRecords',
      id: 'ListScheduledTasksRecords',
      method: 'GET',
      path: '/v2/{project_id}/scheduled-tasks/{task_id}/records',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"task_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":10,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListScheduledTasksRecordsResponseBody"},"example":{"tasks_records":[{"id":"2b31e-d520xxx-xxebdb6-e57xxxxx","start_time":"2022-12-31 09:00:00","task_type":"START","scheduled_type":"FIXED_TIME","status":"SUCCESS","success_num":1,"failed_num":1,"skip_num":1,"time_zone":"Asia/Shanghai","execute_task_id":"string","execute_object_type":"string"}],"total_count":10}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"tasks_records","counter":"total_count"}}',
    },
    {
      name: 'listScheduledTasksRecordsDetails',
      id: 'ListScheduledTasksRecordsDetails',
      method: 'GET',
      path: '/v2/{project_id}/scheduled-tasks/{task_id}/records/{record_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"task_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"record_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","required":true,"schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","required":true,"schema":{"format":"int32","minimum":0,"maximum":100,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListScheduledTasksRecordsDetailsResponseBody"},"example":{"tasks_records_details":[{"id":"2b31e-d520xxx-xxebedb6-e57xxxxx","record_id":"2b31e-d520xxx-xxebedb6-e57xxxxx","desktop_id":"2b31e-d520xxx-xxebedb6-e57xxxxx","desktop_name":"desktop1","exec_status":"SUCCESS","exec_script_id":"string","result_code":"WKS.000x","fail_reason":"Task conflict","start_time":"2022-12-31 09:00:00","end_time":"2022-12-31 09:00:00","time_zone":"Asia/Shanghai"}],"total_count":10}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"tasks_records_details","counter":"total_count"}}',
    },
    {
      name: 'listScreenRecords',
      id: 'ListScreenRecords',
      method: 'GET',
      path: '/v2/{project_id}/screen-records',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":10,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"desktop_id","in":"query","schema":{"type":"string"}},{"name":"username","in":"query","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"enum":["RECORDING","REC_COMPLETED","UPLOADING","UPLOAD_COMPLETED"],"type":"string"}},{"name":"type","in":"query","schema":{"enum":["FULL","INTERVAL","OPERATION","SESSION"],"type":"string"}},{"name":"start_time","in":"query","schema":{"type":"string"}},{"name":"end_time","in":"query","schema":{"type":"string"}},{"name":"sort_field","in":"query","schema":{"type":"string"}},{"name":"sort_type","in":"query","schema":{"enum":["desc","asc"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListScreenRecordsResponseBody"},"example":{"total_count":2,"screen_records":[{"id":"8ac225c2781f230a01781f29b2e7xxxx","desktop_id":"7f1ac068-xxxx-xxxx-xxxx-535f4b315958","desktop_name":"desktop01","desktop_pool_id":"3cjh2068-xxxx-xxxx-xxxx-535f4b315364","username":"chenxxx","status":"Uploaded","type":"Continuous screen recording","size":546,"video_filename":"video_089b2f9a3d80d3062f24c00ca4ed5cbd_wanghaha_xxxx.mp4","event_filename":"video_089b2f9a3d80d3062f24c00ca4ed5cbd_wanghaha_xxxx.mp4","start_time":"2024-03-12 12:02:01","end_time":"2024-03-12 12:52:01","update_time":"2024-03-12 12:58:34","duration":3000},{"id":"8ac225c2781edb0d01781edde3f4xxxx","desktop_id":"7f1ac068-xxxx-xxxx-xxxx-535f4b315959","desktop_name":"desktop02","desktop_pool_id":"d3b82068-xxxx-xxxx-xxxx-535f4b315f3j","username":"wanghaha","status":"Uploaded","type":"Interval-based screen recording","size":639,"video_filename":"video_089b2f9a3d80d3062f24c00ca4ed5cbd_wanghaha_yyyy.mp4","event_filename":"video_089b2f9a3d80d3062f24c00ca4ed5cbd_wanghaha_yyyy.mp4","start_time":"2024-09-30 11:02:06","end_time":"2024-09-30 12:02:26","update_time":"2024-09-30 13:06:12","duration":3620}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"screen_records","counter":"total_count"}}',
    },
    {
      name: 'batchDeleteScreenRecords',
      id: 'BatchDeleteScreenRecords',
      method: 'POST',
      path: '/v2/{project_id}/screen-records/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteScreenRecordsRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteScreenRecordsResponseBody"},"example":{"job_id":"7f1ac068-xxxx-xxxx-xxxx-795f4b317752"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listDownloadAddress',
      id: 'ListDownloadAddress',
      method: 'POST',
      path: '/v2/{project_id}/screen-records/download-address',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDownloadAddressRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDownloadAddressResponseBody"},"example":{"address":[{"id":"8ac225c2781f230a01781f29b2e7xxxx","download_url":"https://xxx.obs.cn-north-7.ulanqab.huawei.com/video_089b2f9a3dxxxx062f24c00ca4ed6los_wanghanhan_xxxxx.mp4"},{"id":"8ac225c2781edb0d01781edde3f4xxxx","download_url":"https://xxx.obs.cn-north-7.ulanqab.huawei.com/video_089b2f9a3dxxxx062f24c00ca4ed6los_lihanhan_xxxxx.mp4"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showScreenRecord',
      id: 'ShowScreenRecord',
      method: 'GET',
      path: '/v2/{project_id}/screen-records/{record_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"record_id","in":"path","required":true,"schema":{"format":"uuid","type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowScreenRecordResponseBody"},"example":{"id":"8ac225c2781f230a01781f29b2e7xxxx","desktop_id":"7f1ac068-xxxx-xxxx-xxxx-535f4b315959","desktop_name":"desktop01","desktop_pool_id":"3cjh2068-xxxx-xxxx-xxxx-535f4b315364","username":"chenxxx","size":4262,"type":"FULL","status":"RECORDING","video_filename":"video_089b2f9a3d80d3062f24c00ca4ed5cbd_wanghaha_yyyy.mp4","event_filename":"video_089b2f9a3d80d3062f24c00ca4ed5cbd_wanghaha_yyyx.mp4","start_time":"2024-03-12 12:02:01","end_time":"2024-03-12 12:52:01","update_time":"2024-03-12 12:52:01","duration":1826}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listDesktopOperations',
      id: 'ListDesktopOperations',
      method: 'GET',
      path: '/v2/{project_id}/screen-records/{record_id}/os-operations',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"record_id","in":"path","required":true,"schema":{"format":"uuid","type":"string"}},{"name":"event_type","in":"query","schema":{"enum":["APP","FILE","REG","HDP"],"type":"string"}},{"name":"event_id","in":"query","schema":{"enum":["APP_START","APP_STOP","APP_CRASH","APP_HANG","APP_INSTALL","APP_UNINSTALL","FILE_CREATE","FILE_DELETE","FILE_RENAME","HDP_FILE","HDP_USB","HDP_CLIPBOARD","HDP_INPUTIDLE","HDP_PRINT"],"type":"string"}},{"name":"event_level","in":"query","schema":{"enum":["INFO","ALARM","ERROR"],"type":"string"}},{"name":"event_data","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":100,"default":10,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopOperationsResponseBody"},"example":{"total_count":2,"operations":[{"id":"8ac225c2781f230a01781f29b2e7xxxx","desktop_id":"7f1ac068-xxxx-xxxx-xxxx-535f4b315958","screen_record_id":"7f1ac068-xxxx-xxxx-xxxx-535f4b31111","username":"chenxxx","event_type":"APP","event_level":"Information","event_id":"APP_START","event_data":"WeLink is started.","operation_time":"2024-03-12 12:02:01","relative_start_time":16},{"id":"8ac225c2781edb0d01781edde3f4xxxx","desktop_id":"7f1ac068-xxxx-xxxx-xxxx-535f4b315959","screen_record_id":"7f1ac068-xxxx-xxxx-xxxx-535f4b32222","username":"wanghaha","event_type":"FILE","event_level":"Error","event_id":"FILE_DELETE","event_data":"File deletion","operation_time":"2024-03-12 12:02:01","relative_start_time":16}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"operations","counter":"total_count"}}',
    },
    {
      name: 'listScriptRecords',
      id: 'ListScriptRecords',
      method: 'GET',
      path: '/v2/{project_id}/script-execution-records',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}},{"name":"resource_id","in":"query","schema":{"type":"array","items":{"type":"string"}}},{"name":"resource_group_id","in":"query","schema":{"type":"array","items":{"type":"string"}}},{"name":"script_id","in":"query","schema":{"type":"array","items":{"type":"string"}}},{"name":"script_name","in":"query","schema":{"type":"array","items":{"type":"string"}}},{"name":"status","in":"query","schema":{"type":"string"}},{"name":"is_first_order","in":"query","schema":{"type":"boolean"}},{"name":"script_task_id","in":"query","schema":{"type":"string"}},{"name":"task_type","in":"query","schema":{"enum":["SCRIPT","COMMAND"],"type":"string"}},{"name":"show_history","in":"query","schema":{"default":false,"type":"boolean"}},{"name":"execute_time_start","in":"query","schema":{"type":"string"}},{"name":"execute_time_end","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListScriptRecordsResponseBody"},"example":{"count":0,"script_records":[{"id":"sawafaw12414214awfa","script_id":"string","script_name":"string","script_task_id":"string","resource_id":"string","resource_name":"string","resource_type":"string","start_time":"2024-12-25T07:10:49.357Z","end_time":"2024-12-25T07:10:49.357Z","status":"string","execute_order":0,"result_code":"string","reason":"string"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"script_records","counter":"count"}}',
    },
    {
      name: 'showScriptRecordDetail',
      id: 'ShowScriptRecordDetail',
      method: 'GET',
      path: '/v2/{project_id}/script-execution-records/{record_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"record_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowScriptRecordDetailResponseBody"},"example":{"id":"sawafaw12414214awfa","script_id":"string","script_name":"string","script_task_id":"string","resource_id":"string","resource_name":"string","resource_type":"string","start_time":"2024-12-25T07:10:36.054Z","end_time":"2024-12-25T07:10:36.054Z","status":"string","execute_order":0,"result_code":"string","reason":"string","output":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listScriptTasks',
      id: 'ListScriptTasks',
      method: 'GET',
      path: '/v2/{project_id}/script-execution-tasks',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}},{"name":"resource_group_id","in":"query","schema":{"type":"array","items":{"type":"string"}}},{"name":"script_id","in":"query","schema":{"type":"string"}},{"name":"script_name","in":"query","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"type":"string"}},{"name":"resource_group_type","in":"query","schema":{"type":"string"}},{"name":"task_id","in":"query","schema":{"type":"array","items":{"type":"string"}}},{"name":"task_type","in":"query","schema":{"enum":["SCRIPT","COMMAND"],"type":"string"}},{"name":"execute_time_start","in":"query","schema":{"type":"string"}},{"name":"execute_time_end","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListScriptTasksResponseBody"},"example":{"count":0,"script_tasks":[{"id":"sawafaw12414214awfa","task_scripts":[{"id":"string","name":"string"}],"resource_type":"string","resource_ids":["string"],"gray_resource_ids":["string"],"success_num":0,"failed_num":0,"skip_num":0,"start_time":"2024-12-25T07:11:02.540Z","end_time":"2024-12-25T07:11:02.540Z","status":"string"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"script_tasks","counter":"count"}}',
    },
    {
      name: 'executeScriptOrCommand',
      id: 'ExecuteScriptOrCommand',
      method: 'POST',
      path: '/v2/{project_id}/script-executions',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExecuteScriptOrCommandRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExecuteScriptOrCommandResponseBody"},"example":{"task_id":"0000000059071dbc01591661d3990019"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'retryScriptExecution',
      id: 'RetryScriptExecution',
      method: 'POST',
      path: '/v2/{project_id}/script-executions/retry',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetryScriptExecutionRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetryScriptExecutionResponseBody"},"example":{"task_id":"0000000059071dbc01591661d3990019"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'stopScriptExecution',
      id: 'StopScriptExecution',
      method: 'POST',
      path: '/v2/{project_id}/script-executions/stop',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StopScriptExecutionRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listScripts',
      id: 'ListScripts',
      method: 'GET',
      path: '/v2/{project_id}/scripts',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}},{"name":"id","in":"query","schema":{"type":"string"}},{"name":"name","in":"query","schema":{"type":"string"}},{"name":"type","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListScriptsResponseBody"},"example":{"count":0,"scripts":[{"id":"string","name":"string","description":"string","type":"string","version":"string","create_time":"2024-12-25T07:09:33.224Z","update_time":"2024-12-25T07:09:33.224Z"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"scripts","counter":"count"}}',
    },
    {
      name: 'createScript',
      id: 'CreateScript',
      method: 'POST',
      path: '/v2/{project_id}/scripts',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateScriptRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateScriptResponseBody"},"example":{"script_id":"xxx122"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showScriptDetail',
      id: 'ShowScriptDetail',
      method: 'GET',
      path: '/v2/{project_id}/scripts/{script_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"script_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"script_task_id","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowScriptDetailResponseBody"},"example":{"id":"21616aa6-061d-4b2f-bd83-b230d7a9a14c","name":"script01","description":"script01","type":"bat","version":"version","create_time":"2022-03-07T10:40:43.858Z","update_time":"2022-03-07T10:40:43.858Z"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateScript',
      id: 'UpdateScript',
      method: 'PUT',
      path: '/v2/{project_id}/scripts/{script_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"script_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateScriptRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteScript',
      id: 'DeleteScript',
      method: 'DELETE',
      path: '/v2/{project_id}/scripts/{script_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"script_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showShareSpaceConfig',
      id: 'ShowShareSpaceConfig',
      method: 'GET',
      path: '/v2/{project_id}/share-space/configuration',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"name","in":"query","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowShareSpaceConfigResponseBody"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateShareSpaceConfig',
      id: 'UpdateShareSpaceConfig',
      method: 'PUT',
      path: '/v2/{project_id}/share-space/configuration',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateShareSpaceConfigRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listSiteConfigs',
      id: 'ListSiteConfigs',
      method: 'GET',
      path: '/v2/{project_id}/sites',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"availability_zone_id","in":"query","schema":{"type":"string"}},{"name":"site_type","in":"query","schema":{"enum":["CENTER","IES"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListSiteConfigsResponseBody"},"example":{"site_infos":[{"site_id":"22033f05-b7e1-44c4-a45f-630aa8acc42c","site_name":"Huawei Cloud Central Site","az_code":"cn-north-7a,cn-north-7b,cn-north-7c","site_type":"CENTER","project_id":"902b906e372241fe9b4e2e7280d64613","status":"openSuccess"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'addSite',
      id: 'AddSite',
      method: 'POST',
      path: '/v2/{project_id}/sites',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddSiteRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddSiteResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'deleteSite',
      id: 'DeleteSite',
      method: 'DELETE',
      path: '/v2/{project_id}/sites/{site_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"site_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteSiteResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'updateAccessMode',
      id: 'UpdateAccessMode',
      method: 'PUT',
      path: '/v2/{project_id}/sites/{site_id}/access-mode',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"site_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAccessModeRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAccessModeResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'updateSubnetIds',
      id: 'UpdateSubnetIds',
      method: 'PUT',
      path: '/v2/{project_id}/sites/{site_id}/subnet-ids',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"site_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateSubnetIdsRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateSubnetIdsResponseBody"},"example":{"job_id":"string"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listDesktopSnapshot',
      id: 'ListDesktopSnapshot',
      method: 'GET',
      path: '/v2/{project_id}/snapshots',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_id","in":"query","schema":{"type":"string"}},{"name":"desktop_name","in":"query","schema":{"type":"string"}},{"name":"snapshot_name","in":"query","schema":{"type":"string"}},{"name":"disk_type","in":"query","schema":{"enum":["SYSTEM_DISK","DATA_DISKS","ALL"],"type":"string"}},{"name":"create_type","in":"query","schema":{"enum":["AUTO","MANUALLY"],"type":"string"}},{"name":"status","in":"query","schema":{"enum":["creating","restoring","create_success","create_failed","restore_success","restore_failed"],"type":"string"}},{"name":"sort_field","in":"query","schema":{"enum":["create_time","snapshot_name"],"type":"string"}},{"name":"sort_type","in":"query","schema":{"enum":["ASC","DESC"],"default":"ASC","type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":1000,"default":1000,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopSnapshotResponseBody"},"example":{"total_count":2,"desktop_snapshots":[{"snapshot_id":"eed156d9-02a5-46f5-8eb1-54f09ab9fbae","snapshot_name":"sys0420_xzx03_1713602176593","desktop_id":"7163a7ba-fc09-4238-ab73-0689ea7f54c3","desktop_name":"xzx03","desktop_sid":"22ad6780-3236-4838-b509-8068d254e9de","is_system_disk":true,"status":"create_success","description":"Description.","create_time":"2024-04-20T08:36:16Z","create_type":"MANUALLY"},{"snapshot_id":"a7e996da-20db-4de8-8aff-4c8e4c6d5ed3","snapshot_name":"AUTOCREATED_AA_1713595811910","desktop_id":"a3e8d0d0-79df-413d-a327-d702a4fb2e15","desktop_name":"AA","desktop_sid":"1346b13d-d3e4-4965-bfb4-5bb880bf7dbf","is_system_disk":false,"status":"create_success","description":"Description.","create_time":"2024-04-20T06:50:11Z","create_type":"AUTO"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"desktop_snapshots","counter":"total_count"}}',
    },
    {
      name: 'batchCreateDesktopSnapshot',
      id: 'BatchCreateDesktopSnapshot',
      method: 'POST',
      path: '/v2/{project_id}/snapshots/batch-create',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchCreateDesktopSnapshotRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchCreateDesktopSnapshotResponseBody"},"example":{"job_id":"1792d3eb-35c6-4e99-8381-abfc8e02126b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'batchDeleteDesktopSnapshot',
      id: 'BatchDeleteDesktopSnapshot',
      method: 'POST',
      path: '/v2/{project_id}/snapshots/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteDesktopSnapshotRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteDesktopSnapshotResponseBody"},"example":{"job_id":"1792d3eb-35c6-4e99-8381-abfc8e02126b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'batchRestoreDesktopSnapshot',
      id: 'BatchRestoreDesktopSnapshot',
      method: 'POST',
      path: '/v2/{project_id}/snapshots/batch-restore',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchRestoreDesktopSnapshotRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchRestoreDesktopSnapshotResponseBody"},"example":{"job_id":"1792d3eb-35c6-4e99-8381-abfc8e02126b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listDesktopsStatistics',
      id: 'ListDesktopsStatistics',
      method: 'GET',
      path: '/v2/{project_id}/statistics',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"desktop_type","in":"query","schema":{"type":"array","items":{"enum":["DEDICATED","POOLED"],"type":"string"}}},{"name":"statistics_type","in":"query","schema":{"type":"array","items":{"enum":["attach-state","login-state","run-state"],"type":"string"}}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopsStatisticsResponseBody"},"example":{"total_num":1}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAlarmStatistics',
      id: 'ListAlarmStatistics',
      method: 'GET',
      path: '/v2/{project_id}/statistics/alarms',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAlarmStatisticsResponseBody"},"example":{"critical_count":100,"major_count":100,"minor_count":100,"info_count":100,"total":100}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showGrowthRate',
      id: 'ShowGrowthRate',
      method: 'GET',
      path: '/v2/{project_id}/statistics/growth-rate',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"grow_period","in":"query","schema":{"enum":["DAY","MONTH"],"type":"string"}},{"name":"metric_name","in":"query","required":true,"schema":{"type":"string"}},{"name":"dim","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowGrowthRateResponseBody"},"example":{"growth_rate":0.1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listMetrics',
      id: 'ListMetrics',
      method: 'GET',
      path: '/v2/{project_id}/statistics/metrics',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","required":true,"schema":{"type":"string"}},{"name":"end_time","in":"query","required":true,"schema":{"type":"string"}},{"name":"dim","in":"query","schema":{"type":"string"}},{"name":"metric_names","in":"query","required":true,"schema":{"type":"array","items":{"type":"string"}}},{"name":"period","in":"query","schema":{"enum":["DAY","HOURLY"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/Metric"}},"example":[{"metric_name":"desktop_state","metric_value":10}]}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showUserAccessStages',
      id: 'ShowUserAccessStages',
      method: 'GET',
      path: '/v2/{project_id}/statistics/metrics/access-stages',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"transaction_id","in":"query","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowUserAccessStagesResponseBody"},"example":{"username":"user001","biz_type":"APP","stages":[{"stage":"LOGIN","duration":500,"is_success":true,"start_time":1724328355052,"end_time":1724328355052,"error_code":"WKS.00000000","error_msg":"OK"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listAppUserAccessData',
      id: 'ListAppUserAccessData',
      method: 'GET',
      path: '/v2/{project_id}/statistics/metrics/app-user-access',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","required":true,"schema":{"format":"date-time","type":"string"}},{"name":"end_time","in":"query","required":true,"schema":{"format":"date-time","type":"string"}},{"name":"username","in":"query","schema":{"type":"string"}},{"name":"sort_field","in":"query","schema":{"enum":["access_failed_count","last_access_failed_time"],"type":"string"}},{"name":"sort_type","in":"query","schema":{"enum":["DESC","ASC"],"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListAppUserAccessDataResponseBody"},"example":{"count":0,"items":[{"username":"xxxx","access_failed_count":3,"last_access_failed_time":"2022-05-11T11:45:42Z","error_code":"WKS.xxx","error_msg":"login failed."}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'listDesktopUsageMetric',
      id: 'ListDesktopUsageMetric',
      method: 'GET',
      path: '/v2/{project_id}/statistics/metrics/desktops',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","required":true,"schema":{"type":"string"}},{"name":"end_time","in":"query","required":true,"schema":{"type":"string"}},{"name":"resource_name","in":"query","schema":{"type":"string"}},{"name":"min_idle_days","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"max_idle_days","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"usage_min_hours","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"usage_max_hours","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"sort_field","in":"query","schema":{"enum":["desktop_usage","desktop_idle_duration"],"type":"string"}},{"name":"sort_type","in":"query","schema":{"enum":["DESC","ASC"],"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListDesktopUsageMetricResponseBody"},"example":{"count":0,"items":[{"resource_id":"xxx-xxx-xxx","resource_pool_id":"xxx-xxx-xxx","resource_name":"xxxx","metric":[{"metric_name":"desktop_state","metric_value":10}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'listMetricsTrend',
      id: 'ListMetricsTrend',
      method: 'GET',
      path: '/v2/{project_id}/statistics/metrics/trend',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","required":true,"schema":{"type":"string"}},{"name":"end_time","in":"query","required":true,"schema":{"type":"string"}},{"name":"dim","in":"query","schema":{"type":"string"}},{"name":"metric_names","in":"query","required":true,"schema":{"type":"array","items":{"type":"string"}}},{"name":"period","in":"query","schema":{"enum":["MIN","5MIN","DAY","HOURLY"],"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/MetricsWithTime"}},"example":[{"time":"string","metrics":[{"metric_name":"desktop_state","metric_value":10}]}]}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listUserUsageMetric',
      id: 'ListUserUsageMetric',
      method: 'GET',
      path: '/v2/{project_id}/statistics/metrics/users',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","required":true,"schema":{"type":"string"}},{"name":"end_time","in":"query","required":true,"schema":{"type":"string"}},{"name":"username","in":"query","schema":{"type":"string"}},{"name":"usage_min_hours","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"usage_max_hours","in":"query","schema":{"format":"int32","type":"integer"}},{"name":"sort_field","in":"query","schema":{"type":"string"}},{"name":"sort_type","in":"query","schema":{"enum":["DESC","ASC"],"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUserUsageMetricResponseBody"},"example":{"count":0,"items":[{"username":"xxxx","metric":[{"metric_name":"desktop_state","metric_value":10}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'listMetricNotifyRecord',
      id: 'ListMetricNotifyRecord',
      method: 'GET',
      path: '/v2/{project_id}/statistics/notification-records',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"metric_name","in":"query","schema":{"type":"string"}},{"name":"rule_id","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListMetricNotifyRecordResponseBody"},"example":{"count":0,"items":[{"match_count":1,"metric_name":"desktop_state","threshold":30,"comparison_operator":""}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'listMetricNotifyRule',
      id: 'ListMetricNotifyRule',
      method: 'GET',
      path: '/v2/{project_id}/statistics/notify-rules',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"metric_name","in":"query","schema":{"type":"string"}},{"name":"rule_id","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","default":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListMetricNotifyRuleResponseBody"},"example":{"count":0,"items":[{"rule_id":"xxxx-xxxx-xxxx","metric_name":"desktop_idle_duration","threshold":30,"comparison_operator":"","interval":1,"enable":true,"notify_object":"urn:smn:REGION_ID:XXX-XXX-XXX:topicName"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'addMetricNotifyRule',
      id: 'AddMetricNotifyRule',
      method: 'POST',
      path: '/v2/{project_id}/statistics/notify-rules',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddMetricNotifyRuleRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddMetricNotifyRuleResponseBody"},"example":{"rule_id":"xxxx-xxxx-xxxx","metric_name":"desktop_idle_duration","threshold":30,"comparison_operator":"","interval":1,"enable":true,"notify_object":"urn:smn:REGION_ID:XXX-XXX-XXX:topicName"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateMetricNotifyRule',
      id: 'UpdateMetricNotifyRule',
      method: 'PUT',
      path: '/v2/{project_id}/statistics/notify-rules/{rule_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"rule_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateMetricNotifyRuleRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateMetricNotifyRuleResponseBody"},"example":{"rule_id":"xxxx-xxxx-xxxx","metric_name":"desktop_idle_duration","threshold":30,"comparison_operator":"","interval":1,"enable":true,"notify_object":"urn:smn:REGION_ID:XXX-XXX-XXX:topicName"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteMetricNotifyRule',
      id: 'DeleteMetricNotifyRule',
      method: 'DELETE',
      path: '/v2/{project_id}/statistics/notify-rules/{rule_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"rule_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showUsingSubnets',
      id: 'ShowUsingSubnets',
      method: 'GET',
      path: '/v2/{project_id}/subnets/using-subnets',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"subnet_ids","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowUsingSubnetsResponseBody"},"example":{"subnet_ids":["string"]}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showAvailableIp',
      id: 'ShowAvailableIp',
      method: 'GET',
      path: '/v2/{project_id}/subnets/{subnet_id}/available-ip',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"subnet_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowAvailableIpResponseBody"},"example":{"available_ip":1}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listTenantConfigs',
      id: 'ListTenantConfigs',
      method: 'GET',
      path: '/v2/{project_id}/tenant-configs',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"name","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListTenantConfigsResponseBody"},"example":{"function_configs":[{"id":"xx"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateTenantConfig',
      id: 'UpdateTenantConfig',
      method: 'PUT',
      path: '/v2/{project_id}/tenant-configs',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateTenantConfigRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listTerminalsBindingDesktops',
      id: 'ListTerminalsBindingDesktops',
      method: 'GET',
      path: '/v2/{project_id}/terminals/binding-desktops',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"computer_name","in":"query","schema":{"type":"string"}},{"name":"mac","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","required":true,"schema":{"format":"int32","type":"integer"}},{"name":"limit","in":"query","required":true,"schema":{"format":"int32","type":"integer"}},{"name":"count_only","in":"query","schema":{"type":"boolean"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListTerminalsBindingDesktopsResponseBody"},"example":{"bind_list":[{"id":"8ac225c2781edb0d01781edde3f4xxx","mac":"AA-BB-CC-DD-EE-FF","desktop_name":"test01","description":"test"}],"total_num":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"bind_list","counter":"total_num"}}',
    },
    {
      name: 'updateTerminalsBindingDesktops',
      id: 'UpdateTerminalsBindingDesktops',
      method: 'PUT',
      path: '/v2/{project_id}/terminals/binding-desktops',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateTerminalsBindingDesktopsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'createTerminalsBindingDesktops',
      id: 'CreateTerminalsBindingDesktops',
      method: 'POST',
      path: '/v2/{project_id}/terminals/binding-desktops',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateTerminalsBindingDesktopsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateTerminalsBindingDesktopsErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteTerminalsBindingDesktops',
      id: 'DeleteTerminalsBindingDesktops',
      method: 'POST',
      path: '/v2/{project_id}/terminals/binding-desktops/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteTerminalsBindingDesktopsRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteTerminalsBindingDesktopsResponseBody"},"example":{"result_list":[{"id":"abcdfxxxxfghjxxxxxjkl","delete_result_code":"WKS.00000000","delete_result_msg":"success"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listTerminalsBindingDesktopsConfig',
      id: 'ListTerminalsBindingDesktopsConfig',
      method: 'GET',
      path: '/v2/{project_id}/terminals/binding-desktops/config',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListTerminalsBindingDesktopsConfigResponseBody"},"example":{"tc_bind_switch":"ON"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateTerminalsBindingDesktopsConfig',
      id: 'UpdateTerminalsBindingDesktopsConfig',
      method: 'POST',
      path: '/v2/{project_id}/terminals/binding-desktops/config',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateTerminalsBindingDesktopsConfigRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listUserEvents',
      id: 'ListUserEvents',
      method: 'GET',
      path: '/v2/{project_id}/user-events',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"start_time","in":"query","required":true,"schema":{"format":"date-time","type":"string"}},{"name":"end_time","in":"query","required":true,"schema":{"format":"date-time","type":"string"}},{"name":"username","in":"query","schema":{"type":"string"}},{"name":"event_type","in":"query","schema":{"type":"string"}},{"name":"resource_id","in":"query","schema":{"type":"string"}},{"name":"resource_name","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":1000,"default":100,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUserEventsResponseBody"},"example":{"count":0,"items":[{"project_id":"xxx","username":"xxx","workspace_id":"xxx","event_trace_id":"407481bd-65b4-4de4-a553-67d858cbe29b","event_type":"loginByPassword","event_time":"1970-01-01T00:00:00Z","resource_type":"USER","resource_id":"407481bd-65b4-4de4-a553-67d858cbe29b","resource_name":"DESKTOP-01","client_type":"WINDOWS","client_ip":"127.0.0.1","client_mac":"xx.xx.xx.xx","source_ip":"127.0.0.1","is_success":true,"error_code":"WKS.00000000","error_msg":"OK"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"items","counter":"count"}}',
    },
    {
      name: 'listUserEventsLtsConfigurations',
      id: 'ListUserEventsLtsConfigurations',
      method: 'GET',
      path: '/v2/{project_id}/user-events/lts-configurations',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUserEventsLtsConfigurationsResponseBody"},"example":{"enable":true,"log_group_id":"e56e2131-8fa5-42dc-8f26-17b18fd3ec9e","log_stream_id":"049a351d-5164-4bb2-af41-b7e3f3437c80"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'setUserEventsLtsConfigurations',
      id: 'SetUserEventsLtsConfigurations',
      method: 'POST',
      path: '/v2/{project_id}/user-events/lts-configurations',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetUserEventsLtsConfigurationsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listUsers',
      id: 'ListUsers',
      method: 'GET',
      path: '/v2/{project_id}/users',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_name","in":"query","schema":{"minLength":1,"maxLength":20,"type":"string"}},{"name":"limit","in":"query","schema":{"type":"string"}},{"name":"offset","in":"query","schema":{"type":"string"}},{"name":"description","in":"query","schema":{"type":"string"}},{"name":"active_type","in":"query","schema":{"enum":["USER_ACTIVATE","ADMIN_ACTIVATE"],"type":"string"}},{"name":"group_name","in":"query","schema":{"type":"string"}},{"name":"share_space_subscription","in":"query","schema":{"type":"boolean"}},{"name":"share_space_desktops","in":"query","schema":{"type":"boolean"}},{"name":"is_query_total_desktops","in":"query","schema":{"default":true,"type":"boolean"}},{"name":"enterprise_project_id","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUsersResponseBody"},"example":{"total_count":2,"users":[{"id":"8a2c3f9579d240820179d51e6caf0001","user_name":"api-test","user_email":"test@huawei.com","total_desktops":0,"account_expires":"0","enable_change_password":true,"next_login_change_password":true,"locked":false,"disabled":false},{"id":"8a2c3f9579d240820179d51e6caf0002","user_name":"api-test2","user_email":"test@huawei.com","total_desktops":0,"account_expires":"0","enable_change_password":true,"next_login_change_password":true,"locked":false,"disabled":false}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"users","counter":"total_count"}}',
    },
    {
      name: 'createDesktopUser',
      id: 'CreateDesktopUser',
      method: 'POST',
      path: '/v2/{project_id}/users',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopUserRequestBody"}}}},"responses":{"201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateDesktopUserResponseBody"},"example":{"id":"8a2c3f9579d240820179d51e6caf0001"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchCreateUsers',
      id: 'BatchCreateUsers',
      method: 'POST',
      path: '/v2/{project_id}/users/batch-create',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchCreateUsersRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDeleteUser',
      id: 'BatchDeleteUser',
      method: 'POST',
      path: '/v2/{project_id}/users/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteUserRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listUserDetail',
      id: 'ListUserDetail',
      method: 'GET',
      path: '/v2/{project_id}/users/{user_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListUserDetailResponseBody"},"example":{"user_detail":{"description":"API test user.","id":"8a2c3f9579d240820179d51e6caf0001","user_name":"api-test","user_email":"test@huawei.com","object_sid":"8a2c3f9579d240820179d51e6caf0001","sam_account_name":"api-test","full_name":"api-test","distinguished_name":"api-test","account_type":0,"when_created":"2021-06-03T19:43:31.000Z","account_expires":0,"user_expired":false,"locked":false,"enable_change_password":true,"password_never_expired":false,"next_login_change_password":true,"disabled":false,"group_names":["DomainUsers"],"total_desktops":0}}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateUserInfo',
      id: 'UpdateUserInfo',
      method: 'PUT',
      path: '/v2/{project_id}/users/{user_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateUserInfoRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateUserInfoResponseBody"},"example":{"id":"8a2c3f9579d240820179d51e6caf0001"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'deleteUser',
      id: 'DeleteUser',
      method: 'DELETE',
      path: '/v2/{project_id}/users/{user_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'changeUserStatus',
      id: 'ChangeUserStatus',
      method: 'POST',
      path: '/v2/{project_id}/users/{user_id}/actions',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ChangeUserStatusRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listOtpDevicesByUserId',
      id: 'ListOtpDevicesByUserId',
      method: 'GET',
      path: '/v2/{project_id}/users/{user_id}/otp-devices',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListOtpDevicesByUserIdResponseBody"},"example":{"otp_devices":[{"id":"5311a768c22f4d30914fe50ffdfd1ba5","user_id":"8a2c3f9579d240820179d51e6caf0001","user_name":"zhangsan","status":"UNREGISTER","create_time":"2020-04-10 06:45:14"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'batchDeleteOtpDevices',
      id: 'BatchDeleteOtpDevices',
      method: 'DELETE',
      path: '/v2/{project_id}/users/{user_id}/otp-devices',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteOtpDevicesRequestBody"}}}},"responses":{"204":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'resetRandomPassword',
      id: 'ResetRandomPassword',
      method: 'GET',
      path: '/v2/{project_id}/users/{user_id}/random-password',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"notification_type","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResetRandomPasswordResponseBody"},"example":{"password":"xxcsafxxA%"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'sendEmail',
      id: 'SendEmail',
      method: 'POST',
      path: '/v2/{project_id}/users/{user_id}/resend-email',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"user_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SendEmailRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listVolumeProductInfo',
      id: 'ListVolumeProductInfo',
      method: 'GET',
      path: '/v2/{project_id}/volume/products',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"availability_zone","in":"query","schema":{"type":"string"}},{"name":"volume_type","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListVolumeProductInfoResponseBody"},"example":{"volumes":[{"resource_spec_code":"workspace.volume.ultrahigh","volume_type":"SSD","volume_product_type":"workspace","resource_type":"hws.resource.type.workspace.volume","cloud_service_type":"hws.service.type.vdi","name":[{"language":"en-us","value":"Ultra high IO Disk"},{"language":"zh-cn","value":"Ultra-high I/O disk"}]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'addVolumes',
      id: 'AddVolumes',
      method: 'POST',
      path: '/v2/{project_id}/volumes',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddVolumesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AddVolumesResponseBody"},"example":{"job_id":"1792d3eb-35c6-4e99-8381-abfc8e02126b"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'expandVolumes',
      id: 'ExpandVolumes',
      method: 'POST',
      path: '/v2/{project_id}/volumes/expand',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExpandVolumesRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExpandVolumesResponseBody"},"example":{"job_id":"41162624-ba52-42f3-bdda-15c6d345ff60"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"409":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listWksEdgeSites',
      id: 'ListWksEdgeSites',
      method: 'GET',
      path: '/v2/{project_id}/wks-edge-sites',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"name","in":"query","schema":{"type":"string"}},{"name":"availability_zone_id","in":"query","schema":{"type":"string"}},{"name":"status","in":"query","schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListWksEdgeSitesResponseBody"},"example":{"wks_edge_sites":[{"id":"string","name":"string","description":"string","availability_zone_id":"string","address":"string","status":"string","created_at":"string","updated_at":"string","cpu_usage_rate":0,"memory_usage_rate":0,"capacity_usage_rate":0,"site_info":{"id":"string","status":"string"}}],"total_count":0}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showJob',
      id: 'ShowJob',
      method: 'GET',
      path: '/v2/{project_id}/workspace-jobs/{job_id}',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"job_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowJobResponseBody"},"example":{}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"default":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'runActionsOnWorkspaceJob',
      id: 'RunActionsOnWorkspaceJob',
      method: 'POST',
      path: '/v2/{project_id}/workspace-jobs/{job_id}/actions',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"job_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RunActionsOnWorkspaceJobRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RunActionsOnWorkspaceJobResponseBody"},"example":{"job_id":"0e2dae94-23ff-449a-bb9c-1b808cf2106d"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'listItaSubJobs',
      id: 'ListItaSubJobs',
      method: 'GET',
      path: '/v2/{project_id}/workspace-sub-jobs',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}},{"name":"status","in":"query","schema":{"enum":["SUCCESS","RUNNING","FAILED","WAITING"],"type":"string"}},{"name":"job_id","in":"query","schema":{"type":"string"}},{"name":"job_type","in":"query","schema":{"enum":["createDesktops","applyWorkspace","cancelWorkspace","expandVolumes","addVolumes","rebuildDesktops","createSnapshot","deleteSnapshot","deleteDesktops","desktopRejoinDomain","operateDesktops","restoreDesktopBySnapshot","desktopToImage","attachDesktops","deleteVolumes","createWksSnapshot","deleteWksSnapshot","createDesktopPool","expandDesktopPool","deleteDesktopPoolVolumes","rebuildDesktopPool","addDesktopPoolVolumes","detachDesktops","attachDesktopPool","batchDetachDesktops","executeDesktopsAction","changeDesktopNetwork","batchChangeDesktopNetwork"],"type":"string"}},{"name":"desktop_pool_id","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"format":"int32","minimum":0,"maximum":1000,"default":1000,"type":"integer"}},{"name":"offset","in":"query","schema":{"format":"int32","minimum":0,"type":"integer"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListItaSubJobsResponseBody"},"example":{"total_count":2,"jobs":[{"status":"RUNNING","entities":{"user_name":"user-test-01","product_id":"workspace.c2.large.windows","desktop_id":"9d30c8ac-77b5-4453-80da-8f027223ee99"},"job_id":"0e2dae94-23ff-449a-bb9c-1b808cf2106d","job_type":"createDesktops","begin_time":"2020-04-10 06:45:14","end_time":"2020-04-10 07:06:10","id":"e43caef5-e478-4624-9e8c-b0b636331cbc"},{"status":"RUNNING","entities":{"user_name":"user-test-01","product_id":"workspace.c2.large.windows","desktop_id":"14cccba0-12a6-4b66-9fd9-57290328f8da"},"job_id":"0e2dae94-23ff-449a-bb9c-1b808cf2106d","job_type":"createDesktops","begin_time":"2020-04-10 06:45:14","end_time":"2020-04-10 07:05:49","id":"cf5043e9-dd94-43be-9c07-6dba5d43c4d2"}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-pagination":{"style":"offset","in":"query","limit":"limit","offset":"offset","items":"jobs","counter":"total_count"}}',
    },
    {
      name: 'batchDeleteSubJobs',
      id: 'BatchDeleteSubJobs',
      method: 'POST',
      path: '/v2/{project_id}/workspace-sub-jobs/batch-delete',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchDeleteSubJobsRequestBody"}}}},"responses":{"200":{},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"405":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"503":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'listWorkspaces',
      id: 'ListWorkspaces',
      method: 'GET',
      path: '/v2/{project_id}/workspaces',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ListWorkspacesResponseBody"},"example":{"id":"8aa1908f74824d8701748bf039600065","status":"SUBSCRIBED","config_status":"0","closable":false,"ad_domains":{"domain_type":"LOCAL_AD","domain_admin_account":"vdsadmin","active_domain_name":"ecs-ad.vdesktop.com","active_domain_ip":"192.168.0.131","standby_domain_name":"","standby_domain_ip":"","active_dns_ip":"192.168.0.131","standby_dns_ip":"","domain_name":"vdesktop.com","use_ldaps":true,"tls_config":{"cert_start_time":"2022-01-25T09:24:27","cert_end_time":"2023-01-25T09:34:27"}},"vpc_id":"fd3b4069-ac1e-45d2-ba27-4c18cd692d26","vpc_name":"vpc-be75","dedicated_access_address":"https://192.168.0.53","dedicated_subnets":"192.168.0.0/24;10.0.0.0/16","internet_access_address":"https://172.16.25.134","internet_access_port":"443","access_mode":"BOTH","subnet_ids":[{"subnet_id":"5dee0216-2260-47c2-9368-98a27d910e55"}],"management_subnet_cidr":"192.168.0.0/24","infrastructure_security_group":{"id":"ffba6eda-5170-4343-b8a3-c306e0f21c88","name":"WorkspaceManagerSecurityGroup"},"desktop_security_group":{"id":"04abddf6-e848-4c90-bdb1-6de856fa8a34","name":"WorkspaceUserSecurityGroup"},"progress":"100%","access_status":"openSuccess","is_send_email":true,"authorized_collect_log":false,"authorized_hda_upgrade":false,"vpc_config_infos":[{"vpc_id":"04abddf6-e848-4c90-bdb1-6de856favpc1","subnet_ids":["04abddf6-e848-4c90-bdb1-6de85subnet1"],"default_access_vpc":true},{"vpc_id":"04abddf6-e848-4c90-bdb1-6de856favpc2","subnet_ids":["04abddf6-e848-4c90-bdb1-6de85subnet3"]}]}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'updateWorkspace',
      id: 'UpdateWorkspace',
      method: 'PUT',
      path: '/v2/{project_id}/workspaces',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateWorkspaceRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateWorkspaceResponseBody"},"example":{"job_id":"0000000059071dbc01591661d3990019"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'applyWorkspace',
      id: 'ApplyWorkspace',
      method: 'POST',
      path: '/v2/{project_id}/workspaces',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApplyWorkspaceRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApplyWorkspaceResponseBody"},"example":{"job_id":"0000000059071dbc01591661d3990019"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'cancelWorkspace',
      id: 'CancelWorkspace',
      method: 'DELETE',
      path: '/v2/{project_id}/workspaces',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"202":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CancelWorkspaceResponseBody"},"example":{"job_id":"0000000059071dbc01591661d3990019"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
    {
      name: 'updateEnterpriseId',
      id: 'UpdateEnterpriseId',
      method: 'PUT',
      path: '/v2/{project_id}/workspaces/enterprise-id',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateEnterpriseIdRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateEnterpriseIdResponseBody"},"example":{"enterprise_id":"huawei"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'showWorkspaceLock',
      id: 'ShowWorkspaceLock',
      method: 'GET',
      path: '/v2/{project_id}/workspaces/lock-status',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ShowWorkspaceLockResponseBody"},"example":{"is_lock":1}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}]}',
    },
    {
      name: 'unlockWorkspace',
      id: 'UnlockWorkspace',
      method: 'PUT',
      path: '/v2/{project_id}/workspaces/lock-status',
      operation:
        '{"parameters":[{"name":"project_id","in":"path","required":true,"schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UnlockWorkspaceRequestBody"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UnlockWorkspaceResponseBody"},"example":{"job_id":"0000000059071dbc01591661d3990019"}}}},"400":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"401":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"403":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"404":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}},"500":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorResponse"}}}}},"security":[{"token":[]},{"aksk":[]}],"x-job":{"id":"job_id","poll":"ShowJob","parameter":"job_id","status":"status","succeeded":["SUCCESS"],"failed":["FAILED"],"pending":["RUNNING","WAITING"]}}',
    },
  ],
  schemas: {
    AccessConfig:
      '{"type":"object","properties":{"access_mode":{"enum":["INTERNET","DEDICATED","BOTH"],"type":"string"},"internet_access_address":{"type":"string"},"internet_access_port":{"type":"string"},"dedicated_access_address":{"type":"string"},"dedicated_access_standby_address":{"type":"array","items":{"type":"string"}},"standby_address_result_code":{"type":"string"},"dedicated_cidrs":{"type":"string"}}}',
    AccessConfigInfo:
      '{"type":"object","properties":{"site_id":{"type":"string"},"backup_mode":{"enum":["ON","OFF"],"type":"string"},"backup_info":{"type":"array","items":{"$ref":"#/components/schemas/BackupInfo"}}},"required":["site_id","backup_mode"]}',
    AccessConfigInfoResponse:
      '{"type":"object","properties":{"site_id":{"type":"string"},"backup_mode":{"enum":["ON","OFF"],"type":"string"},"backup_info":{"type":"array","items":{"$ref":"#/components/schemas/BackupInfoResponse"}}}}',
    AccessConfigReq:
      '{"type":"object","properties":{"access_mode":{"enum":["INTERNET","DEDICATED","BOTH"],"type":"string"},"dedicated_cidrs":{"type":"string"}},"required":["access_mode"]}',
    AccessPolicyDetailInfo:
      '{"type":"object","properties":{"policy_name":{"type":"string"},"blacklist_type":{"type":"string"},"access_control_type":{"enum":["ACCESS_TYPE","IP_WHITE_LIST"],"default":"ACCESS_TYPE","type":"string"},"ip_list":{"type":"array","items":{"$ref":"#/components/schemas/IpInfoResponse"}},"is_enable":{"type":"boolean"},"is_block_all":{"type":"boolean"},"ip_total_count":{"format":"int32","type":"integer"},"policy_id":{"type":"string"},"create_time":{"type":"string"}}}',
    AccessPolicyInfo:
      '{"type":"object","properties":{"policy_name":{"type":"string"},"blacklist_type":{"type":"string"},"access_control_type":{"enum":["ACCESS_TYPE","IP_WHITE_LIST"],"default":"ACCESS_TYPE","type":"string"},"ip_list":{"type":"array","items":{"$ref":"#/components/schemas/IpInfo"}},"is_enable":{"type":"boolean"},"is_block_all":{"type":"boolean"}}}',
    AccessPolicyObject:
      '{"type":"object","properties":{"object_id":{"type":"string"},"object_name":{"type":"string"},"object_type":{"enum":["USER","USERGROUP"],"type":"string"}}}',
    AccessPolicyObjectInfo:
      '{"type":"object","properties":{"object_id":{"type":"string"},"object_type":{"enum":["USER","USERGROUP"],"type":"string"},"object_name":{"type":"string"}},"required":["object_id","object_type"]}',
    AccountInfo:
      '{"type":"object","properties":{"account":{"type":"string"},"domain":{"default":"local.com","type":"string"},"account_type":{"enum":["SIMPLE","USER_GROUP"],"type":"string"},"platform_type":{"enum":["AD","LOCAL"],"type":"string"}},"required":["account","account_type"]}',
    AccountInfoResponse:
      '{"type":"object","properties":{"account":{"type":"string"},"domain":{"default":"local.com","type":"string"},"account_type":{"enum":["SIMPLE","USER_GROUP"],"type":"string"},"platform_type":{"enum":["AD","LOCAL"],"type":"string"}}}',
    AdDomain:
      '{"type":"object","properties":{"domain_type":{"enum":["LITE_AS","LOCAL_AD"],"type":"string"},"domain_name":{"maxLength":55,"type":"string"},"domain_admin_account":{"type":"string"},"domain_password":{"type":"string"},"active_domain_ip":{"type":"string"},"active_domain_name":{"type":"string"},"standby_domain_ip":{"type":"string"},"standby_domain_name":{"type":"string"},"active_dns_ip":{"type":"string"},"standby_dns_ip":{"type":"string"},"delete_computer_object":{"format":"int32","enum":[0,1],"type":"integer"},"use_ldaps":{"type":"boolean"},"tls_config":{"allOf":[{"$ref":"#/components/schemas/TlsConfig"}]}},"required":["domain_type"]}',
    AdDomainInfo:
      '{"type":"object","properties":{"domain_type":{"enum":["LITE_AS","LOCAL_AD"],"type":"string"},"domain_admin_account":{"type":"string"},"domain_password":{"type":"string"}},"required":["domain_type","domain_admin_account","domain_password"]}',
    AdInfo:
      '{"type":"object","properties":{"domain_type":{"enum":["LITE_AS","LOCAL_AD"],"type":"string"},"domain_name":{"type":"string"},"domain_admin_account":{"type":"string"},"active_domain_name":{"type":"string"},"active_domain_ip":{"type":"string"},"standby_domain_name":{"type":"string"},"standby_domain_ip":{"type":"string"},"active_dns_ip":{"type":"string"},"standby_dns_ip":{"type":"string"},"delete_computer_object":{"enum":["0","1"],"type":"string"},"use_ldaps":{"type":"boolean"},"tls_config":{"allOf":[{"$ref":"#/components/schemas/TlsConfig"}]}}}',
    AdOuUserInfo:
      '{"type":"object","properties":{"user_name":{"type":"string"},"expired_time":{"type":"string"},"has_existed":{"type":"boolean"}}}',
    AdOulInfo: '{"type":"object","properties":{"ou_name":{"type":"string"},"ou_dn":{"type":"string"}}}',
    AdaptiveBitrateControlOptions:
      '{"type":"object","properties":{"peak_bandwidth_suppression_enable":{"type":"boolean"},"expected_average_network_latency":{"format":"int32","minimum":1,"maximum":2000,"default":160,"type":"integer"},"network_latency_threshold1":{"format":"int32","minimum":1,"maximum":2000,"default":160,"type":"integer"},"network_latency_threshold2":{"format":"int32","minimum":1,"maximum":2000,"default":300,"type":"integer"},"min_dynamic_frame_rate":{"format":"int32","minimum":1,"maximum":60,"default":17,"type":"integer"},"min_dynamic_frame_rate_lv1":{"format":"int32","minimum":1,"maximum":60,"default":17,"type":"integer"},"min_dynamic_frame_rate_lv2":{"format":"int32","minimum":1,"maximum":60,"default":10,"type":"integer"},"rtt_threshold":{"format":"int32","minimum":0,"maximum":1000,"default":20,"type":"integer"},"min_add_framerate":{"format":"int32","minimum":0,"maximum":120,"default":8,"type":"integer"},"max_add_framerate":{"format":"int32","minimum":0,"maximum":120,"default":20,"type":"integer"},"sub_framerate":{"format":"int32","minimum":0,"maximum":120,"default":25,"type":"integer"},"adaptive_bandwidth_lower_limit":{"format":"int32","minimum":100,"maximum":20000,"default":500,"type":"integer"},"adaptive_compression_quality_lower_limit":{"format":"int32","minimum":1,"maximum":100,"default":60,"type":"integer"},"adaptive_compression_quality_upper_limit":{"format":"int32","minimum":1,"maximum":100,"default":85,"type":"integer"},"adaptive_compression_quality_increase_limit":{"format":"int32","minimum":1,"maximum":100,"default":5,"type":"integer"},"adaptive_compression_quality_decrease_limit":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"},"adaptive_average_quality_lower_limit":{"format":"int32","minimum":5,"maximum":50,"default":15,"type":"integer"},"adaptive_average_quality_upper_limit":{"format":"int32","minimum":5,"maximum":50,"default":25,"type":"integer"},"adaptive_average_quality_increase_limit":{"format":"int32","minimum":1,"maximum":50,"default":3,"type":"integer"},"adaptive_average_quality_decrease_limit":{"format":"int32","minimum":1,"maximum":50,"default":1,"type":"integer"},"adaptive_min_quality_lower_limit":{"format":"int32","minimum":5,"maximum":69,"default":25,"type":"integer"},"adaptive_min_quality_upper_limit":{"format":"int32","minimum":5,"maximum":69,"default":30,"type":"integer"},"adaptive_min_quality_increase_limit":{"format":"int32","minimum":1,"maximum":50,"default":3,"type":"integer"},"adaptive_min_quality_decrease_limit":{"format":"int32","minimum":1,"maximum":50,"default":1,"type":"integer"}}}',
    AddDesktopPoolVolumesRequestBody:
      '{"type":"object","properties":{"volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumeAddInfo"}}}}',
    AddDesktopPoolVolumesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    AddDesktopSubResourcesRequestBody:
      '{"type":"object","properties":{"sub_resource_sku":{"type":"string"},"order_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}}},"required":["sub_resource_sku","desktop_ids"]}',
    AddDesktopSubResourcesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    AddDesktopVolumesReq:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"volumes":{"type":"array","items":{"$ref":"#/components/schemas/Volume"}}}}',
    AddDesktopVolumesRequestBody:
      '{"type":"object","properties":{"enterprise_project_id":{"default":"0","type":"string"},"volumes":{"type":"array","items":{"$ref":"#/components/schemas/Volume"}}},"required":["volumes"]}',
    AddDesktopVolumesResponseBody:
      '{"type":"object","properties":{"job_id":{"type":"string"},"getJobEndpoint":{"type":"string"},"maxProvisionTime":{"format":"int32","type":"integer"},"minProvisionTime":{"format":"int32","type":"integer"},"periodicQueryTime":{"format":"int32","default":1,"type":"integer"}}}',
    AddMetricNotifyRuleRequestBody:
      '{"type":"object","properties":{"metric_name":{"type":"string"},"threshold":{"format":"int32","type":"integer"},"comparison_operator":{"enum":[">=",">","=","\\u003c=","\\u003c"],"type":"string"},"interval":{"format":"int32","type":"integer"},"enable":{"type":"boolean"},"notify_object":{"type":"string"}},"required":["metric_name","comparison_operator","enable","notify_object"]}',
    AddMetricNotifyRuleResponseBody:
      '{"type":"object","properties":{"rule_id":{"type":"string"},"metric_name":{"type":"string"},"threshold":{"format":"int32","type":"integer"},"comparison_operator":{"type":"string"},"interval":{"format":"int32","type":"integer"},"enable":{"type":"boolean"},"notify_object":{"type":"string"}}}',
    AddOuRequestBody:
      '{"type":"object","properties":{"domain":{"type":"string"},"ou_name":{"type":"string"},"description":{"type":"string"}},"required":["domain","ou_name"]}',
    AddOuResponseBody: '{"type":"object","properties":{"id":{"type":"string"}}}',
    AddRestrictedRuleRequestBody:
      '{"type":"object","properties":{"items":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"string"}}},"required":["items"]}',
    AddSiteRequestBody:
      '{"type":"object","properties":{"site_configs":{"type":"array","items":{"$ref":"#/components/schemas/SiteConfigsRequest"}}},"required":["site_configs"]}',
    AddSiteResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    AddVolumes:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"volumes":{"type":"array","items":{"$ref":"#/components/schemas/Volume"}}},"required":["desktop_id","volumes"]}',
    AddVolumesRequestBody:
      '{"type":"object","properties":{"desktop_volumes":{"type":"array","items":{"$ref":"#/components/schemas/AddDesktopVolumesReq"}}}}',
    AddVolumesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    AdditionalInfo:
      '{"type":"object","properties":{"resource_id":{"type":"string"},"resource_name":{"type":"string"},"event_id":{"type":"string"}}}',
    AddressInfo:
      '{"type":"object","properties":{"addr":{"type":"string"},"version":{"enum":["4","6"],"type":"string"},"OS-EXT-IPS-MAC:mac_addr":{"type":"string"},"OS-EXT-IPS:type":{"enum":["fixed","floating"],"type":"string"}}}',
    AgenciesInfo:
      '{"type":"object","properties":{"name":{"type":"string"},"permissions":{"type":"array","items":{"$ref":"#/components/schemas/AgenciesPermissionInfo"}}}}',
    AgenciesPermissionInfo:
      '{"type":"object","properties":{"system_permission_display_names":{"type":"array","items":{"type":"string"}},"wanted_system_permission_display_names":{"type":"array","items":{"type":"string"}}}}',
    AgentInfo:
      '{"type":"object","properties":{"agent_name":{"type":"string"},"agent_version":{"type":"string"},"is_installed":{"type":"boolean"}}}',
    AgentsCondition:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"desktop_name":{"type":"string"},"desktop_pool_id":{"type":"string"},"status":{"type":"string"},"task_status":{"type":"string"},"ip_address":{"type":"string"},"enterprise_project_id":{"type":"string"},"process":{"format":"int32","minimum":0,"maximum":100,"type":"integer","nullable":true},"agent_info":{"type":"array","items":{"$ref":"#/components/schemas/AgentInfo"}}}}',
    AlarmCondition:
      '{"type":"object","properties":{"period":{"format":"int32","default":0,"type":"integer"},"filter":{"enum":["average","min","max","sum"],"type":"string"},"comparison_operator":{"enum":[">","\\u003c",">=","\\u003c=","=","!=","cycle_decrease","cycle_increase","cycle_wave"],"type":"string"},"value":{"format":"double","type":"number"},"unit":{"maxLength":32,"type":"string"},"count":{"format":"int32","type":"integer"},"suppress_duration":{"format":"int32","type":"integer"}}}',
    AlarmHistoryItem:
      '{"type":"object","properties":{"record_id":{"type":"string"},"alarm_id":{"type":"string"},"name":{"type":"string"},"status":{"enum":["ok","alarm","invalid"],"type":"string"},"type":{"enum":["ALL_INSTANCE","RESOURCE_GROUP","MULTI_INSTANCE","EVENT.SYS","EVENT.CUSTOM","DNSHealthCheck"],"type":"string"},"level":{"format":"int32","enum":[1,2,3,4],"type":"integer"},"begin_time":{"type":"string"},"metric":{"allOf":[{"$ref":"#/components/schemas/AlarmMetric"}]},"condition":{"allOf":[{"$ref":"#/components/schemas/AlarmCondition"}]},"additional_info":{"allOf":[{"$ref":"#/components/schemas/AdditionalInfo"}]},"data_points":{"type":"array","items":{"$ref":"#/components/schemas/DataPointInfo"}}}}',
    AlarmMetric:
      '{"type":"object","properties":{"namespace":{"type":"string"},"metric_name":{"type":"string"},"dimensions":{"maxItems":4,"type":"array","items":{"$ref":"#/components/schemas/AlarmMetricDimension"}}}}',
    AlarmMetricDimension: '{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}}}',
    AppInstallJob:
      '{"type":"object","properties":{"id":{"type":"string"},"app_id":{"type":"string"},"app_name":{"type":"string"},"app_version":{"type":"string"},"instance_id":{"type":"string"},"instance_sid":{"type":"string"},"instance_name":{"type":"string"},"operator":{"type":"string"},"target":{"type":"string"},"job_status":{"enum":["INIT","WAITING","SUCCESS","FAIL"],"type":"string"},"error_message":{"type":"string"},"create_time":{"format":"date-time","type":"string"},"update_time":{"format":"date-time","type":"string"}}}',
    AppRule:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"rule":{"allOf":[{"$ref":"#/components/schemas/RuleResponse"}]},"rule_source":{"type":"string"},"create_time":{"format":"date-time","type":"string"},"update_time":{"format":"date-time","type":"string"}}}',
    AppUserAccessData:
      '{"type":"object","properties":{"username":{"type":"string"},"access_failed_count":{"format":"int32","type":"integer"},"last_access_failed_time":{"format":"date-time","type":"string"},"error_code":{"type":"string"},"error_msg":{"type":"string"}}}',
    Application:
      '{"type":"object","properties":{"id":{"type":"string"},"tenant_id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"authorization_type":{"enum":["ALL_USER","ASSIGN_USER"],"type":"string"},"app_file_store":{"allOf":[{"$ref":"#/components/schemas/FileStoreLink"}]},"app_icon_url":{"type":"string"},"install_type":{"enum":["QUIET_INSTALL","UNZIP_INSTALL","GUI_INSTALL"],"type":"string"},"install_command":{"type":"string"},"uninstall_command":{"type":"string"},"support_os":{"enum":["Linux","Windows","Other"],"type":"string"},"status":{"enum":["NORMAL","FORBIDDEN"],"type":"string"},"application_source":{"enum":["CUSTOM","SYSTEM","MARKET"],"type":"string"},"create_time":{"format":"date-time","type":"string"},"catalog_id":{"type":"string"},"catalog":{"type":"string"},"install_info":{"type":"string"}}}',
    ApplyDedicatedStandbyNetworkParam:
      '{"type":"object","properties":{"address":{"type":"string"},"port":{"format":"int32","type":"integer"},"availability_zone":{"type":"array","items":{"type":"string"}}}}',
    ApplyDesktopsInternet:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"eip_type":{"type":"string"},"eip_charge_mode":{"enum":["TRAFFIC","BANDWIDTH"],"type":"string"},"bandwidth_size":{"format":"int32","type":"integer"},"count":{"format":"int32","type":"integer"}},"required":["eip_type","eip_charge_mode","bandwidth_size"]}',
    ApplyDesktopsInternetRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"eip_type":{"type":"string"},"eip_charge_mode":{"enum":["TRAFFIC","BANDWIDTH"],"type":"string"},"bandwidth_size":{"format":"int32","type":"integer"},"enterprise_project_id":{"default":"0","type":"string"},"count":{"format":"int32","type":"integer"}},"required":["eip_type","eip_charge_mode","bandwidth_size"]}',
    ApplyDesktopsInternetResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    ApplyInternetRequestBody:
      '{"type":"object","properties":{"nat_spec":{"enum":["1","2","3","4"],"type":"string"},"eip_charge_mode":{"type":"string"},"bandwidth_size":{"format":"int32","type":"integer"},"eip_type":{"enum":["5_bgp","5_sbgp"],"default":"5_bgp","type":"string"},"vpc_id":{"type":"string"},"subnet_id":{"type":"string"},"enterprise_project_id":{"default":"0","type":"string"},"nat_id":{"type":"string"},"nat_name":{"default":"nat-workspace","type":"string"},"eip_name":{"default":"eip-workspace","type":"string"}},"required":["nat_spec","eip_charge_mode","bandwidth_size","vpc_id","subnet_id"]}',
    ApplyObject:
      '{"type":"object","properties":{"object_id":{"type":"string"},"object_type":{"enum":["DESKTOP","DESKTOP_POOL","ALL_DESKTOPS","DESKTOP_TAG"],"type":"string"}}}',
    ApplyRuleInfo:
      '{"type":"object","properties":{"rule_type":{"type":"string"},"rule":{"enum":["INTERNET","PRIVATE"],"type":"string"}}}',
    ApplySharedVpcDedicatedParam:
      '{"type":"object","properties":{"address":{"type":"string"},"port":{"format":"int32","type":"integer"},"availability_zone":{"type":"array","items":{"type":"string"}}}}',
    ApplySubnetBandwidthReq:
      '{"type":"object","properties":{"bandwidth_name":{"type":"string"},"subnet_id":{"type":"string"},"charge_mode":{"enum":["wks_bandwidth","free","wks_traffic"],"type":"string"},"bandwidth_size":{"format":"int32","type":"integer"},"enterprise_project_id":{"default":"0","type":"string"}},"required":["subnet_id","charge_mode"]}',
    ApplySubnetBandwidthRequestBody:
      '{"type":"object","properties":{"bandwidth_name":{"type":"string"},"subnet_id":{"type":"string"},"charge_mode":{"enum":["wks_bandwidth","free","wks_traffic"],"type":"string"},"bandwidth_size":{"format":"int32","type":"integer"},"enterprise_project_id":{"default":"0","type":"string"}},"required":["subnet_id","charge_mode"]}',
    ApplySubnetBandwidthResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    ApplyWorkspaceRequestBody:
      '{"type":"object","properties":{"ad_domains":{"allOf":[{"$ref":"#/components/schemas/AdDomain"}]},"enterprise_id":{"maxLength":32,"type":"string"},"vpc_id":{"type":"string"},"subnet_ids":{"type":"array","items":{"$ref":"#/components/schemas/Subnet"}},"manage_subnet_cidr":{"type":"string"},"access_mode":{"enum":["INTERNET","DEDICATED","BOTH"],"type":"string"},"apply_shared_vpc_dedicated_param":{"allOf":[{"$ref":"#/components/schemas/ApplySharedVpcDedicatedParam"}]},"dedicated_subnets":{"type":"string"},"is_send_email":{"type":"boolean"}},"required":["ad_domains"]}',
    ApplyWorkspaceResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    AssignModelInfo:
      '{"type":"object","properties":{"assign_dimension":{"enum":["USER","DESKTOP"],"type":"string"},"priority_strategy":{"enum":["USER_NO_DESKTOP","USER_FIXED_DESKTOP_NUM","DESKTOP_ASSIGN_USER_PRIORITY","DESKTOP_ASSIGN_FIXED_USER","DESKTOP_ASSIGN_USERS_OR_GROUPS","FIXED_RELATION"],"type":"string"},"desktop_assigin_user_num":{"format":"int32","type":"integer"},"user_assigin_desktop_num":{"format":"int32","type":"integer"},"desktop_name_policy_id":{"type":"string"}}}',
    AssociateDesktopsEipRequestBody:
      '{"type":"object","properties":{"eip_id":{"type":"string"},"desktop_id":{"type":"string"}},"required":["eip_id","desktop_id"]}',
    AttachInstancesDesktopInfo:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"user_name":{"type":"string"},"user_email":{"type":"string"},"user_group":{"enum":["sudo","default","administrators","users"],"type":"string"},"computer_name":{"minLength":1,"maxLength":15,"type":"string"},"is_clear_data":{"default":true,"type":"boolean"},"attach_user_infos":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesUserInfo"}}}}',
    AttachInstancesReq:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesDesktopInfo"}},"image_type":{"type":"string"},"image_id":{"type":"string"},"desktop_name_policy_id":{"type":"string"}}}',
    AttachInstancesRequestBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesDesktopInfo"}},"image_type":{"type":"string"},"image_id":{"type":"string"},"desktop_name_policy_id":{"type":"string"}}}',
    AttachInstancesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    AttachInstancesUserInfo:
      '{"type":"object","properties":{"user_id":{"type":"string"},"user_name":{"type":"string"},"user_group":{"enum":["sudo","default","administrators","users"],"type":"string"},"type":{"enum":["USER","GROUP"],"type":"string"}}}',
    AttachStatistics:
      '{"type":"object","properties":{"attached_num":{"format":"int32","type":"integer"},"unattached_num":{"format":"int32","type":"integer"},"attaching_num":{"format":"int32","type":"integer"},"attach_error_num":{"format":"int32","type":"integer"}}}',
    AttachUsersInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"user_group":{"enum":["sudo","default","administrators","users"],"type":"string"},"type":{"enum":["USER","GROUP"],"type":"string"}}}',
    Audio:
      '{"type":"object","properties":{"audio_redirection_enable":{"type":"boolean"},"play_volume":{"type":"string"},"play_volume_ratio":{"type":"string"},"record_volume":{"type":"string"},"record_volume_ratio":{"type":"string"},"audio_transmission_mode":{"type":"string"},"play_redirection_enable":{"type":"boolean"},"play_classification":{"type":"string"},"play_quality":{"type":"string"},"play_denoising":{"type":"string"},"play_agc":{"type":"string"},"play_crc":{"type":"string"},"play_device_mode":{"type":"string"},"play_delay_threshold":{"type":"string"},"play_amplitude_threshold":{"enum":["2048","4096","5120","6144","7168","8192"],"type":"string"},"play_prefill_data":{"type":"string"},"record_redirection_enable":{"type":"boolean"},"record_classification":{"type":"string"},"record_quality":{"type":"string"},"record_denoising":{"type":"string"},"record_agc":{"type":"string"},"record_crc":{"type":"string"},"record_device_mode":{"type":"string"},"record_delay_threshold":{"type":"string"},"record_amplitude_threshold":{"enum":["2048","4096","5120","6144","7168","8192"],"type":"string"}}}',
    AuthorizedObjects:
      '{"type":"object","properties":{"object_type":{"enum":["USER","USER_GROUP"],"type":"string"},"object_id":{"type":"string"},"object_name":{"type":"string"},"user_group":{"enum":["sudo","default","administrators","users"],"type":"string"},"created_at":{"format":"date-time","type":"string"}},"required":["object_type","object_id","object_name","user_group"]}',
    AuthorizedObjectsResponse:
      '{"type":"object","properties":{"object_type":{"enum":["USER","USER_GROUP"],"type":"string"},"object_id":{"type":"string"},"object_name":{"type":"string"},"user_group":{"enum":["sudo","default","administrators","users"],"type":"string"},"created_at":{"format":"date-time","type":"string"}}}',
    AutoDisconnectOrLogoutControlOptions:
      '{"type":"object","properties":{"auto_disconnect_minutes":{"format":"int32","minimum":1,"maximum":86400,"default":1440,"type":"integer"}}}',
    AutoLockOptions:
      '{"type":"object","properties":{"auto_lock_minutes":{"format":"int32","minimum":3,"maximum":86400,"default":10,"type":"integer"},"auto_disconnect":{"enum":["AUTO_DISCONNECT","AUTO_LOGOUT","DISABLED","AUTO_RESTART","AUTO_STOP","HIBERNATE"],"default":"AUTO_RESTART","type":"string"},"options":{"allOf":[{"$ref":"#/components/schemas/AutoDisconnectOrLogoutControlOptions"}]}}}',
    AutocloseMonitorOptions:
      '{"type":"object","properties":{"autoclose_monitor_wait_time":{"format":"int32","minimum":10,"maximum":600000,"default":300,"type":"integer"}}}',
    AutoscalePolicy:
      '{"type":"object","properties":{"autoscale_type":{"enum":["ACCESS_CREATED","AUTO_CREATED"],"type":"string"},"max_auto_created":{"format":"int32","type":"integer"},"min_idle":{"format":"int32","type":"integer"},"once_auto_created":{"format":"int32","type":"integer"}}}',
    AvailabilityZone:
      '{"type":"object","properties":{"availability_zone":{"type":"string"},"display_name":{"type":"string"},"i18n":{"type":"object","additionalProperties":{"type":"string"}},"sold_out":{"allOf":[{"$ref":"#/components/schemas/SoldOutInfo"}]},"product_ids":{"type":"array","items":{"type":"string"}},"visible":{"type":"boolean"},"default_availability_zone":{"type":"boolean"}}}',
    AzInfo:
      '{"type":"object","properties":{"availability_zone":{"type":"string"},"i18n":{"allOf":[{"$ref":"#/components/schemas/I18n"}]},"default_availability_zone":{"type":"boolean"}}}',
    BackupInfo:
      '{"type":"object","properties":{"priority":{"format":"int32","minimum":1,"maximum":255,"type":"integer"},"address":{"type":"string"},"address_custom":{"type":"string"}},"required":["priority","address"]}',
    BackupInfoResponse:
      '{"type":"object","properties":{"priority":{"format":"int32","minimum":1,"maximum":255,"type":"integer"},"address":{"type":"string"},"address_custom":{"type":"string"}}}',
    BatchAddDesktopsTagsRequestBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/DesktopTagsInfo"}}},"required":["desktops"]}',
    BatchAssociateInstancesRequestBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesDesktopInfo"}},"users":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesUserInfo"}},"assign_model":{"allOf":[{"$ref":"#/components/schemas/AssignModelInfo"}]}}}',
    BatchAssociateInstancesResponseBody:
      '{"type":"object","properties":{"assign_dimension":{"type":"string"},"desktop":{"type":"array","items":{"$ref":"#/components/schemas/DesktopDimensionAttachInfo"}},"user":{"type":"array","items":{"$ref":"#/components/schemas/UserDimensionAttachInfo"}},"desktops_attach_infos":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesDesktopInfo"}}}}',
    BatchAttachInstancesRequestBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesDesktopInfo"}},"users":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesUserInfo"}},"assign_model":{"allOf":[{"$ref":"#/components/schemas/AssignModelInfo"}]}}}',
    BatchAttachInstancesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    BatchChangeDesktopNetworkRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"minItems":1,"maxItems":100,"type":"array","items":{"type":"string"}},"vpc_id":{"type":"string"},"subnet_id":{"type":"string"},"security_group_ids":{"type":"array","items":{"type":"string"}}},"required":["desktop_ids","vpc_id","subnet_id"]}',
    BatchChangeDesktopNetworkResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    BatchChangeTagsRequestBody:
      '{"type":"object","properties":{"action":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/TagRequest"}},"sys_tags":{"type":"array","items":{"$ref":"#/components/schemas/TagRequest"}}}}',
    BatchCreateDesktopSnapshotRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"maxItems":100,"type":"array","items":{"type":"string"}},"disk_type":{"enum":["SYSTEM_DISK","DATA_DISKS","ALL"],"type":"string"},"system_disk_snapshot":{"allOf":[{"$ref":"#/components/schemas/DiskSnapshotInfo"}]},"data_disk_snapshot":{"allOf":[{"$ref":"#/components/schemas/DiskSnapshotInfo"}]}}}',
    BatchCreateDesktopSnapshotResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    BatchCreateUsersRequestBody:
      '{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/CreateUserRequest"}}},"required":["users"]}',
    BatchDeleteAccessPoliciesRequestBody:
      '{"type":"object","properties":{"policy_id_list":{"type":"array","items":{"type":"string"}}}}',
    BatchDeleteAppRulesRequestBody:
      '{"type":"object","properties":{"items":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"string"}}},"required":["items"]}',
    BatchDeleteAppsRequestBody:
      '{"type":"object","properties":{"items":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"string"}},"reserve_obs_file":{"default":false,"type":"boolean"}},"required":["items"]}',
    BatchDeleteDesktopNamePolicyRequestBody:
      '{"type":"object","properties":{"policy_ids":{"maxItems":50,"type":"array","items":{"type":"string"}}}}',
    BatchDeleteDesktopSnapshotRequestBody:
      '{"type":"object","properties":{"snapshot_ids":{"maxItems":100,"type":"array","items":{"type":"string"}}}}',
    BatchDeleteDesktopSnapshotResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    BatchDeleteDesktopsRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"delete_users":{"default":false,"type":"boolean"},"email_notification":{"default":true,"type":"boolean"},"is_force_delete":{"type":"boolean"}},"required":["desktop_ids"]}',
    BatchDeleteDesktopsResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    BatchDeleteDesktopsTagsRequestBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/DesktopTagsInfo"}}},"required":["desktops"]}',
    BatchDeleteJobsRequestBody:
      '{"type":"object","properties":{"items":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"string"}}},"required":["items"]}',
    BatchDeleteOtpDevicesRequestBody:
      '{"type":"object","properties":{"otp_ids":{"type":"array","items":{"type":"string"}}}}',
    BatchDeleteScheduledTasksRequestBody:
      '{"type":"object","properties":{"task_ids":{"type":"array","items":{"type":"string"}}}}',
    BatchDeleteScreenRecordsRequestBody:
      '{"type":"object","properties":{"screen_records":{"type":"array","items":{"$ref":"#/components/schemas/ScreenRecords"}}}}',
    BatchDeleteScreenRecordsResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    BatchDeleteSubJobsRequestBody:
      '{"type":"object","properties":{"job_ids":{"type":"array","items":{"type":"string"}},"delete_by_status":{"type":"string"}}}',
    BatchDeleteUserGroupsRequestBody:
      '{"type":"object","properties":{"group_ids":{"type":"array","items":{"type":"string"}}},"required":["group_ids"]}',
    BatchDeleteUserRequestBody:
      '{"type":"object","properties":{"user_ids":{"type":"array","items":{"type":"string"}}},"required":["user_ids"]}',
    BatchDetachInstancesRequestBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/DetachInstancesDesktopInfo"}}}}',
    BatchDetachInstancesResponseBody:
      '{"type":"object","properties":{"failed_operation_list":{"type":"array","items":{"$ref":"#/components/schemas/VmOperateResult"}},"job_id":{"type":"string"}}}',
    BatchDisableAppsRequestBody:
      '{"type":"object","properties":{"items":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"string"}}},"required":["items"]}',
    BatchDisassociateDesktopsEipRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}}}}',
    BatchEnableAppsRequestBody:
      '{"type":"object","properties":{"items":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"string"}}},"required":["items"]}',
    BatchInquiryChangeRsp:
      '{"type":"object","properties":{"ret_code":{"enum":["0"],"type":"string"},"error_txt":{"type":"string"},"amount":{"type":"number"},"coupon_results":{"type":"array","items":{"$ref":"#/components/schemas/CouponUnsubscribeResult"}},"discount_amount":{"type":"number"},"original_amount":{"type":"number"},"measure_id":{"format":"int32","type":"integer"},"currency":{"type":"string"},"product_rating_result":{"type":"array","items":{"$ref":"#/components/schemas/BatchResInquiryResult"}},"extend_params":{"type":"string"}}}',
    BatchInstallAgentRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}}},"required":["desktop_ids"]}',
    BatchInstallAgentResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    BatchInstallAppsRequestBody:
      '{"type":"object","properties":{"app_ids":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"string"}},"assign_scope":{"enum":["ALL_USER","ASSIGN_USER"],"type":"string"},"users":{"minItems":1,"maxItems":50,"type":"array","items":{"$ref":"#/components/schemas/AccountInfo"}}},"required":["app_ids","assign_scope"]}',
    BatchLogoffDesktopsRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"message":{"type":"string"}}}',
    BatchRebuildDesktopsSystemDiskRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"image_type":{"type":"string"},"image_id":{"type":"string"},"os_type":{"type":"string"},"delay_time":{"format":"int32","type":"integer"},"message":{"type":"string"},"order_id":{"type":"string"},"enterprise_project_id":{"default":"0","type":"string"}},"required":["desktop_ids","image_type","image_id"]}',
    BatchRebuildDesktopsSystemDiskResponseBody:
      '{"type":"object","properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"},"error_detail":{"type":"string"},"encoded_authorization_message":{"type":"string"},"job_id":{"type":"string"}}}',
    BatchResInquiryResult:
      '{"type":"object","properties":{"id":{"type":"string"},"product_id":{"type":"string"},"amount":{"type":"number"},"coupon_results":{"type":"array","items":{"$ref":"#/components/schemas/CouponUnsubscribeResult"}},"discount_amount":{"type":"number"},"original_amount":{"type":"number"},"measure_id":{"format":"int32","type":"integer"},"extend_params":{"type":"string"}}}',
    BatchRestoreDesktopSnapshotRequestBody:
      '{"type":"object","properties":{"snapshot_ids":{"maxItems":100,"type":"array","items":{"type":"string"}}}}',
    BatchRestoreDesktopSnapshotResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    BatchRunDesktopsRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"op_type":{"enum":["os-start","reboot","os-stop","os-hibernate"],"type":"string"},"type":{"enum":["SOFT","HARD"],"type":"string"}},"required":["desktop_ids","op_type"]}',
    BatchRunDesktopsResponseBody:
      '{"type":"object","properties":{"failed_operation_list":{"type":"array","items":{"$ref":"#/components/schemas/VmOperateResult"}},"job_id":{"type":"string"}}}',
    BatchUpdateAppAuthorizationsRequestBody:
      '{"type":"object","properties":{"app_ids":{"minItems":1,"maxItems":20,"type":"array","items":{"type":"string"}},"authorization_type":{"enum":["ALL_USER","ASSIGN_USER"],"type":"string"},"users":{"minItems":0,"maxItems":100,"type":"array","items":{"$ref":"#/components/schemas/AccountInfo"}},"del_users":{"minItems":0,"maxItems":100,"type":"array","items":{"$ref":"#/components/schemas/AccountInfo"}}},"required":["app_ids","authorization_type"]}',
    BatchUpdateTargetOfPolicyGroupRequestBody:
      '{"type":"object","properties":{"add":{"type":"array","items":{"$ref":"#/components/schemas/TargetRequest"}},"delete":{"type":"array","items":{"$ref":"#/components/schemas/TargetRequest"}}}}',
    BucketStore:
      '{"type":"object","properties":{"bucket_name":{"type":"string"},"bucket_file_path":{"type":"string"}}}',
    CameraRedirection:
      '{"type":"object","properties":{"video_compress_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/CameraRedirectionOptions"}]}}}',
    CameraRedirectionOptions:
      '{"type":"object","properties":{"camera_frame_rate":{"format":"int32","minimum":1,"maximum":30,"default":15,"type":"integer"},"camera_max_width":{"format":"int32","minimum":1,"maximum":9999,"default":3000,"type":"integer"},"camera_max_heigth":{"format":"int32","minimum":1,"maximum":9999,"default":3000,"type":"integer"},"camera_compression_method":{"type":"string"}}}',
    CancelWorkspaceResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    Catalog:
      '{"type":"object","properties":{"id":{"type":"string"},"catalog_zh":{"type":"string"},"catalog_en":{"type":"string"}}}',
    ChangeDesktopNetworkRequestBody:
      '{"type":"object","properties":{"vpc_id":{"type":"string"},"subnet_id":{"type":"string"},"private_ip":{"type":"string"},"security_group_ids":{"type":"array","items":{"type":"string"}}},"required":["vpc_id","subnet_id","security_group_ids"]}',
    ChangeDesktopNetworkResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    ChangeDesktopToImageRequestBody:
      '{"type":"object","properties":{"image_name":{"type":"string"},"image_description":{"type":"string"},"desktop_id":{"type":"string"},"execute_sysprep":{"type":"boolean"},"image_tags":{"type":"array","items":{"$ref":"#/components/schemas/TagKeyValue"}},"enterprise_project_id":{"type":"string"},"max_ram":{"type":"string"},"min_ram":{"default":"0","type":"string"}},"required":["image_name","desktop_id"]}',
    ChangeDesktopToImageResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    ChangeUserPrivilegeGroupDesktopInfo:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"attach_user_infos":{"type":"array","items":{"$ref":"#/components/schemas/ChangeUserPrivilegeGroupUserInfo"}}},"required":["desktop_id"]}',
    ChangeUserPrivilegeGroupRequestBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/ChangeUserPrivilegeGroupDesktopInfo"}},"user_privilege_group":{"enum":["sudo","default","administrators","users"],"type":"string"}},"required":["desktops"]}',
    ChangeUserPrivilegeGroupResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    ChangeUserPrivilegeGroupUserInfo:
      '{"type":"object","properties":{"user_name":{"type":"string"},"user_privilege_group":{"enum":["sudo","default","administrators","users"],"type":"string"},"type":{"type":"string"}},"required":["user_name","type"]}',
    ChangeUserStatusRequestBody:
      '{"type":"object","properties":{"op_type":{"enum":["LOCK","UNLOCK","RESET_PWD"],"type":"string"}},"required":["op_type"]}',
    Client:
      '{"type":"object","properties":{"automatic_reconnection_interval":{"format":"int32","minimum":1,"maximum":50,"default":5,"type":"integer"},"session_persistence_time":{"format":"int32","minimum":0,"maximum":180,"default":180,"type":"integer"},"autoclose_monitor_after_locked":{"type":"boolean"},"autoclose_monitor_options":{"allOf":[{"$ref":"#/components/schemas/AutocloseMonitorOptions"}]},"forbid_screen_capture":{"type":"boolean"},"client_machine_join_domain":{"type":"boolean"},"client_type":{"allOf":[{"$ref":"#/components/schemas/ClientType"}]}}}',
    ClientType:
      '{"type":"object","properties":{"client_type_limit":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/ClientTypeOptions"}]}}}',
    ClientTypeOptions:
      '{"type":"object","properties":{"sc_type_window":{"type":"boolean"},"sc_type_mac":{"type":"boolean"},"sc_type_android":{"type":"boolean"},"sc_type_linux":{"type":"boolean"},"sc_type_h5":{"type":"boolean"},"sc_type_ios":{"type":"boolean"},"sc_type_harmony_os":{"type":"boolean"},"tc_type_all":{"type":"boolean"}}}',
    ClipboardRedirectionOptions:
      '{"type":"object","properties":{"rich_text_redirection_enable":{"type":"boolean"},"clipboard_file_redirection_enable":{"type":"boolean"}}}',
    CloudServiceRatingResult:
      '{"type":"object","properties":{"order_request_id":{"type":"string"},"official_website_rating_result":{"allOf":[{"$ref":"#/components/schemas/OfficialWebsiteRatingResult"}]},"optional_discount_rating_results":{"type":"array","items":{"$ref":"#/components/schemas/OptionalDiscountRatingResult"}}}}',
    CommonOptions: '{"type":"object","properties":{"remove_smart_card_disconnect_enable":{"type":"boolean"}}}',
    CompressionSwitchOptions:
      '{"type":"object","properties":{"compression_threshold":{"format":"int32","minimum":0,"maximum":10240,"default":512,"type":"integer"},"minimum_compression_rate":{"format":"int32","minimum":0,"maximum":1000,"default":900,"type":"integer"}}}',
    ConnectDesktopsInfo:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"desktop_name":{"type":"string"},"connect_status":{"enum":["UNREGISTER","REGISTERED","CONNECTED","DISCONNECTED"],"type":"string"},"attach_users":{"type":"array","items":{"$ref":"#/components/schemas/AttachUsersInfo"}}}}',
    ControllItem:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"desktop_name":{"type":"string"},"desktop_status":{"type":"string"},"pool_id":{"type":"string"},"attach_user_infos":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesUserInfo"}}}}',
    CouponUnsubscribeResult:
      '{"type":"object","properties":{"coupon_id":{"type":"string"},"coupon_type":{"enum":["302","303"],"type":"string"},"amount":{"format":"double","type":"number"},"measure_id":{"format":"int32","type":"integer"}}}',
    CreateAccessPolicyRequestBody:
      '{"type":"object","properties":{"policy":{"allOf":[{"$ref":"#/components/schemas/AccessPolicyInfo"}]},"policy_objects_list":{"type":"array","items":{"$ref":"#/components/schemas/AccessPolicyObjectInfo"}}},"required":["policy"]}',
    CreateAgenciesRequestBody:
      '{"type":"object","properties":{"scene":{"enum":["WORKSPACE","CLOUD_GAME","CLOUD_STORAGE","SCREEN_RECORD"],"type":"string"}}}',
    CreateAndAuthorizeBucketResponseBody: '{"type":"object","properties":{"bucket_name":{"type":"string"}}}',
    CreateAppRuleRequestBody:
      '{"type":"object","properties":{"name":{"minLength":1,"maxLength":64,"type":"string"},"description":{"minLength":0,"maxLength":128,"type":"string"},"rule":{"allOf":[{"$ref":"#/components/schemas/Rule"}]}},"required":["name","rule"]}',
    CreateAppRuleResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"rule":{"allOf":[{"$ref":"#/components/schemas/RuleResponse"}]},"rule_source":{"type":"string"},"create_time":{"format":"date-time","type":"string"},"update_time":{"format":"date-time","type":"string"}}}',
    CreateBucketCredentialRequestBody:
      '{"type":"object","properties":{"file_name":{"type":"string"}},"required":["file_name"]}',
    CreateBucketCredentialResponseBody:
      '{"type":"object","properties":{"server_end_point":{"type":"string"},"bucket_name":{"type":"string"},"object_path":{"type":"string"},"policy":{"allOf":[{"$ref":"#/components/schemas/ObsPolicy"}]},"credential":{"allOf":[{"$ref":"#/components/schemas/ObsCredential"}]}}}',
    CreateChangeOrderRequestBody:
      '{"type":"object","properties":{"type":{"enum":["resizeDesktops","expandVolumes"],"type":"string"},"period_type":{"format":"int32","enum":[2,3],"type":"integer"},"period_num":{"format":"int32","type":"integer"},"resize_product_id":{"type":"string"},"expand_volume_id":{"type":"string"},"expand_new_size":{"format":"int32","minimum":10,"maximum":32760,"multipleOf":10,"type":"integer"},"new_quantity":{"format":"int32","type":"integer"},"exclusive_lites_product_id":{"type":"string"},"enterprise_project_id":{"type":"string"},"extend_param":{"allOf":[{"$ref":"#/components/schemas/OrderExtendParam"}]}},"required":["type"]}',
    CreateChangeOrderResponseBody: '{"type":"object","properties":{"order_id":{"type":"string"}}}',
    CreateChangelImageOrderRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"image_spec_code":{"type":"string"},"image_id":{"type":"string"},"delay_time":{"format":"int32","type":"integer"},"message":{"type":"string"}}}',
    CreateDeleteSubResourcesOrderRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"sub_resource_type":{"type":"string"}},"required":["sub_resource_type"]}',
    CreateDesktopBatchOrderRequestBody:
      '{"type":"object","properties":{"type":{"enum":["ADD_VOLUME","EXTEND_VOLUME","RESIZE","CHANGE_IMAGE","ADD_SUB_RESOURCES","DELETE_SUB_RESOURCES"],"type":"string"},"add_volume_param":{"allOf":[{"$ref":"#/components/schemas/EstimateAddVolumeRequestBody"}]},"extend_volume_param":{"allOf":[{"$ref":"#/components/schemas/EstimateExtendVolumeRequestBody"}]},"resize_param":{"allOf":[{"$ref":"#/components/schemas/CreateResizeOrderRequestBody"}]},"change_image_param":{"allOf":[{"$ref":"#/components/schemas/CreateChangelImageOrderRequestBody"}]},"add_sub_resources_param":{"allOf":[{"$ref":"#/components/schemas/EstimateAddSubResourcesRequestBody"}]},"delete_sub_resources_param":{"allOf":[{"$ref":"#/components/schemas/CreateDeleteSubResourcesOrderRequestBody"}]}}}',
    CreateDesktopBatchOrderResponseBody:
      '{"type":"object","properties":{"orders":{"type":"array","items":{"$ref":"#/components/schemas/OrderV5"}}}}',
    CreateDesktopNamePolicyRequestBody:
      '{"type":"object","properties":{"policy_name":{"minLength":1,"maxLength":30,"type":"string"},"name_prefix":{"type":"string"},"digit_number":{"format":"int32","type":"integer"},"start_number":{"format":"int32","type":"integer"},"single_domain_user_inc":{"format":"int32","type":"integer"},"is_default_policy":{"type":"boolean"}},"required":["policy_name","name_prefix","digit_number","start_number","single_domain_user_inc"]}',
    CreateDesktopNamePolicyResponseBody: '{"type":"object","properties":{"policy_id":{"type":"string"}}}',
    CreateDesktopOrderRequestBody:
      '{"type":"object","properties":{"enterprise_project_id":{"default":"0","type":"string"},"hour_package_resources":{"type":"array","items":{"$ref":"#/components/schemas/HourPackageResource"}},"extend_param":{"allOf":[{"$ref":"#/components/schemas/OrderExtendParam"}]}},"required":["hour_package_resources"]}',
    CreateDesktopOrderResponseBody: '{"type":"object","properties":{"order_id":{"type":"string"}}}',
    CreateDesktopPoolAuthorizedObjectsRequestBody:
      '{"type":"object","properties":{"objects":{"type":"array","items":{"$ref":"#/components/schemas/AuthorizedObjects"}},"action":{"enum":["ADD","REMOVE"],"type":"string"}},"required":["action"]}',
    CreateDesktopPoolChangeOrderRequestBody:
      '{"type":"object","properties":{"type":{"enum":["ADD_VOLUME","EXTEND_VOLUME","RESIZE","CHANGE_IMAGE","ADD_SUB_RESOURCES","DELETE_SUB_RESOURCES"],"type":"string"},"add_volume_param":{"allOf":[{"$ref":"#/components/schemas/EstimateAddVolumeRequestBody"}]},"extend_volume_param":{"allOf":[{"$ref":"#/components/schemas/EstimateExtendVolumeRequestBody"}]},"resize_param":{"allOf":[{"$ref":"#/components/schemas/CreateResizeOrderRequestBody"}]},"change_image_param":{"allOf":[{"$ref":"#/components/schemas/CreateChangelImageOrderRequestBody"}]},"add_sub_resources_param":{"allOf":[{"$ref":"#/components/schemas/EstimateAddSubResourcesRequestBody"}]},"delete_sub_resources_param":{"allOf":[{"$ref":"#/components/schemas/CreateDeleteSubResourcesOrderRequestBody"}]}}}',
    CreateDesktopPoolChangeOrderResponseBody:
      '{"type":"object","properties":{"orders":{"type":"array","items":{"$ref":"#/components/schemas/OrderV5"}}}}',
    CreateDesktopPoolReq:
      '{"type":"object","properties":{"name":{"minLength":1,"maxLength":255,"type":"string"},"type":{"enum":["DYNAMIC","STATIC"],"type":"string"},"size":{"format":"int32","type":"integer"},"description":{"type":"string"},"availability_zone":{"type":"string"},"product_id":{"type":"string"},"flavor_id":{"type":"string"},"image_type":{"enum":["private","gold"],"default":"private","type":"string"},"image_id":{"type":"string"},"root_volume":{"allOf":[{"$ref":"#/components/schemas/VolumeInfo"}]},"data_volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumeInfo"}},"vpc_id":{"type":"string"},"subnet_ids":{"type":"array","items":{"type":"string"}},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/CreateDesktopSecurityGroup"}},"authorized_objects":{"type":"array","items":{"$ref":"#/components/schemas/AuthorizedObjects"}},"ou_name":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/TagRequest"}},"enterprise_project_id":{"default":"0","type":"string"},"disconnected_retention_period":{"format":"int32","type":"integer"},"enable_autoscale":{"type":"boolean"},"autoscale_policy":{"allOf":[{"$ref":"#/components/schemas/AutoscalePolicy"}]},"desktop_name_policy_id":{"type":"string"}},"required":["name","type","size","product_id","image_type","image_id","root_volume","subnet_ids"]}',
    CreateDesktopPoolRequestBody:
      '{"type":"object","properties":{"name":{"minLength":1,"maxLength":255,"type":"string"},"type":{"enum":["DYNAMIC","STATIC"],"type":"string"},"size":{"format":"int32","type":"integer"},"description":{"type":"string"},"availability_zone":{"type":"string"},"product_id":{"type":"string"},"flavor_id":{"type":"string"},"image_type":{"enum":["private","gold"],"default":"private","type":"string"},"image_id":{"type":"string"},"root_volume":{"allOf":[{"$ref":"#/components/schemas/VolumeInfo"}]},"data_volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumeInfo"}},"vpc_id":{"type":"string"},"subnet_ids":{"type":"array","items":{"type":"string"}},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/CreateDesktopSecurityGroup"}},"authorized_objects":{"type":"array","items":{"$ref":"#/components/schemas/AuthorizedObjects"}},"ou_name":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/TagRequest"}},"enterprise_project_id":{"default":"0","type":"string"},"disconnected_retention_period":{"format":"int32","type":"integer"},"enable_autoscale":{"type":"boolean"},"autoscale_policy":{"allOf":[{"$ref":"#/components/schemas/AutoscalePolicy"}]},"desktop_name_policy_id":{"type":"string"}},"required":["name","type","size","product_id","image_type","image_id","root_volume","subnet_ids"]}',
    CreateDesktopPoolResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    CreateDesktopReq:
      '{"type":"object","properties":{"desktop_type":{"enum":["DEDICATED","SHARED"],"type":"string"},"availability_zone":{"type":"string"},"product_id":{"type":"string"},"image_type":{"enum":["private","gold"],"default":"private","type":"string"},"image_id":{"type":"string"},"root_volume":{"allOf":[{"$ref":"#/components/schemas/Volume"}]},"data_volumes":{"type":"array","items":{"$ref":"#/components/schemas/Volume"}},"nics":{"type":"array","items":{"$ref":"#/components/schemas/Nic"}},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/CreateDesktopSecurityGroup"}},"desktops":{"type":"array","items":{"$ref":"#/components/schemas/Desktop"}},"desktop_name":{"type":"string"},"desktop_ips":{"minItems":0,"maxItems":100,"type":"array","items":{"type":"string"}},"size":{"format":"int32","type":"integer"},"email_notification":{"default":true,"type":"boolean"},"enterprise_project_id":{"default":"0","type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/TagRequest"}},"apply_shared_vpc_dedicated_param":{"allOf":[{"$ref":"#/components/schemas/ApplySharedVpcDedicatedParam"}]},"eip":{"allOf":[{"$ref":"#/components/schemas/Eip"}]},"desktop_name_policy_id":{"type":"string"},"hour_package_product_id":{"type":"string"},"hour_package_offering_id":{"type":"string"}},"required":["desktop_type","product_id","image_type","image_id","root_volume"]}',
    CreateDesktopRequestBody:
      '{"type":"object","properties":{"desktop_type":{"enum":["DEDICATED","SHARED"],"type":"string"},"availability_zone":{"type":"string"},"product_id":{"type":"string"},"image_type":{"enum":["private","gold"],"default":"private","type":"string"},"image_id":{"type":"string"},"root_volume":{"allOf":[{"$ref":"#/components/schemas/Volume"}]},"data_volumes":{"type":"array","items":{"$ref":"#/components/schemas/Volume"}},"nics":{"type":"array","items":{"$ref":"#/components/schemas/Nic"}},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/CreateDesktopSecurityGroup"}},"desktops":{"type":"array","items":{"$ref":"#/components/schemas/Desktop"}},"desktop_name":{"type":"string"},"desktop_ips":{"minItems":0,"maxItems":100,"type":"array","items":{"type":"string"}},"size":{"format":"int32","type":"integer"},"email_notification":{"default":true,"type":"boolean"},"enterprise_project_id":{"default":"0","type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/TagRequest"}},"apply_shared_vpc_dedicated_param":{"allOf":[{"$ref":"#/components/schemas/ApplySharedVpcDedicatedParam"}]},"eip":{"allOf":[{"$ref":"#/components/schemas/Eip"}]},"desktop_name_policy_id":{"type":"string"},"hour_package_product_id":{"type":"string"},"hour_package_offering_id":{"type":"string"}},"required":["desktop_type","product_id","image_type","image_id","root_volume"]}',
    CreateDesktopResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    CreateDesktopSecurityGroup: '{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}',
    CreateDesktopUserRequestBody:
      '{"type":"object","properties":{"user_name":{"type":"string"},"user_email":{"type":"string"},"account_expires":{"type":"string"},"active_type":{"enum":["USER_ACTIVATE","ADMIN_ACTIVATE"],"type":"string"},"user_phone":{"type":"string"},"password":{"type":"string"},"enable_change_password":{"default":true,"type":"boolean"},"next_login_change_password":{"default":true,"type":"boolean"},"group_ids":{"type":"array","items":{"type":"string"}},"description":{"minLength":0,"maxLength":255,"type":"string"},"alias_name":{"type":"string"},"enterprise_project_id":{"type":"string"},"user_info_map":{"type":"string"}},"required":["user_name"]}',
    CreateDesktopUserResponseBody: '{"type":"object","properties":{"id":{"type":"string"}}}',
    CreateExclusiveHostsReq:
      '{"type":"object","properties":{"availability_zone":{"type":"string"},"name":{"type":"string"},"apply_desktop_quantity":{"format":"int32","type":"integer"},"quantity":{"format":"int32","type":"integer"},"product_id":{"type":"string"},"image_volumes":{"type":"array","items":{"$ref":"#/components/schemas/Volume"}},"enterprise_project_id":{"default":"0","type":"string"},"memory_volumes":{"type":"array","items":{"$ref":"#/components/schemas/Volume"}},"vpc_id":{"type":"string"},"subnet_id":{"type":"string"},"resize_exclusive_lites":{"allOf":[{"$ref":"#/components/schemas/ResizeExclusiveLitesReq"}]}},"required":["availability_zone","quantity","product_id","image_volumes","memory_volumes","vpc_id","subnet_id"]}',
    CreateOrderRequestBody:
      '{"type":"object","properties":{"type":{"enum":["createDesktops","addVolumes","rebuildDesktops","createDesktopPool","expandDesktopPool","applyDesktopsInternet","createExclusiveHosts","subscribeUserSharer","ApplySubnetBandwidth"],"type":"string"},"enterprise_project_id":{"default":"0","type":"string"},"resources":{"type":"array","items":{"$ref":"#/components/schemas/Resource"}},"extend_param":{"allOf":[{"$ref":"#/components/schemas/OrderExtendParam"}]}},"required":["type","resources"]}',
    CreateOrderResponseBody: '{"type":"object","properties":{"order_id":{"type":"string"}}}',
    CreatePolicyGroupRequestBody:
      '{"type":"object","properties":{"policy_group":{"allOf":[{"$ref":"#/components/schemas/PolicyGroupForCreate"}]}},"required":["policy_group"]}',
    CreatePolicyGroupResponseBody: '{"type":"object","properties":{"id":{"type":"string"}}}',
    CreateRemoteAssistanceResponseBody:
      '{"type":"object","properties":{"share_space_id":{"type":"string"},"status":{"enum":["OPEN","CLOSE","WAIT_USER_CONFIRM","WAIT_USER_ACCESS"],"type":"string"},"desktop_id":{"type":"string"},"initiator_type":{"enum":["ADMIN_INITIATE","ENDUSER_INITIATE"],"type":"string"}}}',
    CreateResizeOrderRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"product_id":{"type":"string"},"mode":{"enum":["STOP_DESKTOP"],"type":"string"}},"required":["product_id"]}',
    CreateScheduledTasksRequestBody:
      '{"type":"object","properties":{"scheduled_type":{"enum":["FIXED_TIME","DAY","WEEK","MONTH","LIFE_CYCLE"],"type":"string"},"day_interval":{"format":"int32","type":"integer"},"week_list":{"type":"string"},"month_list":{"type":"string"},"date_list":{"type":"string"},"scheduled_date":{"type":"string"},"scheduled_time":{"type":"string"},"expire_time":{"type":"string"},"gray_count":{"format":"int32","type":"integer"},"gray_desktop_ids":{"type":"array","items":{"type":"string"}},"gray_fail_threshold":{"format":"int32","type":"integer"},"life_cycle_type":{"enum":["POST_CREATE_DESKTOP_SUCCESS","POST_REBUILD_DESKTOP_SUCCESS","POST_REATTACH_DESKTOP_SUCCESS","POST_DESKTOP_DISCONNECTED"],"type":"string"},"time_zone":{"type":"string"},"task_type":{"enum":["START","STOP","REBOOT","HIBERNATE","REBUILD","EXECUTE_SCRIPT","CREATE_SNAPSHOT"],"type":"string"},"task_name":{"type":"string"},"force_execute":{"type":"boolean"},"description":{"type":"string"},"extra_params":{"type":"string"},"apply_objects":{"type":"array","items":{"$ref":"#/components/schemas/ApplyObject"}},"wait_time":{"format":"int32","type":"integer"}},"required":["task_type","task_name"]}',
    CreateScriptRequestBody:
      '{"type":"object","properties":{"name":{"type":"string"},"type":{"enum":["POWERSHELL","BAT","SHELL"],"type":"string"},"description":{"type":"string"},"content":{"type":"string"},"version":{"type":"string"}},"required":["name","type","content"]}',
    CreateScriptResponseBody: '{"type":"object","properties":{"script_id":{"type":"string"}}}',
    CreateSubnetBandwidthChangeOrderRequestBody:
      '{"type":"object","properties":{"bandwidth_name":{"type":"string"},"bandwidth_size":{"type":"string"},"enterprise_project_id":{"type":"string"},"extend_param":{"allOf":[{"$ref":"#/components/schemas/OrderExtendParam"}]}},"required":["bandwidth_size"]}',
    CreateSubnetBandwidthChangeOrderResponseBody: '{"type":"object","properties":{"order_id":{"type":"string"}}}',
    CreateTagRequestBody:
      '{"type":"object","properties":{"tag":{"allOf":[{"$ref":"#/components/schemas/TagRequest"}]}},"required":["tag"]}',
    CreateTerminalsBindingDesktopsErrorResponse:
      '{"type":"object","properties":{"bind_result_list":{"type":"array","items":{"$ref":"#/components/schemas/CreateTerminalsBindingDesktopsResult"}},"error_code":{"type":"string"},"error_msg":{"type":"string"},"error_detail":{"type":"string"},"encoded_authorization_message":{"type":"string"}}}',
    CreateTerminalsBindingDesktopsInfo:
      '{"type":"object","properties":{"line":{"format":"int32","type":"integer"},"mac":{"type":"string"},"desktop_name":{"type":"string"},"description":{"type":"string"}}}',
    CreateTerminalsBindingDesktopsRequestBody:
      '{"type":"object","properties":{"bind_list":{"type":"array","items":{"$ref":"#/components/schemas/CreateTerminalsBindingDesktopsInfo"}}}}',
    CreateTerminalsBindingDesktopsResult:
      '{"type":"object","properties":{"line":{"format":"int32","type":"integer"},"mac":{"type":"string"},"sid":{"type":"string"},"desktop_name":{"type":"string"},"validation_result_code":{"type":"string"},"validation_result_msg":{"type":"string"},"description":{"type":"string"}}}',
    CreateUserGroupRequestBody:
      '{"type":"object","properties":{"group_name":{"type":"string"},"platform_type":{"enum":["AD","LOCAL"],"type":"string"},"description":{"type":"string"}},"required":["group_name","platform_type"]}',
    CreateUserRequest:
      '{"type":"object","properties":{"user_name":{"type":"string"},"user_email":{"type":"string"},"account_expires":{"type":"string"},"active_type":{"enum":["USER_ACTIVATE","ADMIN_ACTIVATE"],"type":"string"},"user_phone":{"type":"string"},"password":{"type":"string"},"enable_change_password":{"default":true,"type":"boolean"},"next_login_change_password":{"default":true,"type":"boolean"},"group_ids":{"type":"array","items":{"type":"string"}},"description":{"minLength":0,"maxLength":255,"type":"string"},"alias_name":{"type":"string"},"enterprise_project_id":{"type":"string"},"user_info_map":{"type":"string"}},"required":["user_name"]}',
    Custom:
      '{"type":"object","properties":{"custom_configuration1_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/CustomOptions"}]}}}',
    CustomOptions: '{"type":"object","properties":{"custom_configuration1_rule":{"type":"string"}}}',
    DataPointInfo:
      '{"type":"object","properties":{"time":{"type":"string"},"value":{"format":"double","type":"number"}}}',
    Datapoints:
      '{"type":"object","properties":{"average":{"format":"double","type":"number"},"timestamp":{"format":"int64","type":"integer"}}}',
    DeepCompressionOptions: '{"type":"object","properties":{"deep_compression_level":{"type":"string"}}}',
    DeleteDesktopPoolVolumesRequestBody:
      '{"type":"object","properties":{"volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumeInfo"}}}}',
    DeleteDesktopPoolVolumesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    DeleteDesktopSubResourcesRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"sub_resource_type":{"type":"string"},"order_id":{"type":"string"}},"required":["desktop_ids","sub_resource_type"]}',
    DeleteDesktopSubResourcesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    DeleteDesktopVolumesRequestBody:
      '{"type":"object","properties":{"volume_ids":{"type":"array","items":{"type":"string"}}}}',
    DeleteDesktopVolumesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    DeleteRestrictedRuleRequestBody:
      '{"type":"object","properties":{"items":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"string"}}},"required":["items"]}',
    DeleteSiteResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    DeleteSubnetBandwidthResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    DeleteTerminalsBindingDesktopsRequestBody:
      '{"type":"object","properties":{"id_list":{"type":"array","items":{"type":"string"}}}}',
    DeleteTerminalsBindingDesktopsResponseBody:
      '{"type":"object","properties":{"result_list":{"type":"array","items":{"$ref":"#/components/schemas/DeleteTerminalsBindingDesktopsResult"}}}}',
    DeleteTerminalsBindingDesktopsResult:
      '{"type":"object","properties":{"id":{"type":"string"},"delete_result_code":{"type":"string"},"delete_result_msg":{"type":"string"}}}',
    Desktop:
      '{"type":"object","properties":{"user_name":{"type":"string"},"user_email":{"type":"string"},"user_phone":{"type":"string"},"user_group":{"enum":["sudo","default","administrators","users"],"type":"string"},"computer_name":{"minLength":1,"maxLength":15,"type":"string"},"os_host_name":{"type":"string"},"desktop_name_prefix":{"type":"string"}},"required":["user_name"]}',
    DesktopAction:
      '{"type":"object","properties":{"action":{"type":"string"},"message":{"type":"string"},"start_time":{"type":"string"},"finish_time":{"type":"string"},"result":{"type":"string"},"traceback":{"type":"string"}}}',
    DesktopDetailInfo:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"computer_name":{"type":"string"},"os_host_name":{"type":"string"},"addresses":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/AddressInfo"}}},"ip_addresses":{"type":"array","items":{"type":"string"}},"ipv4":{"type":"string"},"ipv6":{"type":"string"},"user_list":{"type":"array","items":{"type":"string"}},"user_group_list":{"type":"array","items":{"type":"string"}},"desktop_type":{"type":"string"},"resource_type":{"enum":["DEDICATED_DESKTOP","POOLED_DESKTOP","RENDER_DESKTOP","EXCLUSIVE_HOST","SHARED_DESKTOP"],"type":"string"},"metadata":{"type":"object","additionalProperties":{"type":"string"}},"flavor":{"allOf":[{"$ref":"#/components/schemas/FlavorInfo"}]},"status":{"type":"string"},"task_status":{"type":"string"},"in_maintenance_mode":{"type":"boolean"},"created":{"type":"string"},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/SecurityGroupInfo"}},"login_status":{"enum":["UNREGISTER","REGISTERED","CONNECTED","DISCONNECTED"],"type":"string"},"user_name":{"type":"string"},"attach_user_infos":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesUserInfo"}},"product_id":{"type":"string"},"share_resource_sku":{"type":"string"},"root_volume":{"allOf":[{"$ref":"#/components/schemas/VolumeDetail"}]},"data_volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumeDetail"}},"user_group":{"enum":["sudo","default","administrators","users"],"type":"string"},"availability_zone":{"type":"string"},"site_type":{"type":"string"},"site_name":{"type":"string"},"product":{"allOf":[{"$ref":"#/components/schemas/ProductInfo"}]},"ou_name":{"type":"string"},"os_version":{"type":"string"},"sid":{"type":"string"},"order_id":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}},"is_support_internet":{"type":"boolean"},"internet_mode":{"enum":["NAT","EIP","BOTH"],"type":"string"},"internet_mode_list":{"type":"array","items":{"type":"string"}},"is_attaching_eip":{"type":"boolean"},"attach_state":{"enum":["ATTACHED","UNATTACH","DEATTACHED","ATTACHING","DEATTACHING","ATTACHFAIL","DEATTACHFAIL","WAITING","ATTACH_FAIL_CAN_ATTACH_AGAIN","DEATTACH_FAIL_CAN_DEATTACH_AGAIN"],"type":"string"},"enterprise_project_id":{"type":"string"},"subnet_id":{"type":"string"},"bill_resource_id":{"type":"string"},"process":{"format":"int32","minimum":0,"maximum":100,"type":"integer","nullable":true},"root_resource_id":{"type":"string"},"hour_package_info":{"allOf":[{"$ref":"#/components/schemas/HourPackageInfo"}]}}}',
    DesktopDimensionAttachInfo:
      '{"type":"object","properties":{"desktop_name":{"type":"string"},"desktop_id":{"type":"string"},"user_num":{"format":"int32","type":"integer"},"user_name":{"type":"string"}}}',
    DesktopLoginStatisticsRsp:
      '{"type":"object","properties":{"in_use_num":{"format":"int32","type":"integer"},"unregistered_num":{"format":"int32","type":"integer"},"unable_to_connect_num":{"format":"int32","type":"integer"},"ready_num":{"format":"int32","type":"integer"},"disconnected_num":{"format":"int32","type":"integer"}}}',
    DesktopMetric:
      '{"type":"object","properties":{"resource_id":{"type":"string"},"resource_pool_id":{"type":"string"},"resource_name":{"type":"string"},"metric":{"type":"array","items":{"$ref":"#/components/schemas/Metric"}}}}',
    DesktopMetricNotifyRecord:
      '{"type":"object","properties":{"match_count":{"format":"int32","type":"integer"},"metric_name":{"type":"string"},"threshold":{"format":"int32","type":"integer"},"comparison_operator":{"type":"string"}}}',
    DesktopNamePolicyInfo:
      '{"type":"object","properties":{"policy_id":{"type":"string"},"policy_name":{"type":"string"},"name_prefix":{"type":"string"},"digit_number":{"format":"int32","type":"integer"},"start_number":{"format":"int32","type":"integer"},"single_domain_user_inc":{"format":"int32","type":"integer"},"is_default_policy":{"type":"boolean"},"is_contain_user":{"type":"boolean"}}}',
    DesktopNetworkResult:
      '{"type":"object","properties":{"computer_name":{"type":"string"},"computer_id":{"type":"string"},"computer_ip":{"type":"string"},"network_infos":{"type":"array","items":{"$ref":"#/components/schemas/NetworkInfo"}}}}',
    DesktopPoolStatistics:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_pool_name":{"type":"string"},"total_num":{"format":"int32","type":"integer"},"attach_statistics":{"allOf":[{"$ref":"#/components/schemas/AttachStatistics"}]},"run_state_statistics":{"allOf":[{"$ref":"#/components/schemas/DesktopRunStatisticsRsp"}]},"login_state_statistics":{"allOf":[{"$ref":"#/components/schemas/DesktopLoginStatisticsRsp"}]}}}',
    DesktopRunStatisticsRsp:
      '{"type":"object","properties":{"stop_num":{"format":"int32","type":"integer"},"active_num":{"format":"int32","type":"integer"},"error_num":{"format":"int32","type":"integer"},"hibernated_num":{"format":"int32","type":"integer"}}}',
    DesktopSnapshotDetailInfo:
      '{"type":"object","properties":{"snapshot_id":{"type":"string"},"snapshot_name":{"type":"string"},"desktop_id":{"type":"string"},"desktop_name":{"type":"string"},"desktop_sid":{"type":"string"},"desktop_pool_id":{"type":"string"},"is_system_disk":{"type":"boolean"},"status":{"enum":["creating","restoring","create_success","create_failed","restore_success","restore_failed"],"type":"string"},"process":{"format":"int32","minimum":0,"maximum":100,"type":"integer","nullable":true},"description":{"type":"string"},"create_time":{"format":"date-time","type":"string"},"create_type":{"enum":["AUTO","MANUALLY"],"type":"string"},"last_restore_time":{"format":"date-time","type":"string"},"restore_fail_reason":{"type":"string"}}}',
    DesktopSubnet:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"cidr":{"type":"string"}}}',
    DesktopTagsInfo:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/TagRequest"}}},"required":["desktop_id","tags"]}',
    DesktopUsedHoursInfo:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"desktop_username":{"type":"string"},"used_info_list":{"type":"array","items":{"$ref":"#/components/schemas/DesktopUsedInfo"}}}}',
    DesktopUsedInfo:
      '{"type":"object","properties":{"date":{"format":"date","type":"string"},"use_time":{"type":"string"}}}',
    DetachInstancesDesktopInfo:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"is_detach_all_users":{"type":"boolean"},"detach_user_infos":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesUserInfo"}}}}',
    DetachInstancesRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"shutoff_after_detach":{"type":"boolean"}}}',
    DetachInstancesResponseBody:
      '{"type":"object","properties":{"failed_operation_list":{"type":"array","items":{"$ref":"#/components/schemas/VmOperateResult"}},"job_id":{"type":"string"}}}',
    DeviceRedirection:
      '{"type":"object","properties":{"printer_redirection":{"allOf":[{"$ref":"#/components/schemas/PrinterRedirection"}]},"session_printer":{"allOf":[{"$ref":"#/components/schemas/SessionPrinter"}]},"camera_redirection":{"allOf":[{"$ref":"#/components/schemas/CameraRedirection"}]},"twain_redirection_enable":{"type":"boolean"},"image_compression_level":{"type":"string"},"hid_redirection":{"allOf":[{"$ref":"#/components/schemas/HidRedirection"}]}}}',
    DisconnectHibernateOptions:
      '{"type":"object","properties":{"disconnect_hibernate_minutes":{"format":"int32","type":"integer"}}}',
    DisconnectLogoutOptions:
      '{"type":"object","properties":{"disconnect_logout_minutes":{"format":"int32","minimum":3,"maximum":86400,"default":10,"type":"integer"}}}',
    DiskSnapshotInfo: '{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}}}',
    Display:
      '{"type":"object","properties":{"display_level":{"type":"string"},"options":{"allOf":[{"$ref":"#/components/schemas/DisplayOptions"}]},"rendering_acceleration_enable":{"type":"boolean"},"rendering_acceleration_options":{"allOf":[{"$ref":"#/components/schemas/RenderingAccelerationOptions"}]},"adaptive_bitrate_control_enable":{"type":"boolean"},"adaptive_bitrate_control_options":{"allOf":[{"$ref":"#/components/schemas/AdaptiveBitrateControlOptions"}]},"video_card_memory_size":{"format":"int32","minimum":0,"maximum":64,"default":64,"type":"integer"},"configuration1_enable":{"type":"boolean"},"driver_delegation_mode_enable":{"type":"boolean"},"driver_delegation_latency":{"format":"int32","minimum":1,"maximum":100,"default":80,"type":"integer"},"video_latency":{"format":"int32","minimum":1,"maximum":100,"default":80,"type":"integer"},"change_resolution_vm":{"type":"boolean"},"application_recognition":{"maxLength":1024,"type":"string"},"duplicate_display_enable":{"type":"boolean"},"default_mapping_order":{"type":"string"},"duplicate_display_mode":{"enum":["One-to-One","One-to-Many"],"type":"string"}}}',
    DisplayOptions:
      '{"type":"object","properties":{"display_bandwidth":{"format":"int32","minimum":256,"maximum":25000,"default":20000,"type":"integer"},"frame_rate":{"format":"int32","minimum":1,"maximum":60,"default":25,"type":"integer"},"video_frame_rate":{"format":"int32","minimum":1,"maximum":60,"default":30,"type":"integer"},"min_image_cache":{"format":"int32","minimum":0,"maximum":300,"default":200,"type":"integer"},"smoothing_factor":{"format":"int32","minimum":0,"maximum":255,"default":60,"type":"integer"},"lossless_compression_mode":{"type":"string"},"deep_compression_options":{"allOf":[{"$ref":"#/components/schemas/DeepCompressionOptions"}]},"lossy_compression_quality":{"format":"int32","minimum":20,"maximum":100,"default":85,"type":"integer"},"color_enhancement_enable":{"type":"boolean"},"quality_bandwidth_first":{"type":"string"},"video_bit_rate_options":{"allOf":[{"$ref":"#/components/schemas/VideoBitRateOptions"}]},"peak_video_bit_rate":{"format":"int32","minimum":256,"maximum":100000,"default":18000,"type":"integer"},"video_quality_options":{"allOf":[{"$ref":"#/components/schemas/VideoQualityOptions"}]},"gop_size":{"format":"int32","minimum":0,"maximum":65535,"default":100,"type":"integer"},"encoding_preset":{"type":"string"}}}',
    DownloadAddressForList:
      '{"type":"object","properties":{"id":{"format":"uuid","type":"string"},"download_url":{"type":"string"}}}',
    DriverInterfaceRedirection:
      '{"type":"object","properties":{"api_redir_driver_list":{"maxLength":1000,"type":"string"}}}',
    Eip: '{"type":"object","properties":{"id":{"type":"string"},"type":{"enum":["5_bgp","5_sbgp"],"type":"string"},"charge_mode":{"enum":["TRAFFIC","BANDWIDTH"],"type":"string"},"bandwidth_size":{"format":"int32","type":"integer"}}}',
    Eips: '{"type":"object","properties":{"id":{"type":"string"},"address":{"type":"string"},"bandwidth_size":{"format":"int32","type":"integer"},"eip_charge_mode":{"enum":["traffic","bandwidth"],"type":"string"},"create_time":{"format":"date-time","type":"string"},"attached_desktop_id":{"type":"string"},"attached_desktop_name":{"type":"string"},"enterprise_project_id":{"type":"string"}}}',
    ErrorResponse:
      '{"type":"object","properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"},"error_detail":{"type":"string"},"encoded_authorization_message":{"type":"string"}}}',
    EstimateAddResourcesRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"sub_resource_sku":{"type":"string"}},"required":["sub_resource_sku"]}',
    EstimateAddResourcesResponseBody:
      '{"type":"object","properties":{"currency":{"type":"string"},"cloud_service_rating_results":{"type":"array","items":{"$ref":"#/components/schemas/CloudServiceRatingResult"}}}}',
    EstimateAddSubResourcesRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"sub_resource_sku":{"type":"string"}},"required":["sub_resource_sku"]}',
    EstimateAddVolumeRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"volume_type":{"type":"string"},"volume_size":{"format":"int32","type":"integer"}},"required":["volume_type","volume_size"]}',
    EstimateChangeImagesRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"image_spec_code":{"type":"string"},"image_id":{"type":"string"}}}',
    EstimateChangeImagesResponseBody:
      '{"type":"object","properties":{"currency":{"type":"string"},"cloud_service_rating_results":{"type":"array","items":{"$ref":"#/components/schemas/CloudServiceRatingResult"}}}}',
    EstimateDesktopPoolAddVolumeRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"volume_type":{"type":"string"},"volume_size":{"format":"int32","type":"integer"}},"required":["volume_type","volume_size"]}',
    EstimateDesktopPoolAddVolumeResponseBody:
      '{"type":"object","properties":{"currency":{"type":"string"},"cloud_service_rating_results":{"type":"array","items":{"$ref":"#/components/schemas/CloudServiceRatingResult"}}}}',
    EstimateDesktopPoolChangeImageRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"image_spec_code":{"type":"string"},"image_id":{"type":"string"}}}',
    EstimateDesktopPoolChangeImageResponseBody:
      '{"type":"object","properties":{"currency":{"type":"string"},"cloud_service_rating_results":{"type":"array","items":{"$ref":"#/components/schemas/CloudServiceRatingResult"}}}}',
    EstimateDesktopPoolExtendVolumeRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"desktop_pool_disk_id":{"type":"string"},"new_size":{"format":"int32","type":"integer"}},"required":["desktop_pool_disk_id","new_size"]}',
    EstimateDesktopPoolExtendVolumeResponseBody:
      '{"type":"object","properties":{"currency":{"type":"string"},"extend_params":{"type":"string"},"official_website_rating_result":{"allOf":[{"$ref":"#/components/schemas/OfficialWebsiteRatingResult"}]},"optional_discount_rating_results":{"type":"array","items":{"$ref":"#/components/schemas/OptionalDiscountRatingResult"}}}}',
    EstimateDesktopPoolResizeRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"product_id":{"type":"string"}},"required":["product_id"]}',
    EstimateDesktopPoolResizeResponseBody:
      '{"type":"object","properties":{"is_upgrade":{"type":"boolean"},"batch_inquiry_rsp_when_upgrade":{"allOf":[{"$ref":"#/components/schemas/PeriodBatchUpChangeResourceRsp"}]},"batch_inquiry_rsp_when_downgrade":{"allOf":[{"$ref":"#/components/schemas/BatchInquiryChangeRsp"}]}}}',
    EstimateExtendVolumeRequestBody:
      '{"type":"object","properties":{"desktop_pool_id":{"type":"string"},"desktop_ids":{"type":"array","items":{"type":"string"}},"promotion_plan_id":{"type":"string"},"desktop_pool_disk_id":{"type":"string"},"new_size":{"format":"int32","type":"integer"}},"required":["desktop_pool_disk_id","new_size"]}',
    ExecuteDesktopPoolActionRequestBody:
      '{"type":"object","properties":{"op_type":{"enum":["os-start","os-stop","reboot","hibernate"],"type":"string"},"type":{"enum":["SOFT","HARD"],"type":"string"}},"required":["op_type"]}',
    ExecuteDesktopPoolActionResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    ExecuteDesktopPoolScriptRequestBody:
      '{"type":"object","properties":{"script_ids":{"type":"array","items":{"type":"string"}},"gray_count":{"format":"int32","type":"integer"},"gray_desktop_ids":{"type":"array","items":{"type":"string"}},"gray_fail_threshold":{"format":"int32","type":"integer"},"pre_start":{"type":"string"},"post_finish":{"enum":["stop","reboot"],"type":"string"},"command_content":{"type":"string"},"command_type":{"enum":["POWERSHELL","BAT","SHELL"],"type":"string"},"execution_timeout":{"format":"int32","default":1,"type":"integer"}}}',
    ExecuteDesktopPoolScriptResponseBody: '{"type":"object","properties":{"task_id":{"type":"string"}}}',
    ExecuteScriptOrCommandRequestBody:
      '{"type":"object","properties":{"gray_count":{"format":"int32","type":"integer"},"resource_type":{"type":"string"},"gray_resource_ids":{"type":"array","items":{"type":"string"}},"gray_fail_threshold":{"format":"int32","type":"integer"},"resource_ids":{"type":"array","items":{"type":"string"}},"script_ids":{"type":"array","items":{"type":"string"}},"execution_timeout":{"format":"int32","type":"integer"}}}',
    ExecuteScriptOrCommandResponseBody: '{"type":"object","properties":{"task_id":{"type":"string"}}}',
    ExpandDesktopPoolOrderReq:
      '{"type":"object","properties":{"size":{"format":"int32","type":"integer"},"pool_id":{"type":"string"}},"required":["pool_id"]}',
    ExpandDesktopPoolRequestBody:
      '{"type":"object","properties":{"size":{"format":"int32","type":"integer"}},"required":["size"]}',
    ExpandDesktopPoolResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    ExpandDesktopPoolVolumesRequestBody:
      '{"type":"object","properties":{"volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumelInfo"}}}}',
    ExpandDesktopPoolVolumesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    ExpandDesktopVolumeRequestBody:
      '{"type":"object","properties":{"new_size":{"format":"int32","type":"integer"}},"required":["new_size"]}',
    ExpandDesktopVolumeResponseBody:
      '{"type":"object","properties":{"job_id":{"type":"string"},"getJobEndpoint":{"type":"string"},"maxProvisionTime":{"format":"int32","type":"integer"},"minProvisionTime":{"format":"int32","type":"integer"},"periodicQueryTime":{"format":"int32","default":1,"type":"integer"}}}',
    ExpandVolumesReq:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"volume_id":{"type":"string"},"new_size":{"format":"int32","type":"integer"}}}',
    ExpandVolumesRequestBody:
      '{"type":"object","properties":{"desktop_volumes_expansion":{"type":"array","items":{"$ref":"#/components/schemas/ExpandVolumesReq"}}}}',
    ExpandVolumesResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    FileAndClipboard:
      '{"type":"object","properties":{"file_redirection":{"allOf":[{"$ref":"#/components/schemas/FileRedirection"}]},"clip_length_limit_flag_c2s":{"type":"boolean"},"clip_length_limit_c2s":{"format":"int32","type":"integer"},"clip_length_limit_flag_s2c":{"type":"boolean"},"clip_length_limit_s2c":{"format":"int32","type":"integer"},"fd_mobile_client_redir_enable":{"type":"boolean"},"clipboard_redirection":{"enum":["DISABLED","SERVER_TO_CLIENT_ENABLED","CLIENT_TO_SERVER_ENABLED","TWO_WAY_ENABLED"],"default":"DISABLED","type":"string"},"clipboard_redirection_options":{"allOf":[{"$ref":"#/components/schemas/ClipboardRedirectionOptions"}]}}}',
    FileRedirection:
      '{"type":"object","properties":{"redirection_mode":{"enum":["DISABLED","READ_ONLY","READ_AND_WRITE"],"default":"DISABLED","type":"string"},"options":{"allOf":[{"$ref":"#/components/schemas/FileRedirectionOptions"}]},"vm_send_file_client":{"type":"boolean"},"redirection_send_file_options":{"allOf":[{"$ref":"#/components/schemas/RedirectionSendFileOptions"}]}}}',
    FileRedirectionOptions:
      '{"type":"object","properties":{"fluid_control_switch_enable":{"type":"boolean"},"fluid_control_options":{"allOf":[{"$ref":"#/components/schemas/FluidControlOptions"}]},"compression_switch_enable":{"type":"boolean"},"compression_switch_options":{"allOf":[{"$ref":"#/components/schemas/CompressionSwitchOptions"}]},"linux_file_size_supported_enable":{"type":"boolean"},"linux_file_size_supported_options":{"allOf":[{"$ref":"#/components/schemas/LinuxFileSizeSupportedOptions"}]},"linux_root_mount_switch_enable":{"type":"boolean"},"linux_root_dir_list":{"type":"string"},"linux_file_mount_path":{"type":"string"},"linux_fixed_drive_file_system_format":{"type":"string"},"linux_removable_drive_file_system_format":{"type":"string"},"linux_cdrom_drive_file_system_format":{"type":"string"},"linux_network_drive_file_system_format":{"type":"string"},"path_separator":{"type":"string"},"fixed_drive_enable":{"type":"boolean"},"removable_drive_enable":{"type":"boolean"},"cd_rom_drive_enable":{"type":"boolean"},"network_drive_enable":{"type":"boolean"}}}',
    FileStoreLink:
      '{"type":"object","properties":{"store_type":{"enum":["OBS","LINK"],"type":"string"},"bucket_store":{"allOf":[{"$ref":"#/components/schemas/BucketStore"}]},"file_link":{"type":"string"}}}',
    FileStoreLinkRequest:
      '{"type":"object","properties":{"store_type":{"enum":["OBS","LINK"],"type":"string"},"bucket_store":{"allOf":[{"$ref":"#/components/schemas/BucketStore"}]},"file_link":{"type":"string"}},"required":["store_type"]}',
    FixedIp: '{"type":"object","properties":{"subnet_id":{"type":"string"},"ip_address":{"type":"string"}}}',
    FlavorInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"links":{"type":"array","items":{"$ref":"#/components/schemas/FlavorLinkInfo"}}}}',
    FlavorLinkInfo: '{"type":"object","properties":{"rel":{"type":"string"},"hrel":{"type":"string"}}}',
    FluidControlOptions:
      '{"type":"object","properties":{"good_network_latency":{"format":"int32","minimum":1,"maximum":1000,"default":30,"type":"integer"},"normal_network_latency":{"format":"int32","minimum":1,"maximum":1000,"default":70,"type":"integer"},"poor_network_latency":{"format":"int32","minimum":1,"maximum":1000,"default":100,"type":"integer"},"reducing_step":{"format":"int32","minimum":1,"maximum":100,"default":20,"type":"integer"},"slow_increasing_step":{"format":"int32","minimum":1,"maximum":100,"default":10,"type":"integer"},"quick_increasing_step":{"format":"int32","minimum":1,"maximum":100,"default":20,"type":"integer"},"start_speed":{"format":"int32","minimum":1,"maximum":10240,"default":1024,"type":"integer"},"test_block_size":{"format":"int32","minimum":64,"maximum":1024,"default":64,"type":"integer"},"test_time_gap":{"format":"int32","minimum":1000,"maximum":100000,"default":10000,"type":"integer"}}}',
    FunctionConfig:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"status":{"enum":["ON","OFF"],"type":"string"},"values":{"type":"array","items":{"$ref":"#/components/schemas/MapObject"}}}}',
    HidRedirection:
      '{"type":"object","properties":{"hid_redirection_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/HidRedirectionOptions"}]}}}',
    HidRedirectionOptions: '{"type":"object","properties":{"hid_redirection_customization_policy":{"type":"string"}}}',
    HourPackage:
      '{"type":"object","properties":{"cloud_service_type":{"type":"string"},"resource_type":{"type":"string"},"resource_spec_code":{"type":"string"},"desktop_resource_spec_code":{"type":"string"},"descriptions":{"allOf":[{"$ref":"#/components/schemas/ResourcePackageDescription"}]},"package_duration":{"format":"int32","type":"integer"},"domain_ids":{"type":"array","items":{"type":"string"}},"status":{"enum":["normal","sellout","abandon"],"type":"string"}}}',
    HourPackageInfo:
      '{"type":"object","properties":{"root_order_id":{"type":"string"},"package_resource_id":{"type":"string"},"package_instance_id":{"type":"string"},"package_spec_code":{"type":"string"},"combined_product_type_code":{"type":"string"},"use_up_policy":{"enum":["SHUTDOWN_OR_HIBERNATE","PAY_PER_USE"],"type":"string"},"package_duration":{"format":"int32","type":"integer"},"use_duration":{"format":"int32","type":"integer"}}}',
    HourPackageResource:
      '{"type":"object","properties":{"period_type":{"format":"int32","enum":[2,3],"type":"integer"},"period_num":{"format":"int32","type":"integer"},"is_auto_renew":{"format":"int32","type":"integer"},"used_up_policy":{"enum":["SHUTDOWN_OR_HIBERNATE","PAY_PER_USE"],"type":"string"},"create_desktops":{"allOf":[{"$ref":"#/components/schemas/HourPackageResourceCreateDesktopReq"}]}}}',
    HourPackageResourceCreateDesktopReq:
      '{"type":"object","properties":{"desktop_type":{"enum":["DEDICATED","SHARED"],"type":"string"},"availability_zone":{"type":"string"},"product_id":{"type":"string"},"image_type":{"default":"private","type":"string"},"image_id":{"type":"string"},"root_volume":{"allOf":[{"$ref":"#/components/schemas/Volume"}]},"data_volumes":{"type":"array","items":{"$ref":"#/components/schemas/Volume"}},"nics":{"type":"array","items":{"$ref":"#/components/schemas/Nic"}},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/CreateDesktopSecurityGroup"}},"desktops":{"type":"array","items":{"$ref":"#/components/schemas/Desktop"}},"desktop_name":{"type":"string"},"desktop_ips":{"minItems":0,"maxItems":100,"type":"array","items":{"type":"string"}},"size":{"format":"int32","type":"integer"},"email_notification":{"default":true,"type":"boolean"},"enterprise_project_id":{"default":"0","type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/TagRequest"}},"apply_shared_vpc_dedicated_param":{"allOf":[{"$ref":"#/components/schemas/ApplySharedVpcDedicatedParam"}]},"eip":{"allOf":[{"$ref":"#/components/schemas/Eip"}]},"desktop_name_policy_id":{"type":"string"},"hour_package_product_id":{"type":"string"},"hour_package_offering_id":{"type":"string"}},"required":["desktop_type","product_id","image_type","image_id","root_volume"]}',
    I18n: '{"type":"object","properties":{"zh_cn":{"type":"string"},"en_us":{"type":"string"}}}',
    I18nLanguage: '{"type":"object","properties":{"language":{"type":"string"},"value":{"type":"string"}}}',
    Image:
      '{"type":"object","properties":{"image_id":{"type":"string"},"min_disk":{"format":"int32","minimum":40,"maximum":1024,"type":"integer"},"created_at":{"format":"date-time","type":"string"},"image_size":{"type":"string"},"updated_at":{"format":"date-time","type":"string"},"product_code":{"type":"string"},"max_ram":{"type":"string"},"market_resource_type_code":{"type":"string"},"min_ram":{"format":"int32","default":0,"type":"integer"},"os_type":{"enum":["Linux","Windows","Other"],"type":"string"},"image_type":{"enum":["gold","private","shared"],"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"platform":{"type":"string"},"os_bit":{"type":"string"},"os_version":{"type":"string"},"name":{"type":"string"},"market_service_type_code":{"type":"string"},"status":{"type":"string"}}}',
    ImageInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"image_type":{"enum":["gold","private"],"type":"string"},"os_type":{"enum":["Linux","Windows","Other"],"type":"string"},"architecture":{"enum":["arm","x86"],"type":"string"},"os_version":{"type":"string"},"disk_format":{"enum":["vhd","raw","qcow2","zvhd2"],"type":"string"},"name":{"type":"string"},"min_ram":{"format":"int32","type":"integer"},"min_disk":{"format":"int32","minimum":40,"maximum":1024,"type":"integer"},"product_code":{"type":"string"},"created_at":{"type":"string"}}}',
    InstallAppRequestBody:
      '{"type":"object","properties":{"install_command":{"type":"string"},"uninstall_command":{"type":"string"},"users":{"type":"array","items":{"$ref":"#/components/schemas/AccountInfo"}}}}',
    InstanceStatusStatistics:
      '{"type":"object","properties":{"static_name":{"type":"string"},"running_num":{"format":"int32","type":"integer"},"stop_num":{"format":"int32","type":"integer"},"hibernate_num":{"format":"int32","type":"integer"},"other_num":{"format":"int32","type":"integer"},"attached_num":{"format":"int32","type":"integer"},"unattached_num":{"format":"int32","type":"integer"},"cannot_attach_num":{"format":"int32","type":"integer"},"in_process_num":{"format":"int32","type":"integer"},"in_use_num":{"format":"int32","type":"integer"},"unregistered_num":{"format":"int32","type":"integer"},"ready_num":{"format":"int32","type":"integer"},"disconnected_num":{"format":"int32","type":"integer"},"unknown_num":{"format":"int32","type":"integer"}}}',
    InterfacesConfig:
      '{"type":"object","properties":{"apply_platform":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"results":{"type":"object","additionalProperties":{"type":"string"}},"pagination":{"type":"object","additionalProperties":{"type":"object","additionalProperties":true}},"request":{"allOf":[{"$ref":"#/components/schemas/InterfacesRequest"}]},"response":{"type":"string"},"result_check":{"type":"string"}}}',
    InterfacesRequest:
      '{"type":"object","properties":{"method":{"type":"string"},"params":{"type":"object","additionalProperties":{"type":"string"}},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"string"},"url":{"type":"string"},"configs":{"type":"object","additionalProperties":{"type":"object","additionalProperties":true}}}}',
    InternetInfo:
      '{"type":"object","properties":{"vpc_name":{"type":"string"},"subnet_id":{"type":"string"},"subnet_name":{"type":"string"},"nat_id":{"type":"string"},"nat_name":{"type":"string"},"eip":{"type":"string"},"created_at":{"type":"string"},"status":{"type":"string"},"enterprise_project_id":{"type":"string"}}}',
    IpInfo:
      '{"type":"object","properties":{"ip_address":{"type":"string"},"subnet_mask":{"type":"string"}},"required":["ip_address","subnet_mask"]}',
    IpInfoResponse: '{"type":"object","properties":{"ip_address":{"type":"string"},"subnet_mask":{"type":"string"}}}',
    JobDetailInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"job_type":{"type":"string"},"entities":{"allOf":[{"$ref":"#/components/schemas/JobEntities"}]},"begin_time":{"type":"string"},"end_time":{"type":"string"},"status":{"type":"string"},"error_code":{"type":"string"},"fail_reason":{"type":"string"},"host":{"type":"string"},"project_id":{"type":"string"},"job_id":{"type":"string"},"process":{"format":"int32","type":"integer"},"attach_user":{"type":"string"},"entity":{"type":"string"},"ip_address":{"type":"string"}}}',
    JobEntities:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"product_id":{"type":"string"},"user_name":{"type":"string"},"desktop_name":{"type":"string"},"ip_address":{"type":"string"}}}',
    KeyboardMouse:
      '{"type":"object","properties":{"mouse_feedback":{"enum":["SELFADAPTION","FORCE","CLOSE"],"type":"string"},"mouse_simulation_mode":{"enum":["ABSOLUTE_POSITION","RELATIVE_POSITION"],"type":"string"},"external_cursor_feedback":{"type":"boolean"},"selfhelp_console_enable":{"type":"boolean"},"client_mouse_send_interval":{"format":"int32","minimum":1,"maximum":30,"default":30,"type":"integer"},"windows_client_keyboard_mode":{"enum":["GLOBAL","WINDOW"],"default":"GLOBAL","type":"string"},"windows_client_mouse_mode":{"enum":["GLOBAL","WINDOW"],"default":"WINDOW","type":"string"},"linux_client_keyboard_mode":{"enum":["EVENT","GRAPH"],"default":"EVENT","type":"string"},"linux_client_mouse_mode":{"enum":["EVENT","GRAPH"],"default":"EVENT","type":"string"},"special_keyboard":{"type":"boolean"},"joy_stick_flag":{"type":"boolean"}}}',
    LdapConfig:
      '{"type":"object","properties":{"host":{"type":"string"},"port":{"format":"int32","minimum":1,"maximum":65535,"default":389,"type":"integer"},"base_dn":{"type":"string"},"administrator_dn":{"type":"string"},"administrator_password":{"type":"string"},"user_dn":{"type":"string"},"use_ssl":{"type":"boolean"},"cert_content":{"type":"string"},"username_attribute":{"type":"string"},"object_class":{"type":"string"},"security_type":{"type":"string"}}}',
    LinuxFileSizeSupportedOptions:
      '{"type":"object","properties":{"linux_file_size_supported_threshold":{"format":"int32","minimum":0,"maximum":4096,"default":100,"type":"integer"}}}',
    ListAccessAddressBackupConfigResponseBody:
      '{"type":"object","properties":{"access_config":{"type":"array","items":{"$ref":"#/components/schemas/AccessConfigInfoResponse"}}}}',
    ListAccessPoliciesResponseBody:
      '{"type":"object","properties":{"policies":{"type":"array","items":{"$ref":"#/components/schemas/AccessPolicyDetailInfo"}},"total":{"format":"int32","type":"integer"}}}',
    ListAccessPolicyObjectsResponseBody:
      '{"type":"object","properties":{"policy_objects_list":{"type":"array","items":{"$ref":"#/components/schemas/AccessPolicyObject"}},"total":{"format":"int32","type":"integer"}}}',
    ListAdOuUsersResponseBody:
      '{"type":"object","properties":{"user_infos":{"type":"array","items":{"$ref":"#/components/schemas/AdOuUserInfo"}},"total_count":{"format":"int32","type":"integer"},"enable_create_count":{"format":"int32","type":"integer"}}}',
    ListAdOusResponseBody:
      '{"type":"object","properties":{"ou_infos":{"type":"array","items":{"$ref":"#/components/schemas/AdOulInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListAgenciesResponseBody:
      '{"type":"object","properties":{"existing_agencies":{"type":"array","items":{"$ref":"#/components/schemas/AgenciesInfo"}}}}',
    ListAgentsInstallConditionResponseBody:
      '{"type":"object","properties":{"agents_condition":{"type":"array","items":{"$ref":"#/components/schemas/AgentsCondition"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListAlarmStatisticsResponseBody:
      '{"type":"object","properties":{"critical_count":{"format":"int32","type":"integer"},"major_count":{"format":"int32","type":"integer"},"minor_count":{"format":"int32","type":"integer"},"info_count":{"format":"int32","type":"integer"},"total":{"format":"int32","type":"integer"}}}',
    ListAlarmsResponseBody:
      '{"type":"object","properties":{"alarm_histories":{"type":"array","items":{"$ref":"#/components/schemas/AlarmHistoryItem"}},"count":{"format":"int32","type":"integer"}}}',
    ListAppAuthorizationsResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/AccountInfoResponse"}}}}',
    ListAppCatalogsResponseBody:
      '{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Catalog"}}}}',
    ListAppRuleResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/AppRule"}}}}',
    ListAppUserAccessDataResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/AppUserAccessData"}}}}',
    ListAppsResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/Application"}}}}',
    ListAvailabilityZonesResponseBody:
      '{"type":"object","properties":{"availability_zones":{"type":"array","items":{"$ref":"#/components/schemas/AvailabilityZone"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListAzsResponseBody:
      '{"type":"object","properties":{"support_type":{"type":"array","items":{"type":"string"}},"default_type":{"type":"string"},"azs":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/AzInfo"}}}}}',
    ListDesktopActionsResponseBody:
      '{"type":"object","properties":{"desktop_actions":{"type":"array","items":{"$ref":"#/components/schemas/DesktopAction"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListDesktopByTagsRequestBody:
      '{"type":"object","properties":{"offset":{"default":"0","type":"string"},"limit":{"default":"1000","type":"string"},"action":{"enum":["filter","count"],"type":"string"},"without_any_tag":{"type":"boolean"},"matches":{"type":"array","items":{"$ref":"#/components/schemas/Match"}},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tags"}},"tags_any":{"type":"array","items":{"$ref":"#/components/schemas/Tags"}},"not_tags":{"type":"array","items":{"$ref":"#/components/schemas/Tags"}},"not_tags_any":{"type":"array","items":{"$ref":"#/components/schemas/Tags"}}},"required":["action"]}',
    ListDesktopByTagsResponseBody:
      '{"type":"object","properties":{"offset":{"format":"int32","default":0,"type":"integer"},"resources":{"type":"array","items":{"$ref":"#/components/schemas/TagResource"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListDesktopNamePolicyResponseBody:
      '{"type":"object","properties":{"desktop_name_policy_infos":{"type":"array","items":{"$ref":"#/components/schemas/DesktopNamePolicyInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListDesktopOperationsResponseBody:
      '{"type":"object","properties":{"operations":{"type":"array","items":{"$ref":"#/components/schemas/OperationForList"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListDesktopPoolAuthorizedObjectsResponseBody:
      '{"type":"object","properties":{"objects":{"type":"array","items":{"$ref":"#/components/schemas/AuthorizedObjectsResponse"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListDesktopPoolsResponseBody:
      '{"type":"object","properties":{"total_count":{"format":"int32","type":"integer"},"desktop_pools":{"type":"array","items":{"$ref":"#/components/schemas/SimpleDesktopPoolInfo"}}}}',
    ListDesktopSnapshotResponseBody:
      '{"type":"object","properties":{"desktop_snapshots":{"type":"array","items":{"$ref":"#/components/schemas/DesktopSnapshotDetailInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListDesktopUsageMetricResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/DesktopMetric"}}}}',
    ListDesktopsConnectStatusResponseBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/ConnectDesktopsInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListDesktopsDetailResponseBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/DesktopDetailInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListDesktopsEipsResponseBody:
      '{"type":"object","properties":{"eips":{"type":"array","items":{"$ref":"#/components/schemas/Eips"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListDesktopsResponseBody:
      '{"type":"object","properties":{"total_count":{"format":"int32","type":"integer"},"desktops":{"type":"array","items":{"$ref":"#/components/schemas/SimpleDesktopInfo"}}}}',
    ListDesktopsStatisticsResponseBody:
      '{"type":"object","properties":{"total_num":{"format":"int32","type":"integer"},"attach_statistics":{"allOf":[{"$ref":"#/components/schemas/AttachStatistics"}]},"run_state_statistics":{"allOf":[{"$ref":"#/components/schemas/DesktopRunStatisticsRsp"}]},"login_state_statistics":{"allOf":[{"$ref":"#/components/schemas/DesktopLoginStatisticsRsp"}]},"desktop_pool_statistics":{"type":"array","items":{"$ref":"#/components/schemas/DesktopPoolStatistics"}}}}',
    ListDownloadAddressRequestBody:
      '{"type":"object","properties":{"record_ids":{"type":"array","items":{"format":"uuid","type":"string"}}}}',
    ListDownloadAddressResponseBody:
      '{"type":"object","properties":{"address":{"type":"array","items":{"$ref":"#/components/schemas/DownloadAddressForList"}}}}',
    ListFutureExecutionsRequestBody:
      '{"type":"object","properties":{"scheduled_type":{"enum":["FIXED_TIME","DAY","WEEK","MONTH","LIFE_CYCLE"],"type":"string"},"day_interval":{"format":"int32","type":"integer"},"week_list":{"type":"string"},"month_list":{"type":"string"},"date_list":{"type":"string"},"scheduled_date":{"type":"string"},"scheduled_time":{"type":"string"},"expire_time":{"type":"string"},"gray_count":{"format":"int32","type":"integer"},"gray_desktop_ids":{"type":"array","items":{"type":"string"}},"gray_fail_threshold":{"format":"int32","type":"integer"},"life_cycle_type":{"enum":["POST_CREATE_DESKTOP_SUCCESS","POST_REBUILD_DESKTOP_SUCCESS","POST_REATTACH_DESKTOP_SUCCESS","POST_DESKTOP_DISCONNECTED"],"type":"string"},"time_zone":{"type":"string"}}}',
    ListFutureExecutionsResponseBody:
      '{"type":"object","properties":{"future_executions":{"type":"array","items":{"type":"string"}}}}',
    ListHistoryOnlineInfoNewResponseBody:
      '{"type":"object","properties":{"time_counts":{"type":"array","items":{"type":"string"}}}}',
    ListHourPackagesTypeResponseBody:
      '{"type":"object","properties":{"hour_packages":{"type":"array","items":{"$ref":"#/components/schemas/HourPackage"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListImagesResponseBody:
      '{"type":"object","properties":{"images":{"type":"array","items":{"$ref":"#/components/schemas/ImageInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListInstancesStatusResponseBody:
      '{"type":"object","properties":{"statics":{"type":"array","items":{"$ref":"#/components/schemas/InstanceStatusStatistics"}}}}',
    ListInternetResponseBody:
      '{"type":"object","properties":{"internet_infos":{"type":"array","items":{"$ref":"#/components/schemas/InternetInfo"}}}}',
    ListItaSubJobsResponseBody:
      '{"type":"object","properties":{"total_count":{"format":"int32","type":"integer"},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/JobDetailInfo"}}}}',
    ListJobsResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/AppInstallJob"}}}}',
    ListLoginRecordsNewResponseBody:
      '{"type":"object","properties":{"total_count":{"format":"int32","type":"integer"},"records":{"type":"array","items":{"$ref":"#/components/schemas/RecordModel"}}}}',
    ListLoginStateResponseBody:
      '{"type":"object","properties":{"in_use_num":{"format":"int32","type":"integer"},"unregistered_num":{"format":"int32","type":"integer"},"unable_to_connect_num":{"format":"int32","type":"integer"},"ready_num":{"format":"int32","type":"integer"},"disconnected_num":{"format":"int32","type":"integer"}}}',
    ListMarketImagesResponseBody:
      '{"type":"object","properties":{"images":{"type":"array","items":{"$ref":"#/components/schemas/Image"}}}}',
    ListMetricNotifyRecordResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/DesktopMetricNotifyRecord"}}}}',
    ListMetricNotifyRuleResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/MetricNotifyRule"}}}}',
    ListNatGatewaysResponseBody:
      '{"type":"object","properties":{"nat_gateways":{"type":"array","items":{"$ref":"#/components/schemas/NatGateway"}}}}',
    ListNatMappingConfigsResponseBody:
      '{"type":"object","properties":{"site_id":{"type":"string"},"nat_on":{"type":"boolean"},"vag_ips":{"type":"array","items":{"type":"string"}},"nat_vag_maps":{"type":"array","items":{"$ref":"#/components/schemas/NatMappingConfig"}}}}',
    ListOriginalPolicyInfoResponseBody:
      '{"type":"object","properties":{"policies":{"allOf":[{"$ref":"#/components/schemas/Policies"}]}}}',
    ListOtpDevicesByUserIdResponseBody:
      '{"type":"object","properties":{"otp_devices":{"type":"array","items":{"$ref":"#/components/schemas/OtpDevice"}}}}',
    ListOuDetailsResponseBody:
      '{"type":"object","properties":{"ous":{"type":"array","items":{"$ref":"#/components/schemas/OuNameInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListPoliciesOfPolicyGroupResponseBody:
      '{"type":"object","properties":{"policies":{"allOf":[{"$ref":"#/components/schemas/Policies"}]}}}',
    ListPolicyDetailInfoByIdResponseBody:
      '{"type":"object","properties":{"policy_group":{"allOf":[{"$ref":"#/components/schemas/PolicyGroup"}]}}}',
    ListPolicyGroupInfoResponseBody:
      '{"type":"object","properties":{"policy_groups":{"type":"array","items":{"$ref":"#/components/schemas/PolicyGroupForList"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListPolicyGroupResponseBody:
      '{"type":"object","properties":{"policy_groups":{"type":"array","items":{"$ref":"#/components/schemas/PolicyGroupForList"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListPoolDesktopsDetailResponseBody:
      '{"type":"object","properties":{"pool_desktops":{"type":"array","items":{"$ref":"#/components/schemas/PoolDesktopsDetailInfo"}},"total_count":{"format":"int32","type":"integer"},"on_demand_desktops_num":{"format":"int32","type":"integer"},"period_desktops_num":{"format":"int32","type":"integer"}}}',
    ListPortsResponseBody:
      '{"type":"object","properties":{"ports":{"type":"array","items":{"$ref":"#/components/schemas/NeutronPort"}}}}',
    ListProductsResponseBody:
      '{"type":"object","properties":{"os_type":{"type":"string"},"architecture":{"type":"string"},"availability_zone":{"type":"string"},"products":{"type":"array","items":{"$ref":"#/components/schemas/Product"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListProjectTagsResponseBody:
      '{"type":"object","properties":{"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tags"}},"totalCount":{"format":"int32","type":"integer"}}}',
    ListRestrictedRuleResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/AppRule"}}}}',
    ListRunStateResponseBody:
      '{"type":"object","properties":{"stop_num":{"format":"int32","type":"integer"},"active_num":{"format":"int32","type":"integer"},"error_num":{"format":"int32","type":"integer"},"hibernated_num":{"format":"int32","type":"integer"}}}',
    ListScheduledTasksRecordsDetailsResponseBody:
      '{"type":"object","properties":{"tasks_records_details":{"type":"array","items":{"$ref":"#/components/schemas/ScheduledTasksRecordsDetails"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListScheduledTasksRecordsResponseBody:
      '{"type":"object","properties":{"tasks_records":{"type":"array","items":{"$ref":"#/components/schemas/ScheduledTasksRecords"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListScheduledTasksResponseBody:
      '{"type":"object","properties":{"scheduled_tasks":{"type":"array","items":{"$ref":"#/components/schemas/ScheduledTask"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListScreenRecordsResponseBody:
      '{"type":"object","properties":{"screen_records":{"type":"array","items":{"$ref":"#/components/schemas/ScreenRecordDetail"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListScriptRecordsResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"script_records":{"type":"array","items":{"$ref":"#/components/schemas/ScriptRecordSimpleInfo"}}}}',
    ListScriptTasksResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"script_tasks":{"type":"array","items":{"$ref":"#/components/schemas/ScriptTaskInfo"}}}}',
    ListScriptsResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"scripts":{"type":"array","items":{"$ref":"#/components/schemas/ScriptSimpleInfo"}}}}',
    ListSharerProductsResponseBody:
      '{"type":"object","properties":{"products":{"type":"array","items":{"$ref":"#/components/schemas/SharerProductInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListSiteConfigsResponseBody:
      '{"type":"object","properties":{"site_infos":{"type":"array","items":{"$ref":"#/components/schemas/SiteInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListSubnetBandwidthsResponseBody:
      '{"type":"object","properties":{"bandwidths":{"type":"array","items":{"$ref":"#/components/schemas/SubnetBandwidthDetail"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListTargetOfPolicyGroupResponseBody:
      '{"type":"object","properties":{"targets":{"type":"array","items":{"$ref":"#/components/schemas/Target"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListTenantConfigsResponseBody:
      '{"type":"object","properties":{"function_configs":{"type":"array","items":{"$ref":"#/components/schemas/FunctionConfig"}}}}',
    ListTerminalsBindingDesktopsConfigResponseBody:
      '{"type":"object","properties":{"tc_bind_switch":{"type":"string"},"tc_auto_bind_switch":{"enum":["on","off"],"type":"string"},"tc_auto_bind_max":{"format":"int32","default":1,"type":"integer"}}}',
    ListTerminalsBindingDesktopsResponseBody:
      '{"type":"object","properties":{"bind_list":{"type":"array","items":{"$ref":"#/components/schemas/TerminalsBindingDesktopsInfo"}},"total_num":{"format":"int32","type":"integer"}}}',
    ListTimeZonesResponseBody:
      '{"type":"object","properties":{"time_zones":{"type":"array","items":{"$ref":"#/components/schemas/Timezones"}}}}',
    ListUnusedDesktopsResponseBody:
      '{"type":"object","properties":{"unused_desktops":{"type":"array","items":{"$ref":"#/components/schemas/UnusedDesktopInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListUsedDesktopInfoRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"start_time":{"format":"date","type":"string"},"end_time":{"format":"date","type":"string"},"group_by_type":{"enum":["DAY","HOUR"],"default":"DAY","type":"string"},"desktop_username":{"type":"string"},"offset":{"format":"int32","minimum":0,"maximum":2147483647,"default":0,"type":"integer"},"limit":{"format":"int32","minimum":0,"maximum":100,"default":100,"type":"integer"}}}',
    ListUsedDesktopInfoResponseBody:
      '{"type":"object","properties":{"desktop_used_info_list":{"type":"array","items":{"$ref":"#/components/schemas/DesktopUsedHoursInfo"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListUserDetailResponseBody:
      '{"type":"object","properties":{"user_detail":{"allOf":[{"$ref":"#/components/schemas/UserDetail"}]}}}',
    ListUserEventsLtsConfigurationsResponseBody:
      '{"type":"object","properties":{"enable":{"type":"boolean"},"log_group_id":{"type":"string"},"log_stream_id":{"type":"string"}}}',
    ListUserEventsResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/UserEventRsp"}}}}',
    ListUserGroupsResponseBody:
      '{"type":"object","properties":{"total_count":{"format":"int32","type":"integer"},"user_groups":{"type":"array","items":{"$ref":"#/components/schemas/UserGroupInfo"}}}}',
    ListUserUsageMetricResponseBody:
      '{"type":"object","properties":{"count":{"format":"int32","type":"integer"},"items":{"type":"array","items":{"$ref":"#/components/schemas/UserMetric"}}}}',
    ListUsersOfGroupResponseBody:
      '{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/UserInGroup"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListUsersResponseBody:
      '{"type":"object","properties":{"total_count":{"format":"int32","type":"integer"},"users":{"type":"array","items":{"$ref":"#/components/schemas/User"}}}}',
    ListVolumeProductInfoResponseBody:
      '{"type":"object","properties":{"volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumeProductInfo"}}}}',
    ListWksEdgeSitesResponseBody:
      '{"type":"object","properties":{"wks_edge_sites":{"type":"array","items":{"$ref":"#/components/schemas/WksEdgeSiteDetail"}},"total_count":{"format":"int32","type":"integer"}}}',
    ListWorkspacesResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"is_global":{"type":"boolean"},"ad_domains":{"allOf":[{"$ref":"#/components/schemas/AdInfo"}]},"vpc_id":{"type":"string"},"vpc_name":{"type":"string"},"access_mode":{"type":"string"},"adn_conflict_network":{"type":"string"},"dedicated_subnets":{"type":"string"},"dedicated_access_address":{"type":"string"},"internet_access_address":{"type":"string"},"internet_access_port":{"type":"string"},"status":{"enum":["PREPARING","SUBSCRIBING","SUBSCRIBED","SUBSCRIPTION_FAILED","DEREGISTERING","DEREGISTRATION_FAILED","CLOSED"],"type":"string"},"access_status":{"enum":["init","available","internetOpening","dedicatedOpening","internetOpenFailed","dedicatedOpenFailed","openSuccess","internetClosing","dedicatedClosing","internetCloseFailed","dedicatedCloseFailed","closeSuccess","internetAccessPortModifying","internetAccessPortModifyFailed"],"type":"string"},"subnet_ids":{"type":"array","items":{"$ref":"#/components/schemas/SubnetInfo"}},"vpc_config_infos":{"type":"array","items":{"$ref":"#/components/schemas/VpcConfigInfo"}},"management_subnet_cidr":{"type":"string"},"infrastructure_security_group":{"allOf":[{"$ref":"#/components/schemas/SecurityGroup"}]},"desktop_security_group":{"allOf":[{"$ref":"#/components/schemas/SecurityGroup"}]},"closable":{"type":"boolean"},"config_status":{"enum":["0","1","2","3"],"type":"string"},"progress":{"type":"string"},"job_id":{"type":"string"},"fail_code":{"format":"int32","type":"integer"},"fail_reason":{"type":"string"},"enterprise_id":{"type":"string"},"enterprise_project_id":{"type":"string"},"is_send_email":{"type":"boolean"},"authorized_collect_log":{"type":"boolean"},"authorized_hda_upgrade":{"type":"boolean"},"site_configs":{"type":"array","items":{"$ref":"#/components/schemas/SiteConfigsResponse"}},"dc_vnc_ip":{"type":"string"},"is_authorized_install_agent":{"type":"boolean"},"is_support_ipv6":{"type":"boolean"},"enable_user_create_snapshot":{"type":"boolean"}}}',
    MapObject: '{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}',
    Match:
      '{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}},"required":["key","value"]}',
    Metric:
      '{"type":"object","properties":{"metric_name":{"type":"string"},"metric_value":{"format":"double","type":"number"}}}',
    MetricNotifyRule:
      '{"type":"object","properties":{"rule_id":{"type":"string"},"metric_name":{"type":"string"},"threshold":{"format":"int32","type":"integer"},"comparison_operator":{"type":"string"},"interval":{"format":"int32","type":"integer"},"enable":{"type":"boolean"},"notify_object":{"type":"string"}}}',
    MetricsWithTime:
      '{"type":"object","properties":{"time":{"type":"string"},"metrics":{"type":"array","items":{"$ref":"#/components/schemas/Metric"}}}}',
    MonitorUserOnlineInfo:
      '{"type":"object","properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"},"error_detail":{"type":"string"},"encoded_authorization_message":{"type":"string"},"connection_setup_time":{"type":"string"},"connection_end_time":{"type":"string"}}}',
    NatGateway:
      '{"type":"object","properties":{"id":{"type":"string"},"tenant_id":{"type":"string"},"name":{"maxLength":64,"type":"string"},"description":{"maxLength":255,"type":"string"},"spec":{"enum":["1","2","3","4"],"type":"string"},"status":{"enum":["ACTIVE","PENDING_CREATE","PENDING_UPDATE","PENDING_DELETE","INACTIVE"],"type":"string"},"admin_state_up":{"maxLength":64,"enum":["true","false"],"type":"string"},"created_at":{"format":"date-time","type":"string"},"router_id":{"type":"string"},"internal_network_id":{"type":"string"},"enterprise_project_id":{"type":"string"}}}',
    NatMappingConfig:
      '{"type":"object","properties":{"nat_map_type":{"enum":["PORT","HOST"],"type":"string"},"nat_map_value":{"type":"string"},"nat_ip":{"type":"string"},"nat_port":{"type":"string"},"vag_ip":{"type":"string"},"vag_port":{"type":"string"},"access_filter_type":{"format":"int32","enum":[0,1],"type":"integer"},"enterprise_project_id":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}}}}',
    NetworkConfig:
      '{"type":"object","properties":{"vpc_id":{"type":"string"},"vpc_name":{"type":"string"},"subnet_ids":{"type":"array","items":{"type":"string"}},"management_subnet_cidr":{"type":"string"},"management_node_subnet_id":{"type":"string"},"vpc_config_infos":{"type":"array","items":{"$ref":"#/components/schemas/VpcConfigInfo"}}}}',
    NetworkConfigReq:
      '{"type":"object","properties":{"vpc_id":{"type":"string"},"subnet_ids":{"type":"array","items":{"type":"string"}}}}',
    NetworkDriveMappingOptions:
      '{"type":"object","properties":{"network_drive_mapping_path":{"type":"string"},"drive_letter":{"type":"string"}}}',
    NetworkInfo:
      '{"type":"object","properties":{"vpc_info":{"allOf":[{"$ref":"#/components/schemas/Vpc"}]},"subnet_info":{"allOf":[{"$ref":"#/components/schemas/DesktopSubnet"}]},"port_info":{"allOf":[{"$ref":"#/components/schemas/Port"}]},"public_ip_info":{"allOf":[{"$ref":"#/components/schemas/PublicIp"}]},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/SecurityGroupInfo"}}}}',
    NeutronPort:
      '{"type":"object","properties":{"id":{"type":"string"},"status":{"type":"string"},"network_id":{"type":"string"},"device_id":{"type":"string"},"fixed_ips":{"type":"array","items":{"$ref":"#/components/schemas/FixedIp"}}}}',
    Nic: '{"type":"object","properties":{"subnet_id":{"type":"string"}},"required":["subnet_id"]}',
    NoOperationHibernateOptions:
      '{"type":"object","properties":{"no_operation_hibernate_minutes":{"format":"int32","type":"integer"}}}',
    ObsCredential:
      '{"type":"object","properties":{"access":{"type":"string"},"secret":{"type":"string"},"security_token":{"type":"string"}}}',
    ObsPolicy:
      '{"type":"object","properties":{"version":{"type":"string"},"statement":{"allOf":[{"$ref":"#/components/schemas/ObsPolicyStatement"}]}}}',
    ObsPolicyStatement:
      '{"type":"object","properties":{"effect":{"type":"string"},"action":{"type":"array","items":{"type":"string"}},"resource":{"type":"array","items":{"type":"string"}}}}',
    OfficialWebsiteRatingResult:
      '{"type":"object","properties":{"amount":{"type":"number"},"official_website_amount":{"type":"number"},"original_amount":{"type":"number"},"official_website_discount_amount":{"type":"number"},"optional_discount_amount":{"type":"number"},"discount_amount":{"type":"number"},"per_amount":{"type":"number"},"per_discount_amount":{"type":"number"},"per_original_amount":{"type":"number"},"per_period_type":{"format":"int32","enum":[2,4],"type":"integer"},"measure_id":{"format":"int32","type":"integer"},"product_rating_results":{"type":"array","items":{"$ref":"#/components/schemas/ProductResult"}}}}',
    OperationForList:
      '{"type":"object","properties":{"id":{"type":"string"},"project_id":{"type":"string"},"desktop_id":{"type":"string"},"screen_record_id":{"type":"string"},"username":{"type":"string"},"event_type":{"enum":["APP","FILE","REG","HDP"],"type":"string"},"event_level":{"type":"string"},"event_id":{"enum":["APP_START","APP_STOP","APP_CRASH","APP_HANG","APP_INSTALL","APP_UNINSTALL","FILE_CREATE","FILE_DELETE","FILE_RENAME","HDP_FILE","HDP_USB","HDP_CLIPBOARD","HDP_INPUTIDLE","HDP_PRINT"],"type":"string"},"event_data":{"type":"string"},"operation_time":{"type":"string"},"relative_start_time":{"format":"int32","type":"integer"}}}',
    OptionalDiscountRatingResult:
      '{"type":"object","properties":{"discount_id":{"type":"string"},"amount":{"type":"number"},"official_website_amount":{"type":"number"},"original_amount":{"type":"number"},"official_website_discount_amount":{"type":"number"},"optional_discount_amount":{"type":"number"},"discount_amount":{"type":"number"},"per_amount":{"type":"number"},"per_discount_amount":{"type":"number"},"per_original_amount":{"type":"number"},"per_official_website_amount":{"type":"number"},"per_official_website_discount_amount":{"type":"number"},"per_optional_discount_amount":{"type":"number"},"per_period_type":{"format":"int32","enum":[2,4],"type":"integer"},"measure_id":{"format":"int32","type":"integer"},"discount_type":{"format":"int32","type":"integer"},"discount_name":{"type":"string"},"best_offer":{"format":"int32","enum":[0,1],"default":0,"type":"integer"},"same_ratio_flag":{"format":"int32","type":"integer"},"discount_ratio":{"type":"number"},"promotion_info":{"type":"string"},"product_rating_results":{"type":"array","items":{"$ref":"#/components/schemas/ProductResult"}}}}',
    OrderExtendParam:
      '{"type":"object","properties":{"is_auto_pay":{"enum":["true","false"],"default":"false","type":"string"}}}',
    OrderV5:
      '{"type":"object","properties":{"order_id":{"type":"string"},"order_status":{"format":"int32","enum":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14],"type":"integer"},"result":{"enum":["SUCCESS","FAIL"],"type":"string"},"result_code":{"type":"string"},"result_msg":{"type":"string"}}}',
    OtpConfigInfo:
      '{"type":"object","properties":{"enable":{"type":"boolean"},"receive_mode":{"enum":["VMFA","HMFA"],"type":"string"},"auth_url":{"type":"string"},"app_id":{"type":"string"},"app_secret":{"type":"string"},"auth_server_access_mode":{"enum":["INTERNET","DEDICATED","SYSTEM_DEFAULT"],"type":"string"},"cert_content":{"type":"string"},"apply_rule":{"type":"object","nullable":true,"allOf":[{"$ref":"#/components/schemas/ApplyRuleInfo"}]}}}',
    OtpDevice:
      '{"type":"object","properties":{"id":{"type":"string"},"user_id":{"type":"string"},"user_name":{"type":"string"},"status":{"enum":["UNREGISTER","REGISTERED"],"type":"string"},"create_time":{"type":"string"}}}',
    OuNameInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"domain_id":{"type":"string"},"domain":{"type":"string"},"ou_name":{"type":"string"},"ou_dn":{"type":"string"},"description":{"type":"string"}}}',
    ParallelPortRedirection: '{"type":"object","properties":{"parallel_port_enable":{"type":"boolean"}}}',
    PathRule: '{"type":"object","properties":{"path":{"minLength":0,"maxLength":512,"type":"string"}}}',
    PeriodBatchUpChangeResourceRsp:
      '{"type":"object","properties":{"currency":{"type":"string"},"extend_params":{"type":"string"},"official_website_rating_result":{"allOf":[{"$ref":"#/components/schemas/OfficialWebsiteRatingResult"}]},"optional_discount_rating_results":{"type":"array","items":{"$ref":"#/components/schemas/OptionalDiscountRatingResult"}}}}',
    Peripherals:
      '{"type":"object","properties":{"usb_custom_policy_debug":{"type":"string"},"usb_port_redirection":{"allOf":[{"$ref":"#/components/schemas/UsbPortRedirection"}]},"device_redirection":{"allOf":[{"$ref":"#/components/schemas/DeviceRedirection"}]},"usb_device_common":{"allOf":[{"$ref":"#/components/schemas/UsbDeviceCommon"}]},"serial_port_redirection":{"allOf":[{"$ref":"#/components/schemas/SerialPortRedirection"}]},"parallel_port_redirection":{"allOf":[{"$ref":"#/components/schemas/ParallelPortRedirection"}]},"driver_interface_redirection":{"allOf":[{"$ref":"#/components/schemas/DriverInterfaceRedirection"}]}}}',
    PersonalizedDataMgmt:
      '{"type":"object","properties":{"personalized_data_mgmt_path":{"type":"string"},"user_data_roaming_enable":{"type":"boolean"},"user_data_roaming_options":{"allOf":[{"$ref":"#/components/schemas/UserDataRoamingOptions"}]},"user_folder_redirection_enable":{"type":"boolean"},"user_folder_redirection_options":{"allOf":[{"$ref":"#/components/schemas/UserFolderRedirectionOptions"}]},"logoff_delete_user_configuration":{"type":"boolean"},"network_drive_mapping_enable":{"type":"boolean"},"network_drive_mapping_options":{"allOf":[{"$ref":"#/components/schemas/NetworkDriveMappingOptions"}]}}}',
    Policies:
      '{"type":"object","properties":{"peripherals":{"allOf":[{"$ref":"#/components/schemas/Peripherals"}]},"audio":{"allOf":[{"$ref":"#/components/schemas/Audio"}]},"client":{"allOf":[{"$ref":"#/components/schemas/Client"}]},"display":{"allOf":[{"$ref":"#/components/schemas/Display"}]},"file_and_clipboard":{"allOf":[{"$ref":"#/components/schemas/FileAndClipboard"}]},"session":{"allOf":[{"$ref":"#/components/schemas/Session"}]},"virtual_channel":{"allOf":[{"$ref":"#/components/schemas/VirtualChannel"}]},"watermark":{"allOf":[{"$ref":"#/components/schemas/Watermark"}]},"keyboard_mouse":{"allOf":[{"$ref":"#/components/schemas/KeyboardMouse"}]},"seamless":{"allOf":[{"$ref":"#/components/schemas/Seamless"}]},"personalized_data_mgmt":{"allOf":[{"$ref":"#/components/schemas/PersonalizedDataMgmt"}]},"custom":{"allOf":[{"$ref":"#/components/schemas/Custom"}]},"record_audit":{"allOf":[{"$ref":"#/components/schemas/RecordAudit"}]}}}',
    PolicyGroup:
      '{"type":"object","properties":{"policy_group_id":{"type":"string"},"policy_group_name":{"type":"string"},"priority":{"format":"int32","type":"integer"},"update_time":{"type":"string"},"description":{"type":"string"},"targets":{"type":"array","items":{"$ref":"#/components/schemas/Target"}},"policies":{"allOf":[{"$ref":"#/components/schemas/Policies"}]}}}',
    PolicyGroupForCreate:
      '{"type":"object","properties":{"policy_group_id":{"type":"string"},"policy_group_name":{"maxLength":255,"type":"string"},"priority":{"format":"int32","type":"integer"},"description":{"maxLength":255,"type":"string"},"update_time":{"type":"string"},"targets":{"type":"array","items":{"$ref":"#/components/schemas/TargetRequest"}},"policies":{"allOf":[{"$ref":"#/components/schemas/Policies"}]}}}',
    PolicyGroupForList:
      '{"type":"object","properties":{"policy_group_id":{"type":"string"},"policy_group_name":{"type":"string"},"priority":{"format":"int32","type":"integer"},"update_time":{"type":"string"},"description":{"type":"string"},"policies":{"allOf":[{"$ref":"#/components/schemas/Policies"}]},"targets":{"type":"array","items":{"$ref":"#/components/schemas/Target"}}}}',
    PolicyGroupForUpdate:
      '{"type":"object","properties":{"policy_group_name":{"maxLength":255,"type":"string"},"description":{"maxLength":255,"type":"string"},"priority":{"format":"int32","type":"integer"},"targets":{"type":"array","items":{"$ref":"#/components/schemas/TargetRequest"}},"policies":{"allOf":[{"$ref":"#/components/schemas/Policies"}]}}}',
    PoolDesktopsDetailInfo:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"computer_name":{"type":"string"},"os_host_name":{"type":"string"},"addresses":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/AddressInfo"}}},"ip_addresses":{"type":"array","items":{"type":"string"}},"ipv4":{"type":"string"},"ipv6":{"type":"string"},"user_list":{"type":"array","items":{"type":"string"}},"user_group_list":{"type":"array","items":{"type":"string"}},"desktop_type":{"type":"string"},"resource_type":{"enum":["DEDICATED_DESKTOP","POOLED_DESKTOP","RENDER_DESKTOP","EXCLUSIVE_HOST","SHARED_DESKTOP"],"type":"string"},"metadata":{"type":"object","additionalProperties":{"type":"string"}},"flavor":{"allOf":[{"$ref":"#/components/schemas/FlavorInfo"}]},"status":{"type":"string"},"task_status":{"enum":["scheduling","block_device_mapping","networking","spawning","rebooting","reboot_pending","reboot_started","rebooting_hard","reboot_pending_hard","reboot_started_hard","rebuilding","rebuild_block_device_mapping","rebuild_spawning","migrating","resize_prep","resize_migrating","resize_migrated","resize_finish","resize_reverting","powering-off","powering-on","deleting","deleteFailed","updating","desktopNetworkChanging"],"type":"string"},"in_maintenance_mode":{"type":"boolean"},"created":{"type":"string"},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/SecurityGroupInfo"}},"login_status":{"enum":["UNREGISTER","REGISTERED","CONNECTED","DISCONNECTED"],"type":"string"},"user_name":{"type":"string"},"attach_user_infos":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesUserInfo"}},"product_id":{"type":"string"},"share_resource_sku":{"type":"string"},"root_volume":{"allOf":[{"$ref":"#/components/schemas/VolumeDetail"}]},"data_volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumeDetail"}},"user_group":{"enum":["sudo","default","administrators","users"],"type":"string"},"availability_zone":{"type":"string"},"site_type":{"type":"string"},"site_name":{"type":"string"},"product":{"allOf":[{"$ref":"#/components/schemas/ProductInfo"}]},"ou_name":{"type":"string"},"os_version":{"type":"string"},"sid":{"type":"string"},"order_id":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}},"is_support_internet":{"type":"boolean"},"internet_mode":{"enum":["NAT","EIP","BOTH"],"type":"string"},"internet_mode_list":{"type":"array","items":{"type":"string"}},"is_attaching_eip":{"type":"boolean"},"attach_state":{"enum":["ATTACHED","UNATTACH","DEATTACHED","ATTACHING","DEATTACHING","ATTACHFAIL","DEATTACHFAIL","WAITING","ATTACH_FAIL_CAN_ATTACH_AGAIN","DEATTACH_FAIL_CAN_DEATTACH_AGAIN"],"type":"string"},"enterprise_project_id":{"type":"string"},"subnet_id":{"type":"string"},"bill_resource_id":{"type":"string"},"process":{"format":"int32","minimum":0,"maximum":100,"type":"integer","nullable":true},"root_resource_id":{"type":"string"},"hour_package_info":{"allOf":[{"$ref":"#/components/schemas/HourPackageInfo"}]},"inconsistent_types":{"type":"array","items":{"enum":["PRODUCT","IMAGE"],"type":"string"}}}}',
    Port: '{"type":"object","properties":{"id":{"type":"string"},"ip_address":{"type":"string"}}}',
    PrinterRedirection:
      '{"type":"object","properties":{"printer_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/PrinterRedirectionOptions"}]}}}',
    PrinterRedirectionOptions:
      '{"type":"object","properties":{"mobile_printer_enable":{"type":"boolean"},"print_data_compression_mode":{"type":"boolean"},"sync_client_default_printer_enable":{"type":"boolean"},"universal_printer_driver":{"type":"string"}}}',
    Product:
      '{"type":"object","properties":{"product_id":{"type":"string"},"flavor_id":{"type":"string"},"type":{"enum":["BASE"],"type":"string"},"architecture":{"type":"string"},"cpu":{"type":"string"},"cpu_desc":{"type":"string"},"memory":{"type":"string"},"is_gpu":{"type":"boolean"},"system_disk_type":{"type":"string"},"system_disk_size":{"type":"string"},"data_disk_size":{"type":"string"},"gpu_desc":{"type":"string"},"bill_switch":{"enum":["on","off"],"type":"string"},"descriptions":{"type":"string"},"product_desc":{"type":"object","additionalProperties":{"type":"string"}},"charge_mode":{"enum":["0","1"],"type":"string"},"contain_data_disk":{"type":"boolean"},"resource_type":{"type":"string"},"cloud_service_type":{"type":"string"},"volume_product_type":{"type":"string"},"domain_ids":{"type":"array","items":{"type":"string"}},"status":{"enum":["normal","sellout","abandon"],"type":"string"},"package_type":{"enum":["ultimate","enterprise","general","workstation","dedicated","solver","agile"],"type":"string"},"name":{"type":"object","additionalProperties":{"type":"string"}},"share_space_size":{"format":"int32","type":"integer"}}}',
    ProductInfo:
      '{"type":"object","properties":{"product_id":{"type":"string"},"flavor_id":{"type":"string"},"type":{"type":"string"},"cpu":{"type":"string"},"memory":{"type":"string"},"descriptions":{"type":"string"},"charge_mode":{"enum":["1","0"],"type":"string"},"architecture":{"type":"string"},"is_gpu":{"type":"boolean"},"package_type":{"enum":["ultimate","enterprise","general","workstation","dedicated","solver","agile"],"type":"string"},"system_disk_type":{"type":"string"},"system_disk_size":{"type":"string"},"contain_data_disk":{"type":"boolean"},"resource_type":{"type":"string"},"cloud_service_type":{"type":"string"},"volume_product_type":{"type":"string"},"status":{"enum":["normal","sellout","abandon"],"default":"normal","type":"string"}}}',
    ProductResult:
      '{"type":"object","properties":{"id":{"type":"string"},"product_id":{"type":"string"},"amount":{"type":"number"},"discount_amount":{"type":"number"},"original_amount":{"type":"number"},"official_website_amount":{"type":"number"},"official_website_discount_amount":{"type":"number"},"optional_discount_amount":{"type":"number"},"per_amount":{"type":"number"},"per_discount_amount":{"type":"number"},"per_original_amount":{"type":"number"},"per_official_website_amount":{"type":"number"},"per_official_website_discount_amount":{"type":"number"},"per_optional_discount_amount":{"type":"number"},"per_period_type":{"format":"int32","enum":[2,4],"type":"integer"},"measure_id":{"format":"int32","type":"integer"},"extend_params":{"type":"string"}}}',
    ProductRule:
      '{"type":"object","properties":{"identify_condition":{"type":"string"},"publisher":{"minLength":0,"maxLength":1024,"type":"string"},"product_name":{"minLength":0,"maxLength":128,"type":"string"},"process_name":{"minLength":0,"maxLength":128,"type":"string"},"support_os":{"minLength":0,"maxLength":128,"type":"string"},"version":{"minLength":0,"maxLength":128,"type":"string"},"product_version":{"minLength":0,"maxLength":128,"type":"string"}}}',
    PublicIp: '{"type":"object","properties":{"id":{"type":"string"},"public_ip_address":{"type":"string"}}}',
    QuotaNoLimit:
      '{"type":"object","properties":{"resources":{"type":"array","items":{"$ref":"#/components/schemas/ResourceNoLimit"}}}}',
    RadiusGatewayConfig:
      '{"type":"object","properties":{"enable":{"type":"boolean"},"app_id":{"type":"string"},"password":{"type":"string"},"token_url":{"type":"string"},"verification_cipher_url":{"type":"string"},"cert_content":{"type":"string"}}}',
    RadiusGatewayConfigInfo:
      '{"type":"object","properties":{"enable":{"type":"boolean"},"app_id":{"type":"string"},"cert_domain_name":{"type":"string"},"token_url":{"type":"string"},"verification_cipher_url":{"type":"string"},"auth_type":{"type":"string"},"assist_auth_type":{"type":"string"},"expiration":{"type":"string"}}}',
    RebuildDesktopPoolRequestBody:
      '{"type":"object","properties":{"image_type":{"type":"string"},"image_id":{"type":"string"},"os_type":{"type":"string"},"delay_time":{"format":"int32","type":"integer"},"message":{"type":"string"},"order_id":{"type":"string"},"is_fix":{"type":"boolean"}},"required":["image_id"]}',
    RebuildDesktopPoolResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    RebuildDesktopsReq:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"image_type":{"type":"string"},"image_id":{"type":"string"},"os_type":{"type":"string"},"delay_time":{"format":"int32","type":"integer"},"message":{"type":"string"},"order_id":{"type":"string"},"enterprise_project_id":{"default":"0","type":"string"}},"required":["desktop_ids","image_type","image_id"]}',
    RecordAudit:
      '{"type":"object","properties":{"enable":{"type":"boolean"},"rules":{"allOf":[{"$ref":"#/components/schemas/Rules"}]},"storage_type":{"enum":["OBS","SFTP"],"type":"string"},"obs_bucket_source":{"enum":["AUTO_CREATE","CREATED"],"type":"string"},"obs_bucket_name":{"type":"string"},"retention_duration":{"format":"int32","minimum":0,"maximum":180,"type":"integer"}}}',
    RecordAuditRule:
      '{"type":"object","properties":{"record_type":{"enum":["whole","interval","userOperations","sessionMonitoring"],"type":"string"},"interval_record_start_time":{"type":"string"},"interval_record_end_time":{"type":"string"},"op_type":{"enum":["input","filecopy"],"type":"string"},"audio_record":{"type":"boolean"},"fps":{"enum":["2","5","10","15"],"type":"string"},"duration":{"enum":["10","20","30","60"],"type":"string"},"resolution":{"enum":["720P","1080P","original"],"type":"string"},"event_enable":{"type":"boolean"},"file_suffix":{"type":"string"},"regit_paths":{"type":"string"},"app_filter_type":{"enum":["black","white"],"type":"string"},"app_white_list":{"type":"string"},"app_black_list":{"type":"string"}}}',
    RecordModel:
      '{"type":"object","properties":{"tenantId":{"type":"string"},"sid":{"type":"string"},"transaction_id":{"type":"string"},"computer_name":{"type":"string"},"user_name":{"type":"string"},"terminal_mac":{"type":"string"},"terminal_name":{"type":"string"},"terminal_ip":{"type":"string"},"client_version":{"type":"string"},"terminal_type":{"type":"string"},"agent_version":{"type":"string"},"desktop_ip":{"type":"string"},"connection_start_time":{"type":"string"},"connection_setup_time":{"type":"string"},"connection_end_time":{"type":"string"},"is_reconnect":{"type":"boolean"},"connection_failure_reason":{"type":"string"},"network_rtt":{"format":"int32","type":"integer"},"e2e_rtt":{"format":"int32","type":"integer"},"source_ip":{"type":"string"},"public_ip":{"type":"string"}}}',
    RedirectionSendFileOptions:
      '{"type":"object","properties":{"read_write_speed":{"format":"int32","minimum":0,"maximum":2147483647,"default":0,"type":"integer"}}}',
    RegisterDomainResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    RenderingAccelerationOptions:
      '{"type":"object","properties":{"video_acceleration_enhancement_enable":{"type":"boolean"},"video_optimization_enable":{"type":"boolean"},"gpu_color_optimization_enable":{"type":"boolean"},"video_recognition_threshold":{"format":"int32","minimum":0,"maximum":500,"default":10,"type":"integer"},"frame_rate_statistical_length":{"format":"int32","minimum":2,"maximum":100,"default":4,"type":"integer"},"image_quality_threshold":{"format":"int32","minimum":0,"maximum":100,"default":0,"type":"integer"},"refresh_frequency_threshold":{"format":"int32","minimum":1,"maximum":100,"default":3,"type":"integer"},"exiting_video_area_threshold":{"format":"int32","minimum":0,"maximum":100,"default":8,"type":"integer"},"min_video_width":{"format":"int32","minimum":0,"maximum":1280,"default":191,"type":"integer"},"min_video_length":{"format":"int32","minimum":0,"maximum":1280,"default":191,"type":"integer"},"single_frame_natural_percentage":{"default":"0.3","type":"string"},"cyclical_natural_images_number":{"format":"int32","minimum":0,"maximum":100,"default":2,"type":"integer"},"non_natural_image_percentage":{"default":"0.85","type":"string"},"non_natural_images_number":{"format":"int32","minimum":0,"maximum":100,"default":25,"type":"integer"}}}',
    ResetRandomPasswordResponseBody: '{"type":"object","properties":{"password":{"type":"string"}}}',
    ResizeDesktopData: '{"type":"object","properties":{"desktop_id":{"type":"string"}}}',
    ResizeDesktopJobResponse:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"job_id":{"type":"string"}}}',
    ResizeDesktopPoolJobResponse:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"job_id":{"type":"string"}}}',
    ResizeDesktopPoolRequestBody:
      '{"type":"object","properties":{"product_id":{"type":"string"},"flavor_id":{"type":"string"},"mode":{"enum":["STOP_DESKTOP"],"type":"string"}},"required":["product_id"]}',
    ResizeDesktopPoolResponseBody:
      '{"type":"object","properties":{"job_id":{"type":"string"},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/ResizeDesktopPoolJobResponse"}}}}',
    ResizeDesktopRequestBody:
      '{"type":"object","properties":{"desktops":{"type":"array","items":{"$ref":"#/components/schemas/ResizeDesktopData"}},"product_id":{"type":"string"},"mode":{"enum":["STOP_DESKTOP"],"type":"string"},"auto_placement":{"default":"off","type":"string"},"desktop_pool_id":{"type":"string"}},"required":["desktops","product_id","mode"]}',
    ResizeDesktopResponseBody:
      '{"type":"object","properties":{"jobs":{"type":"array","items":{"$ref":"#/components/schemas/ResizeDesktopJobResponse"}},"job_id":{"type":"string"}}}',
    ResizeExclusiveLitesReq:
      '{"type":"object","properties":{"enterprise_project_id":{"default":"0","type":"string"},"product_id":{"type":"string"},"new_quantity":{"format":"int32","type":"integer"}},"required":["product_id","new_quantity"]}',
    Resource:
      '{"type":"object","properties":{"period_type":{"format":"int32","enum":[2,3,4,5,6],"type":"integer"},"period_num":{"format":"int32","type":"integer"},"is_auto_renew":{"format":"int32","type":"integer"},"add_volumes":{"allOf":[{"$ref":"#/components/schemas/AddVolumes"}]},"create_desktops":{"allOf":[{"$ref":"#/components/schemas/CreateDesktopReq"}]},"rebuild_desktops":{"allOf":[{"$ref":"#/components/schemas/RebuildDesktopsReq"}]},"attach_desktops":{"allOf":[{"$ref":"#/components/schemas/AttachInstancesReq"}]},"create_exclusive_hosts":{"allOf":[{"$ref":"#/components/schemas/CreateExclusiveHostsReq"}]},"resize_exclusive_lites":{"allOf":[{"$ref":"#/components/schemas/ResizeExclusiveLitesReq"}]},"create_desktop_pool":{"allOf":[{"$ref":"#/components/schemas/CreateDesktopPoolReq"}]},"expand_desktop_pool":{"allOf":[{"$ref":"#/components/schemas/ExpandDesktopPoolOrderReq"}]},"apply_desktops_internet":{"allOf":[{"$ref":"#/components/schemas/ApplyDesktopsInternet"}]},"apply_subnet_bandwidth":{"allOf":[{"$ref":"#/components/schemas/ApplySubnetBandwidthReq"}]},"subscribe_user_sharer":{"allOf":[{"$ref":"#/components/schemas/SubscribeUserSharerReq"}]}}}',
    ResourceNoLimit:
      '{"type":"object","properties":{"type":{"type":"string"},"quota":{"format":"int32","type":"integer"},"used":{"format":"int32","type":"integer"},"unit":{"type":"string"}}}',
    ResourcePackageDescription: '{"type":"object","properties":{"zh_cn":{"type":"string"},"en_us":{"type":"string"}}}',
    RetryJobsRequestBody:
      '{"type":"object","properties":{"items":{"minItems":1,"maxItems":50,"type":"array","items":{"type":"string"}}},"required":["items"]}',
    RetryScriptExecutionRequestBody:
      '{"type":"object","properties":{"record_id":{"type":"string"},"task_id":{"type":"string"}}}',
    RetryScriptExecutionResponseBody: '{"type":"object","properties":{"task_id":{"type":"string"}}}',
    Rule: '{"type":"object","properties":{"scope":{"enum":["PRODUCT","PATH"],"type":"string"},"product_rule":{"allOf":[{"$ref":"#/components/schemas/ProductRule"}]},"path_rule":{"allOf":[{"$ref":"#/components/schemas/PathRule"}]}},"required":["scope"]}',
    RuleResponse:
      '{"type":"object","properties":{"scope":{"enum":["PRODUCT","PATH"],"type":"string"},"product_rule":{"allOf":[{"$ref":"#/components/schemas/ProductRule"}]},"path_rule":{"allOf":[{"$ref":"#/components/schemas/PathRule"}]}}}',
    Rules: '{"type":"object","properties":{"rule":{"allOf":[{"$ref":"#/components/schemas/RecordAuditRule"}]}}}',
    RunActionsOnGroupRequestBody:
      '{"type":"object","properties":{"user_ids":{"type":"array","items":{"type":"string"}},"op_type":{"enum":["ADD","DELETE"],"type":"string"}},"required":["user_ids","op_type"]}',
    RunActionsOnWorkspaceJobRequestBody:
      '{"type":"object","properties":{"op_type":{"type":"string"}},"required":["op_type"]}',
    RunActionsOnWorkspaceJobResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    ScheduledTask:
      '{"type":"object","properties":{"id":{"type":"string"},"task_name":{"type":"string"},"task_type":{"enum":["START","STOP","REBOOT","HIBERNATE","REBUILD","EXECUTE_SCRIPT","CREATE_SNAPSHOT"],"type":"string"},"scheduled_type":{"enum":["FIXED_TIME","DAY","WEEK","MONTH"],"type":"string"},"life_cycle_type":{"type":"string"},"last_status":{"enum":["SUCCESS","SKIP","FAIL"],"type":"string"},"next_execution_time":{"type":"string"},"enable":{"type":"boolean"},"description":{"type":"string"},"priority":{"format":"int32","type":"integer"},"time_zone":{"type":"string"},"wait_time":{"format":"int32","type":"integer"}}}',
    ScheduledTasksRecords:
      '{"type":"object","properties":{"id":{"type":"string"},"start_time":{"type":"string"},"task_type":{"enum":["START","STOP","REBOOT","HIBERNATE","REBUILD"],"type":"string"},"scheduled_type":{"enum":["FIXED_TIME","DAY","WEEK","MONTH"],"type":"string"},"life_cycle_type":{"type":"string"},"status":{"type":"string"},"success_num":{"format":"int32","type":"integer"},"failed_num":{"format":"int32","type":"integer"},"skip_num":{"format":"int32","type":"integer"},"time_zone":{"type":"string"},"execute_task_id":{"type":"string"},"execute_object_type":{"type":"string"}}}',
    ScheduledTasksRecordsDetails:
      '{"type":"object","properties":{"id":{"type":"string"},"record_id":{"type":"string"},"desktop_id":{"type":"string"},"desktop_name":{"type":"string"},"exec_status":{"type":"string"},"exec_script_id":{"type":"string"},"result_code":{"type":"string"},"fail_reason":{"type":"string"},"start_time":{"type":"string"},"end_time":{"type":"string"},"time_zone":{"type":"string"}}}',
    ScreenRecordDetail:
      '{"type":"object","properties":{"id":{"type":"string"},"desktop_id":{"type":"string"},"desktop_name":{"type":"string"},"desktop_pool_id":{"type":"string"},"username":{"type":"string"},"size":{"format":"int32","type":"integer"},"type":{"type":"string"},"status":{"type":"string"},"policy_id":{"type":"string"},"obs_bucket":{"type":"string"},"file_directory":{"type":"string"},"video_filename":{"type":"string"},"video_file_sha256":{"type":"string"},"event_filename":{"type":"string"},"event_file_sha256":{"type":"string"},"start_time":{"type":"string"},"end_time":{"type":"string"},"update_time":{"type":"string"},"duration":{"format":"int32","type":"integer"}}}',
    ScreenRecords: '{"type":"object","properties":{"id":{"type":"string"}}}',
    Script: '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}}}',
    ScriptExecutionTask:
      '{"type":"object","properties":{"id":{"type":"string"},"desktop_pool_id":{"type":"string"},"desktop_pool_name":{"type":"string"},"scripts":{"type":"array","items":{"$ref":"#/components/schemas/Script"}},"command_content":{"type":"string"},"command_type":{"enum":["POWERSHELL","BAT","SHELL"],"type":"string"},"start_time":{"format":"date-time","type":"string"},"end_time":{"format":"date-time","type":"string"},"status":{"enum":["FINISH","FAILED","RUNNING","INIT"],"type":"string"},"success_num":{"format":"int32","type":"integer"},"failed_num":{"format":"int32","type":"integer"},"skip_num":{"format":"int32","type":"integer"}}}',
    ScriptRecordSimpleInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"script_id":{"type":"string"},"script_name":{"type":"string"},"script_task_id":{"type":"string"},"resource_id":{"type":"string"},"resource_name":{"type":"string"},"resource_type":{"type":"string"},"start_time":{"format":"date-time","type":"string"},"end_time":{"format":"date-time","type":"string"},"status":{"type":"string"},"execute_order":{"format":"int32","enum":[0,1,2],"default":0,"type":"integer"},"result_code":{"type":"string"},"reason":{"type":"string"}}}',
    ScriptSimpleInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"type":{"enum":["POWERSHELL","BAT","SHELL"],"type":"string"},"version":{"type":"string"},"create_time":{"format":"date-time","type":"string"},"update_time":{"format":"date-time","type":"string"}}}',
    ScriptTaskInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"task_scripts":{"type":"array","items":{"$ref":"#/components/schemas/TaskScripts"}},"resource_type":{"type":"string"},"resource_ids":{"type":"array","items":{"type":"string"}},"gray_resource_ids":{"type":"array","items":{"type":"string"}},"success_num":{"format":"int32","type":"integer"},"failed_num":{"format":"int32","type":"integer"},"skip_num":{"format":"int32","type":"integer"},"start_time":{"format":"date-time","type":"string"},"end_time":{"format":"date-time","type":"string"},"status":{"type":"string"}}}',
    Seamless:
      '{"type":"object","properties":{"seamless_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/SeamlessOptions"}]}}}',
    SeamlessOptions: '{"type":"object","properties":{"seamless_apply_path":{"maxLength":1000,"type":"string"}}}',
    SecurityGroup: '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}}}',
    SecurityGroupInfo: '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}}}',
    SendDesktopPoolNotificationsRequestBody:
      '{"type":"object","properties":{"notifications":{"type":"string"}},"required":["notifications"]}',
    SendDesktopPoolNotificationsResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    SendEmailRequestBody: '{"type":"object","properties":{"template_id":{"type":"string"}}}',
    SendNotificationsRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"notifications":{"type":"string"}},"required":["desktop_ids","notifications"]}',
    SendNotificationsResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    SerialPortRedirection:
      '{"type":"object","properties":{"serial_port_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/SerialPortRedirectionOptions"}]}}}',
    SerialPortRedirectionOptions: '{"type":"object","properties":{"auto_connect_enable":{"type":"boolean"}}}',
    Session:
      '{"type":"object","properties":{"vdi":{"allOf":[{"$ref":"#/components/schemas/Vdi"}]},"self_help_console":{"type":"boolean"},"disconnect_on_lock_flag":{"type":"boolean"},"auto_lock_start_time":{"type":"string"},"auto_lock_end_time":{"type":"string"}}}',
    SessionPrinter:
      '{"type":"object","properties":{"session_printer_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/SessionPrinterOptions"}]}}}',
    SessionPrinterOptions:
      '{"type":"object","properties":{"session_printer_customization_policy":{"maxLength":1000,"type":"string"}}}',
    SetMaintenanceModeRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}},"in_maintenance_mode":{"type":"boolean"}},"required":["desktop_ids","in_maintenance_mode"]}',
    SetRuleRestrictionRequestBody:
      '{"type":"object","properties":{"app_restrict_rule_switch":{"type":"boolean"},"app_control_mode":{"format":"int32","type":"integer"},"app_periodic_switch":{"type":"boolean"},"app_periodic_interval":{"format":"int32","type":"integer"},"app_force_kill_proc_switch":{"type":"boolean"}},"required":["app_restrict_rule_switch"]}',
    SetUserEventsLtsConfigurationsRequestBody:
      '{"type":"object","properties":{"enable":{"type":"boolean"},"log_group_id":{"type":"string"},"log_stream_id":{"type":"string"}},"required":["enable"]}',
    SharerProductInfo:
      '{"type":"object","properties":{"product_id":{"type":"string"},"is_gpu":{"type":"boolean"},"descriptions":{"type":"string"},"charge_mode":{"enum":["0","1","6"],"type":"string"},"resource_type":{"type":"string"},"cloud_service_type":{"type":"string"},"package_type":{"enum":["user_sharer","desktop_sharer"],"type":"string"},"name":{"type":"object","additionalProperties":{"type":"string"}},"share_space_size":{"format":"int32","type":"integer"}}}',
    ShowAssistAuthConfigResponseBody:
      '{"type":"object","properties":{"otp_config_info":{"allOf":[{"$ref":"#/components/schemas/OtpConfigInfo"}]}}}',
    ShowAuthConfigResponseBody:
      '{"type":"object","properties":{"auth_type":{"enum":["LOCAL_PASSWORD","KERBEROS","LDAP","CLIENT_TOKEN","OAUTH2"],"type":"string"},"enable":{"type":"boolean"},"radius_gateway_config":{"allOf":[{"$ref":"#/components/schemas/RadiusGatewayConfigInfo"}]},"third_party_auth_config":{"type":"array","items":{"$ref":"#/components/schemas/ThirdPartyAuthConfig"}},"emergency_login_mode":{"type":"string"}}}',
    ShowAvailableIpResponseBody: '{"type":"object","properties":{"available_ip":{"format":"int32","type":"integer"}}}',
    ShowAzDetailsResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"region_id":{"type":"string"},"type":{"enum":["Edge","Workspace"],"type":"string"},"display_name":{"type":"string"},"status":{"type":"string"},"sold_out":{"allOf":[{"$ref":"#/components/schemas/SoldOutInfo"}]},"product_ids":{"type":"array","items":{"type":"string"}},"mode":{"enum":["dedicated","shared"],"type":"string"},"alias":{"maxLength":128,"type":"string"},"public_border_group":{"type":"string"},"category":{"format":"int32","enum":[0,21,41],"type":"integer"}}}',
    ShowDesktopDetailResponseBody:
      '{"type":"object","properties":{"desktop":{"allOf":[{"$ref":"#/components/schemas/DesktopDetailInfo"}]}}}',
    ShowDesktopMonitorDataResponseBody:
      '{"type":"object","properties":{"user_online_info":{"type":"array","items":{"$ref":"#/components/schemas/MonitorUserOnlineInfo"}},"online_status":{"format":"int32","type":"integer"},"cpu_info":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"memory_info":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"disk_util_inband":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"disk_read_bytes_rate":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"disk_write_bytes_rate":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"disk_read_requests_rate":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"disk_write_requests_rate":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"network_incoming_bytes_rate_inband":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"network_outgoing_bytes_rate_inband":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"network_incoming_bytes_aggregate_rate":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"network_outgoing_bytes_aggregate_rate":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}},"network_vm_connections":{"type":"array","items":{"$ref":"#/components/schemas/Datapoints"}}}}',
    ShowDesktopNetworkResponseBody:
      '{"type":"object","properties":{"computer_name":{"type":"string"},"computer_id":{"type":"string"},"network_infos":{"type":"array","items":{"$ref":"#/components/schemas/NetworkInfo"}}}}',
    ShowDesktopNetworksResponseBody:
      '{"type":"object","properties":{"networks":{"type":"array","items":{"$ref":"#/components/schemas/DesktopNetworkResult"}}}}',
    ShowDesktopPoolDetailResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"type":{"enum":["DYNAMIC","STATIC"],"type":"string"},"description":{"type":"string"},"created_time":{"format":"date-time","type":"string"},"charging_mode":{"enum":["0","1"],"type":"string"},"desktop_count":{"format":"int32","type":"integer"},"desktop_used":{"format":"int32","type":"integer"},"availability_zone":{"type":"string"},"subnet_id":{"type":"string"},"product":{"allOf":[{"$ref":"#/components/schemas/ProductInfo"}]},"image_id":{"type":"string"},"image_name":{"type":"string"},"image_os_type":{"type":"string"},"image_os_version":{"type":"string"},"image_os_platform":{"type":"string"},"image_product_code":{"type":"string"},"root_volume":{"allOf":[{"$ref":"#/components/schemas/VolumeInfoResponse"}]},"data_volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumeInfoResponse"}},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/SecurityGroupInfo"}},"disconnected_retention_period":{"format":"int32","type":"integer"},"enable_autoscale":{"type":"boolean"},"autoscale_policy":{"allOf":[{"$ref":"#/components/schemas/AutoscalePolicy"}]},"status":{"enum":["STEADY","TEMPORARY","EXIST_FROZEN","UNKNOWN"],"type":"string"},"enterprise_project_id":{"type":"string"},"in_maintenance_mode":{"type":"boolean"},"desktop_name_policy_id":{"type":"string"}}}',
    ShowDesktopPoolsScriptExecTasksResponseBody:
      '{"type":"object","properties":{"script_execution_tasks":{"type":"array","items":{"$ref":"#/components/schemas/ScriptExecutionTask"}},"total_count":{"format":"int32","type":"integer"}}}',
    ShowDesktopRemoteAssistanceInfoResponseBody:
      '{"type":"object","properties":{"share_space_id":{"type":"string"},"invitation_code":{"minLength":8,"maxLength":8,"type":"string"},"share_space_name":{"type":"string"},"share_space_passwd":{"type":"string"},"private_share_link":{"type":"string"},"internet_share_link":{"type":"string"},"create_time":{"format":"date-time","type":"string"},"status":{"enum":["OPEN","CLOSE","WAIT_USER_CONFIRM","WAIT_USER_ACCESS"],"type":"string"},"failed_reason":{"type":"string"}}}',
    ShowGrowthRateResponseBody: '{"type":"object","properties":{"growth_rate":{"format":"double","type":"number"}}}',
    ShowJobResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"job_type":{"type":"string"},"begin_time":{"type":"string"},"end_time":{"type":"string"},"status":{"type":"string"},"job_error_code":{"type":"string"},"fail_reason":{"type":"string"},"sub_jobs_total":{"format":"int32","type":"integer"},"sub_jobs":{"type":"array","items":{"$ref":"#/components/schemas/JobDetailInfo"}}}}',
    ShowQuotaDetailsResponseBody:
      '{"type":"object","properties":{"resources":{"type":"array","items":{"$ref":"#/components/schemas/ResourceNoLimit"}},"site_id":{"type":"string"}}}',
    ShowQuotasResponseBody:
      '{"type":"object","properties":{"quotas":{"allOf":[{"$ref":"#/components/schemas/QuotaNoLimit"}]},"site_quotas":{"type":"array","items":{"$ref":"#/components/schemas/SiteQuotaNoLimit"}}}}',
    ShowRemoteConsoleAddressResponseBody:
      '{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string"},"protocol":{"type":"string"}}}',
    ShowRuleRestrictionResponseBody:
      '{"type":"object","properties":{"app_restrict_rule_switch":{"type":"boolean"},"app_control_mode":{"format":"int32","type":"integer"},"app_periodic_switch":{"type":"boolean"},"app_periodic_interval":{"format":"int32","type":"integer"},"app_force_kill_proc_switch":{"type":"boolean"}}}',
    ShowScheduledTasksApplyObject:
      '{"type":"object","properties":{"object_id":{"type":"string"},"object_type":{"enum":["DESKTOP","DESKTOP_POOL","ALL_DESKTOPS","DESKTOP_TAG"],"type":"string"},"object_name":{"type":"string"}}}',
    ShowScheduledTasksResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"task_type":{"enum":["START","STOP","REBOOT","HIBERNATE","REBUILD","EXECUTE_SCRIPT"],"type":"string"},"task_name":{"type":"string"},"force_execute":{"type":"boolean"},"scheduled_type":{"enum":["FIXED_TIME","DAY","WEEK","MONTH","LIFE_CYCLE"],"type":"string"},"life_cycle_type":{"enum":["POST_CREATE_DESKTOP_SUCCESS","POST_REBUILD_DESKTOP_SUCCESS","POST_REATTACH_DESKTOP_SUCCESS"],"type":"string"},"day_interval":{"format":"int32","type":"integer"},"week_list":{"type":"string"},"month_list":{"type":"string"},"date_list":{"type":"string"},"scheduled_date":{"type":"string"},"scheduled_time":{"type":"string"},"expire_time":{"type":"string"},"description":{"type":"string"},"extra_params":{"type":"string"},"apply_objects":{"type":"array","items":{"$ref":"#/components/schemas/ShowScheduledTasksApplyObject"}},"gray_count":{"format":"int32","type":"integer"},"gray_desktop_ids":{"type":"array","items":{"type":"string"}},"gray_fail_threshold":{"format":"int32","type":"integer"},"time_zone":{"type":"string"},"wait_time":{"format":"int32","type":"integer"}}}',
    ShowScreenRecordResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"desktop_id":{"type":"string"},"desktop_name":{"type":"string"},"desktop_pool_id":{"type":"string"},"username":{"type":"string"},"size":{"format":"int32","type":"integer"},"type":{"enum":["FULL","INTERVAL","OPERATION","SESSION"],"type":"string"},"status":{"enum":["RECORDING","REC_COMPLETED","REC_FAILED","UPLOADING","UPLOAD_COMPLETED","UPLOAD_FAILED"],"type":"string"},"policy_id":{"type":"string"},"obs_bucket":{"type":"string"},"file_directory":{"type":"string"},"video_filename":{"type":"string"},"video_file_sha256":{"type":"string"},"event_filename":{"type":"string"},"event_file_sha256":{"type":"string"},"start_time":{"type":"string"},"end_time":{"type":"string"},"update_time":{"type":"string"},"duration":{"format":"int32","type":"integer"}}}',
    ShowScriptDetailResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"type":{"type":"string"},"version":{"type":"string"},"create_time":{"format":"date-time","type":"string"},"update_time":{"format":"date-time","type":"string"},"content":{"type":"string"}}}',
    ShowScriptRecordDetailResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"script_id":{"type":"string"},"script_name":{"type":"string"},"script_task_id":{"type":"string"},"resource_id":{"type":"string"},"resource_name":{"type":"string"},"resource_type":{"type":"string"},"start_time":{"format":"date-time","type":"string"},"end_time":{"format":"date-time","type":"string"},"status":{"type":"string"},"execute_order":{"format":"int32","enum":[0,1,2],"default":0,"type":"integer"},"result_code":{"type":"string"},"reason":{"type":"string"},"output":{"type":"string"}}}',
    ShowShareSpaceConfigResponseBody:
      '{"type":"object","properties":{"config_name":{"type":"string"},"config_value":{"type":"string"}}}',
    ShowSubnetBandwidthControlListResponseBody:
      '{"type":"object","properties":{"control_mode":{"enum":["BLACK","WHITE"],"type":"string"},"control_list":{"type":"array","items":{"$ref":"#/components/schemas/ControllItem"}},"total_count":{"format":"int32","type":"integer"}}}',
    ShowSysprepInfoResponseBody:
      '{"type":"object","properties":{"sysprep_version":{"type":"string"},"support_create_image":{"type":"boolean"}}}',
    ShowTagByDesktopIdResponseBody:
      '{"type":"object","properties":{"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}}}}',
    ShowUserAccessStagesResponseBody:
      '{"type":"object","properties":{"username":{"type":"string"},"biz_type":{"enum":["APP","DESKTOP"],"type":"string"},"stages":{"type":"array","items":{"$ref":"#/components/schemas/UserAccessStage"}}}}',
    ShowUsingSubnetsResponseBody:
      '{"type":"object","properties":{"subnet_ids":{"type":"array","items":{"type":"string"}}}}',
    ShowWorkspaceLockResponseBody:
      '{"type":"object","properties":{"is_lock":{"format":"int32","enum":[0,1],"type":"integer"},"lock_time":{"type":"string"},"lock_reason":{"type":"string"}}}',
    SimpleDesktopInfo:
      '{"type":"object","properties":{"domain_id":{"type":"string"},"project_id":{"type":"string"},"desktop_id":{"type":"string"},"computer_name":{"type":"string"},"os_host_name":{"type":"string"},"created":{"type":"string"},"ip_address":{"type":"string"},"user_name":{"type":"string"},"attach_user_infos":{"type":"array","items":{"$ref":"#/components/schemas/AttachInstancesUserInfo"}},"user_group":{"type":"string"},"sid":{"type":"string"},"ou_name":{"type":"string"},"enterprise_project_id":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}},"in_maintenance_mode":{"type":"boolean"},"share_resource_sku":{"type":"string"},"desktop_type":{"type":"string"},"subnet_id":{"type":"string"},"bill_resource_id":{"type":"string"},"status":{"type":"string"},"task_status":{"type":"string"}}}',
    SimpleDesktopPoolInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"type":{"enum":["DYNAMIC","STATIC"],"type":"string"},"description":{"type":"string"},"created_time":{"format":"date-time","type":"string"},"charging_mode":{"enum":["0","1"],"type":"string"},"desktop_count":{"format":"int32","type":"integer"},"desktop_used":{"format":"int32","type":"integer"},"availability_zone":{"type":"string"},"subnet_id":{"type":"string"},"product":{"allOf":[{"$ref":"#/components/schemas/ProductInfo"}]},"image_id":{"type":"string"},"image_name":{"type":"string"},"image_os_type":{"type":"string"},"image_os_version":{"type":"string"},"image_os_platform":{"type":"string"},"image_product_code":{"type":"string"},"root_volume":{"allOf":[{"$ref":"#/components/schemas/VolumeInfoResponse"}]},"data_volumes":{"type":"array","items":{"$ref":"#/components/schemas/VolumeInfoResponse"}},"security_groups":{"type":"array","items":{"$ref":"#/components/schemas/SecurityGroupInfo"}},"disconnected_retention_period":{"format":"int32","type":"integer"},"enable_autoscale":{"type":"boolean"},"autoscale_policy":{"allOf":[{"$ref":"#/components/schemas/AutoscalePolicy"}]},"status":{"enum":["STEADY","TEMPORARY","EXIST_FROZEN","UNKNOWN"],"type":"string"},"enterprise_project_id":{"type":"string"},"in_maintenance_mode":{"type":"boolean"},"desktop_name_policy_id":{"type":"string"}}}',
    SimpleSiteInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"status":{"enum":["PREPARING","SUBSCRIBING","SUBSCRIBED","SUBSCRIPTION_FAILED","DEREGISTERING","DEREGISTRATION_FAILED","CLOSED"],"type":"string"}}}',
    SiteConfigsRequest:
      '{"type":"object","properties":{"availability_zone":{"type":"string"},"network_config":{"allOf":[{"$ref":"#/components/schemas/NetworkConfigReq"}]},"access_config":{"allOf":[{"$ref":"#/components/schemas/AccessConfigReq"}]}},"required":["network_config","access_config"]}',
    SiteConfigsResponse:
      '{"type":"object","properties":{"site_id":{"type":"string"},"site_type":{"enum":["CENTER","IES"],"type":"string"},"site_name":{"type":"string"},"status":{"enum":["PREPARING","SUBSCRIBING","SUBSCRIBED","SUBSCRIPTION_FAILED","DEREGISTERING","DEREGISTRATION_FAILED","CLOSED"],"type":"string"},"access_status":{"enum":["init","available","internetOpening","dedicatedOpening","internetOpenFailed","dedicatedOpenFailed","openSuccess","internetClosing","dedicatedClosing","internetCloseFailed","dedicatedCloseFailed","closeSuccess","internetAccessPortModifying","internetAccessPortModifyFailed"],"type":"string"},"config_status":{"enum":["0","1","2","3"],"type":"string"},"infrastructure_security_group":{"allOf":[{"$ref":"#/components/schemas/SecurityGroup"}]},"desktop_security_group":{"allOf":[{"$ref":"#/components/schemas/SecurityGroup"}]},"availability_zones":{"type":"array","items":{"type":"string"}},"job_id":{"type":"string"},"progress":{"type":"string"},"fail_code":{"format":"int32","type":"integer"},"fail_reason":{"type":"string"},"network_config":{"allOf":[{"$ref":"#/components/schemas/NetworkConfig"}]},"access_config":{"allOf":[{"$ref":"#/components/schemas/AccessConfig"}]},"closable":{"type":"boolean"}}}',
    SiteInfo:
      '{"type":"object","properties":{"site_id":{"type":"string"},"site_name":{"type":"string"},"site_type":{"enum":["CENTER","IES"],"type":"string"},"project_id":{"type":"string"},"status":{"type":"string"},"create_time":{"type":"string"}}}',
    SiteQuotaNoLimit:
      '{"type":"object","properties":{"resources":{"type":"array","items":{"$ref":"#/components/schemas/ResourceNoLimit"}},"site_id":{"type":"string"}}}',
    SoldOutInfo: '{"type":"object","properties":{"products":{"type":"array","items":{"type":"string"}}}}',
    StopScriptExecutionRequestBody:
      '{"type":"object","properties":{"record_id":{"type":"string"},"task_id":{"type":"string"}}}',
    Subnet: '{"type":"object","properties":{"subnet_id":{"type":"string"}},"required":["subnet_id"]}',
    SubnetBandwidthDetail:
      '{"type":"object","properties":{"bandwidth_id":{"type":"string"},"bandwidth_name":{"type":"string"},"charge_mode":{"type":"string"},"size":{"format":"int32","type":"integer"},"vpc_id":{"type":"string"},"vpc_name":{"type":"string"},"subnet_id":{"type":"string"},"subnet_name":{"type":"string"},"enterprise_project_id":{"type":"string"},"created_at":{"type":"string"},"order_id":{"type":"string"},"status":{"enum":["CREATING","ACTIVE","INACTIVE","UPDATING","DELETING"],"type":"string"},"control_mode":{"enum":["BLACK","WHITE"],"type":"string"}}}',
    SubnetInfo: '{"type":"object","properties":{"subnet_id":{"type":"string"}}}',
    SubscribeUserSharerReq:
      '{"type":"object","properties":{"user_sharer_sku":{"type":"string"},"users":{"type":"array","items":{"$ref":"#/components/schemas/SubscribeUserSharerReqUser"}}},"required":["user_sharer_sku","users"]}',
    SubscribeUserSharerReqUser:
      '{"type":"object","properties":{"user_id":{"type":"string"},"user_name":{"type":"string"}},"required":["user_id","user_name"]}',
    Tag: '{"type":"object","properties":{"key":{"minLength":1,"maxLength":128,"type":"string"},"value":{"maxLength":43,"type":"string"}}}',
    TagKeyValue: '{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}',
    TagRequest:
      '{"type":"object","properties":{"key":{"minLength":1,"maxLength":128,"type":"string"},"value":{"maxLength":43,"type":"string"}},"required":["key"]}',
    TagResource:
      '{"type":"object","properties":{"resource_detail":{"type":"string"},"resource_id":{"type":"string"},"resource_name":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}}}}',
    Tags: '{"type":"object","properties":{"key":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}}}',
    Target:
      '{"type":"object","properties":{"target_id":{"type":"string"},"target_name":{"maxLength":55,"type":"string"},"target_type":{"enum":["INSTANCE","USER","USERGROUP","CLIENTIP","OU","DESKTOPSPOOL","ALL"],"type":"string"}}}',
    TargetRequest:
      '{"type":"object","properties":{"target_id":{"type":"string"},"target_name":{"maxLength":55,"type":"string"},"target_type":{"enum":["INSTANCE","USER","USERGROUP","CLIENTIP","OU","DESKTOPPOOL","ALL"],"type":"string"}}}',
    TaskScripts: '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"}}}',
    TerminalsBindingDesktopsInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"mac":{"type":"string"},"desktop_name":{"type":"string"},"description":{"type":"string"}}}',
    ThirdPartyAuthConfig:
      '{"type":"object","properties":{"update_type":{"type":"string"},"enable":{"type":"boolean"},"update_object":{"type":"string"},"auth_type":{"type":"string"},"client_interface_config":{"allOf":[{"$ref":"#/components/schemas/InterfacesConfig"}]},"server_interface_config":{"allOf":[{"$ref":"#/components/schemas/InterfacesConfig"}]},"third_password_update_type":{"enum":["ADD","UPDATE","DELETE"],"type":"string"},"custom_definition":{"type":"string"},"oauth_configs":{"type":"string"},"ldap_configs":{"type":"array","items":{"$ref":"#/components/schemas/LdapConfig"}},"third_password_name":{"type":"string"}}}',
    Timezones:
      '{"type":"object","properties":{"time_zone_desc":{"type":"string"},"time_zone":{"type":"string"},"time_zone_name":{"type":"string"},"time_zone_desc_us":{"type":"string"},"time_zone_desc_cn":{"type":"string"}}}',
    TlsConfig:
      '{"type":"object","properties":{"cert_pem":{"type":"string"},"cert_start_time":{"type":"string"},"cert_end_time":{"type":"string"}}}',
    UnlockWorkspaceRequestBody: '{"type":"object","properties":{"operate_type":{"type":"string"}}}',
    UnlockWorkspaceResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    UnusedDesktopInfo:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"compute_name":{"type":"string"},"create_time":{"type":"string"},"disconnect_time":{"type":"string"}}}',
    UpdateAccessAddressBackupConfigRequestBody:
      '{"type":"object","properties":{"access_config":{"type":"array","items":{"$ref":"#/components/schemas/AccessConfigInfo"}}}}',
    UpdateAccessModeRequestBody:
      '{"type":"object","properties":{"access_mode":{"enum":["INTERNET","DEDICATED","BOTH"],"type":"string"},"dedicated_cidrs":{"type":"string"},"apply_shared_vpc_dedicated_param":{"allOf":[{"$ref":"#/components/schemas/ApplySharedVpcDedicatedParam"}]}}}',
    UpdateAccessModeResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    UpdateAccessPolicyObjectsRequestBody:
      '{"type":"object","properties":{"policy_objects_list":{"type":"array","items":{"$ref":"#/components/schemas/AccessPolicyObjectInfo"}}}}',
    UpdateAccessPolicyRequestBody:
      '{"type":"object","properties":{"operation_type":{"enum":["ADD_IP","DELETE_IP"],"type":"string"},"ip_white_list":{"type":"array","items":{"$ref":"#/components/schemas/IpInfo"}},"is_enable":{"type":"boolean"},"is_block_all":{"type":"boolean"}}}',
    UpdateAppAuthorizationsRequestBody:
      '{"type":"object","properties":{"authorization_type":{"enum":["ALL_USER","ASSIGN_USER"],"type":"string"},"users":{"minItems":0,"maxItems":100,"type":"array","items":{"$ref":"#/components/schemas/AccountInfo"}},"del_users":{"minItems":0,"maxItems":100,"type":"array","items":{"$ref":"#/components/schemas/AccountInfo"}}},"required":["authorization_type"]}',
    UpdateAppRuleRequestBody:
      '{"type":"object","properties":{"name":{"minLength":1,"maxLength":64,"type":"string"},"description":{"minLength":0,"maxLength":128,"type":"string"},"rule":{"allOf":[{"$ref":"#/components/schemas/Rule"}]}}}',
    UpdateAppRuleResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"rule":{"allOf":[{"$ref":"#/components/schemas/RuleResponse"}]},"rule_source":{"type":"string"},"create_time":{"format":"date-time","type":"string"},"update_time":{"format":"date-time","type":"string"}}}',
    UpdateAssistAuthMethodConfigRequestBody:
      '{"type":"object","properties":{"auth_type":{"type":"string"},"otp_config_info":{"allOf":[{"$ref":"#/components/schemas/OtpConfigInfo"}]}}}',
    UpdateAuthMethodConfigRequestBody:
      '{"type":"object","properties":{"auth_type":{"enum":["RADIUS_GATEWAY","OAuth2","CLIENT_TOKEN","USER_PASSWORD"],"type":"string"},"radius_gateway_config":{"allOf":[{"$ref":"#/components/schemas/RadiusGatewayConfig"}]},"third_party_auth_config":{"allOf":[{"$ref":"#/components/schemas/ThirdPartyAuthConfig"}]},"emergency_login_mode":{"type":"string"}}}',
    UpdateAuthMethodConfigResponseBody: '{"type":"object","properties":{"project_id":{"type":"string"}}}',
    UpdateDesktopDesktop:
      '{"type":"object","properties":{"computer_name":{"type":"string"},"self_backup_management":{"enum":["0","1"],"type":"string"}}}',
    UpdateDesktopNamePolicyRequestBody:
      '{"type":"object","properties":{"policy_name":{"minLength":1,"maxLength":30,"type":"string"},"name_prefix":{"type":"string"},"digit_number":{"format":"int32","type":"integer"},"start_number":{"format":"int32","type":"integer"},"single_domain_user_inc":{"format":"int32","type":"integer"},"is_default_policy":{"type":"boolean"}}}',
    UpdateDesktopPoolRequestBody:
      '{"type":"object","properties":{"name":{"minLength":1,"maxLength":255,"type":"string"},"description":{"type":"string"},"ou_name":{"type":"string"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/TagRequest"}},"disconnected_retention_period":{"format":"int32","type":"integer"},"enable_autoscale":{"type":"boolean"},"autoscale_policy":{"allOf":[{"$ref":"#/components/schemas/AutoscalePolicy"}]},"in_maintenance_mode":{"type":"boolean"},"desktop_name_policy_id":{"type":"string"},"availability_zone":{"type":"string"}}}',
    UpdateDesktopRequestBody:
      '{"type":"object","properties":{"desktop":{"allOf":[{"$ref":"#/components/schemas/UpdateDesktopDesktop"}]}}}',
    UpdateDesktopResponseBody:
      '{"type":"object","properties":{"error_code":{"type":"string"},"error_msg":{"type":"string"},"error_detail":{"type":"string"},"encoded_authorization_message":{"type":"string"}}}',
    UpdateDesktopSidsRequestBody:
      '{"type":"object","properties":{"desktop_ids":{"type":"array","items":{"type":"string"}}},"required":["desktop_ids"]}',
    UpdateDesktopSidsResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    UpdateDesktopUsernameRequestBody:
      '{"type":"object","properties":{"old_username":{"type":"string"},"new_username":{"type":"string"},"is_reboot":{"type":"boolean"}},"required":["old_username","new_username"]}',
    UpdateEnterpriseIdRequestBody:
      '{"type":"object","properties":{"enterprise_id":{"type":"string"}},"required":["enterprise_id"]}',
    UpdateEnterpriseIdResponseBody: '{"type":"object","properties":{"enterprise_id":{"type":"string"}}}',
    UpdateMetricNotifyRuleRequestBody:
      '{"type":"object","properties":{"metric_name":{"type":"string"},"threshold":{"format":"int32","type":"integer"},"comparison_operator":{"enum":[">=",">","=","\\u003c=","\\u003c"],"type":"string"},"interval":{"format":"int32","type":"integer"},"enable":{"type":"boolean"},"notify_object":{"type":"string"}}}',
    UpdateMetricNotifyRuleResponseBody:
      '{"type":"object","properties":{"rule_id":{"type":"string"},"metric_name":{"type":"string"},"threshold":{"format":"int32","type":"integer"},"comparison_operator":{"type":"string"},"interval":{"format":"int32","type":"integer"},"enable":{"type":"boolean"},"notify_object":{"type":"string"}}}',
    UpdateNatMappingConfig:
      '{"type":"object","properties":{"nat_map_type":{"enum":["PORT","HOST"],"type":"string"},"nat_map_value":{"type":"string"},"nat_ip":{"type":"string"},"nat_port":{"type":"string"},"vag_ip":{"type":"string"},"access_filter_type":{"format":"int32","enum":[0,1],"type":"integer"},"enterprise_project_id":{"type":"string"}}}',
    UpdateNatMappingConfigsRequestBody:
      '{"type":"object","properties":{"site_id":{"type":"string"},"nat_on":{"type":"boolean"},"nat_vag_maps":{"type":"array","items":{"$ref":"#/components/schemas/UpdateNatMappingConfig"}}}}',
    UpdateOuInfoRequestBody:
      '{"type":"object","properties":{"id":{"type":"string"},"ou_name":{"type":"string"},"description":{"type":"string"}},"required":["ou_name"]}',
    UpdatePoliciesOfPolicyGroupRequestBody:
      '{"type":"object","properties":{"policies":{"allOf":[{"$ref":"#/components/schemas/Policies"}]}}}',
    UpdatePoliciesOfPolicyGroupResponseBody:
      '{"type":"object","properties":{"policies":{"allOf":[{"$ref":"#/components/schemas/Policies"}]}}}',
    UpdatePolicyGroupRequestBody:
      '{"type":"object","properties":{"policy_group":{"allOf":[{"$ref":"#/components/schemas/PolicyGroupForUpdate"}]}}}',
    UpdatePolicyGroupResponseBody: '{"type":"object","properties":{"id":{"type":"string"}}}',
    UpdateScheduledTasksRequestBody:
      '{"type":"object","properties":{"scheduled_type":{"enum":["FIXED_TIME","DAY","WEEK","MONTH","LIFE_CYCLE"],"type":"string"},"day_interval":{"format":"int32","type":"integer"},"week_list":{"type":"string"},"month_list":{"type":"string"},"date_list":{"type":"string"},"scheduled_date":{"type":"string"},"scheduled_time":{"type":"string"},"expire_time":{"type":"string"},"gray_count":{"format":"int32","type":"integer"},"gray_desktop_ids":{"type":"array","items":{"type":"string"}},"gray_fail_threshold":{"format":"int32","type":"integer"},"life_cycle_type":{"enum":["POST_CREATE_DESKTOP_SUCCESS","POST_REBUILD_DESKTOP_SUCCESS","POST_REATTACH_DESKTOP_SUCCESS","POST_DESKTOP_DISCONNECTED"],"type":"string"},"time_zone":{"type":"string"},"task_name":{"type":"string"},"force_execute":{"type":"boolean"},"description":{"type":"string"},"enable":{"type":"boolean"},"extra_params":{"type":"string"},"apply_objects":{"type":"array","items":{"$ref":"#/components/schemas/ApplyObject"}},"priority":{"format":"int32","type":"integer"},"is_gray":{"type":"boolean"},"wait_time":{"format":"int32","type":"integer"}}}',
    UpdateScriptRequestBody:
      '{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"content":{"type":"string"},"version":{"type":"string"}},"required":["name","content"]}',
    UpdateShareSpaceConfigRequestBody:
      '{"type":"object","properties":{"config_name":{"type":"string"},"config_value":{"type":"string"}}}',
    UpdateSubnetBandwidthControlListRequestBody:
      '{"type":"object","properties":{"control_mode":{"enum":["BLACK","WHITE"],"type":"string"},"add_control_list":{"type":"array","items":{"type":"string"}},"remove_control_list":{"type":"array","items":{"type":"string"}}}}',
    UpdateSubnetBandwidthRequestBody:
      '{"type":"object","properties":{"bandwidth_name":{"type":"string"},"bandwidth_size":{"format":"int32","type":"integer"},"enterprise_project_id":{"default":"0","type":"string"},"charge_mode":{"enum":["wks_bandwidth","free","wks_traffic"],"type":"string"}}}',
    UpdateSubnetBandwidthResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    UpdateSubnetIdsRequestBody:
      '{"type":"object","properties":{"subnet_ids":{"type":"array","items":{"type":"string"}},"vpc_config_infos":{"type":"array","items":{"$ref":"#/components/schemas/VpcConfigInfo"}}}}',
    UpdateSubnetIdsResponseBody: '{"type":"object","properties":{"job_id":{"type":"string"}}}',
    UpdateTenantConfigRequestBody:
      '{"type":"object","properties":{"function_config":{"allOf":[{"$ref":"#/components/schemas/FunctionConfig"}]}}}',
    UpdateTerminalsBindingDesktopsConfigRequestBody:
      '{"type":"object","properties":{"tc_bind_switch":{"type":"string"},"tc_auto_bind_switch":{"enum":["on","off"],"type":"string"},"tc_auto_bind_max":{"format":"int32","default":1,"type":"integer"}},"required":["tc_bind_switch"]}',
    UpdateTerminalsBindingDesktopsRequestBody:
      '{"type":"object","properties":{"id":{"type":"string"},"mac":{"type":"string"},"desktop_name":{"type":"string"},"description":{"type":"string"}},"required":["id","mac","desktop_name"]}',
    UpdateUploadedAppRequestBody:
      '{"type":"object","properties":{"name":{"minLength":1,"maxLength":128,"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"app_file_store":{"allOf":[{"$ref":"#/components/schemas/FileStoreLinkRequest"}]},"app_icon_url":{"type":"string"},"install_type":{"enum":["QUIET_INSTALL","UNZIP_INSTALL","GUI_INSTALL"],"type":"string"},"authorization_type":{"enum":["ALL_USER","ASSIGN_USER"],"type":"string"},"install_command":{"type":"string"},"uninstall_command":{"type":"string"},"support_os":{"enum":["Linux","Windows","Other"],"type":"string"},"catalog_id":{"type":"string"},"status":{"enum":["NORMAL","FORBIDDEN"],"type":"string"},"install_info":{"type":"string"}}}',
    UpdateUploadedAppResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"tenant_id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"authorization_type":{"enum":["ALL_USER","ASSIGN_USER"],"type":"string"},"app_file_store":{"allOf":[{"$ref":"#/components/schemas/FileStoreLink"}]},"app_icon_url":{"type":"string"},"install_type":{"enum":["QUIET_INSTALL","UNZIP_INSTALL","GUI_INSTALL"],"type":"string"},"install_command":{"type":"string"},"uninstall_command":{"type":"string"},"support_os":{"enum":["Linux","Windows","Other"],"type":"string"},"status":{"enum":["NORMAL","FORBIDDEN"],"type":"string"},"application_source":{"enum":["CUSTOM","SYSTEM","MARKET"],"type":"string"},"create_time":{"format":"date-time","type":"string"},"catalog_id":{"type":"string"},"catalog":{"type":"string"},"install_info":{"type":"string"}}}',
    UpdateUserGroupRequestBody:
      '{"type":"object","properties":{"description":{"type":"string"},"group_name":{"type":"string"}}}',
    UpdateUserInfoRequestBody:
      '{"type":"object","properties":{"description":{"type":"string"},"user_email":{"type":"string"},"user_phone":{"type":"string"},"active_type":{"enum":["USER_ACTIVATE","ADMIN_ACTIVATE"],"type":"string"},"account_expires":{"type":"string"},"enable_change_password":{"type":"boolean"},"next_login_change_password":{"type":"boolean"},"password_never_expired":{"type":"boolean"},"disabled":{"type":"boolean"},"user_info_map":{"type":"string"}}}',
    UpdateUserInfoResponseBody: '{"type":"object","properties":{"id":{"type":"string"}}}',
    UpdateWorkspaceRequestBody:
      '{"type":"object","properties":{"ad_info":{"allOf":[{"$ref":"#/components/schemas/AdDomainInfo"}]},"ad_domains":{"allOf":[{"$ref":"#/components/schemas/AdDomain"}]},"access_mode":{"enum":["INTERNET","DEDICATED","BOTH"],"type":"string"},"dedicated_subnets":{"type":"string"},"adn_conflict_network":{"type":"string"},"subnet_ids":{"type":"array","items":{"type":"string"}},"internet_access_port":{"type":"string"},"enterprise_id":{"type":"string"},"is_send_email":{"type":"boolean"},"dc_vnc_ip":{"type":"string"},"authorized_collect_log":{"type":"boolean"},"authorized_hda_upgrade":{"type":"boolean"},"apply_shared_vpc_dedicated_param":{"allOf":[{"$ref":"#/components/schemas/ApplySharedVpcDedicatedParam"}]},"apply_dedicated_standby_network_param":{"allOf":[{"$ref":"#/components/schemas/ApplyDedicatedStandbyNetworkParam"}]},"is_authorized_install_agent":{"type":"boolean"},"enable_user_create_snapshot":{"type":"boolean"}}}',
    UpdateWorkspaceResponseBody:
      '{"type":"object","properties":{"job_id":{"type":"string"},"enterprise_id":{"type":"string"},"dc_vnc_ip":{"type":"string"}}}',
    UploadAppRequestBody:
      '{"type":"object","properties":{"name":{"minLength":1,"maxLength":128,"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"authorization_type":{"enum":["ALL_USER","ASSIGN_USER"],"type":"string"},"app_file_store":{"allOf":[{"$ref":"#/components/schemas/FileStoreLinkRequest"}]},"app_icon_url":{"type":"string"},"install_type":{"enum":["QUIET_INSTALL","UNZIP_INSTALL","GUI_INSTALL"],"type":"string"},"install_command":{"type":"string"},"uninstall_command":{"type":"string"},"support_os":{"enum":["Linux","Windows","Other"],"type":"string"},"catalog_id":{"type":"string"},"install_info":{"type":"string"}},"required":["name","version","description","authorization_type","app_file_store","install_type","support_os","catalog_id"]}',
    UploadAppResponseBody:
      '{"type":"object","properties":{"id":{"type":"string"},"tenant_id":{"type":"string"},"name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"authorization_type":{"enum":["ALL_USER","ASSIGN_USER"],"type":"string"},"app_file_store":{"allOf":[{"$ref":"#/components/schemas/FileStoreLink"}]},"app_icon_url":{"type":"string"},"install_type":{"enum":["QUIET_INSTALL","UNZIP_INSTALL","GUI_INSTALL"],"type":"string"},"install_command":{"type":"string"},"uninstall_command":{"type":"string"},"support_os":{"enum":["Linux","Windows","Other"],"type":"string"},"status":{"enum":["NORMAL","FORBIDDEN"],"type":"string"},"application_source":{"enum":["CUSTOM","SYSTEM","MARKET"],"type":"string"},"create_time":{"format":"date-time","type":"string"},"catalog_id":{"type":"string"},"catalog":{"type":"string"},"install_info":{"type":"string"}}}',
    UsbDeviceCommon:
      '{"type":"object","properties":{"pcsc_smart_card_enable":{"enum":["Enable","Closed","Disable"],"type":"string"},"common_options":{"allOf":[{"$ref":"#/components/schemas/CommonOptions"}]}}}',
    UsbPortRedirection:
      '{"type":"object","properties":{"usb_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/UsbPortRedirectionOptions"}]}}}',
    UsbPortRedirectionOptions:
      '{"type":"object","properties":{"usb_image_enable":{"type":"boolean"},"usb_video_enable":{"type":"boolean"},"usb_printer_enable":{"type":"boolean"},"usb_storage_enable":{"type":"boolean"},"wireless_devices_enable":{"type":"boolean"},"network_devices_enable":{"type":"boolean"},"usb_smart_card_enable":{"type":"boolean"},"other_usb_devices_enable":{"type":"boolean"},"usb_redirection_customization_policy":{"maxLength":18000,"type":"string"},"usb_redirection_mode":{"type":"string"}}}',
    User: '{"type":"object","properties":{"id":{"type":"string"},"sid":{"type":"string"},"user_name":{"type":"string"},"user_email":{"type":"string"},"total_desktops":{"format":"int32","type":"integer"},"user_phone":{"type":"string"},"active_type":{"enum":["USER_ACTIVATE","ADMIN_ACTIVATE"],"type":"string"},"is_pre_user":{"type":"boolean"},"account_expires":{"type":"string"},"password_never_expired":{"type":"boolean"},"account_expired":{"type":"boolean"},"enable_change_password":{"type":"boolean"},"next_login_change_password":{"type":"boolean"},"description":{"type":"string"},"locked":{"type":"boolean"},"disabled":{"type":"boolean"},"share_space_subscription":{"type":"boolean"},"share_space_desktops":{"format":"int32","type":"integer"},"group_names":{"type":"array","items":{"type":"string"}},"enterprise_project_id":{"type":"string"},"user_info_map":{"type":"string"}}}',
    UserAccessStage:
      '{"type":"object","properties":{"stage":{"enum":["LOGIN","PRECONNECT","CONNECT"],"type":"string"},"duration":{"format":"int32","type":"integer"},"is_success":{"type":"boolean"},"start_time":{"format":"int64","type":"integer"},"end_time":{"format":"int64","type":"integer"},"error_code":{"type":"string"},"error_msg":{"type":"string"}}}',
    UserDataRoamingOptions:
      '{"type":"object","properties":{"profile_streaming_enable":{"type":"boolean"},"roamed_files_local_path":{"type":"string"},"exclude_folders_path":{"type":"string"},"roaming_registry_method":{"type":"string"},"roaming_registry_path":{"type":"string"}}}',
    UserDetail:
      '{"type":"object","properties":{"description":{"type":"string"},"id":{"type":"string"},"user_name":{"type":"string"},"user_email":{"type":"string"},"user_phone":{"type":"string"},"active_type":{"enum":["USER_ACTIVATE","ADMIN_ACTIVATE"],"type":"string"},"object_sid":{"type":"string"},"sam_account_name":{"type":"string"},"user_principal_name":{"type":"string"},"full_name":{"type":"string"},"distinguished_name":{"type":"string"},"account_type":{"format":"int32","enum":[0,1],"type":"integer"},"when_created":{"format":"date-time","type":"string"},"account_expires":{"format":"int64","type":"integer"},"is_pre_user":{"type":"boolean"},"user_expired":{"type":"boolean"},"locked":{"type":"boolean"},"enable_change_password":{"type":"boolean"},"password_never_expired":{"type":"boolean"},"next_login_change_password":{"type":"boolean"},"disabled":{"type":"boolean"},"group_names":{"type":"array","items":{"type":"string"}},"share_space_subscription":{"type":"boolean"},"share_space_desktops":{"format":"int32","type":"integer"},"total_desktops":{"format":"int32","type":"integer"}}}',
    UserDimensionAttachInfo:
      '{"type":"object","properties":{"user_name":{"type":"string"},"user_id":{"type":"string"},"desktop_num":{"format":"int32","type":"integer"},"desktop_name":{"type":"string"}}}',
    UserEventRsp:
      '{"type":"object","properties":{"project_id":{"type":"string"},"username":{"type":"string"},"workspace_id":{"type":"string"},"event_trace_id":{"type":"string"},"event_type":{"type":"string"},"event_time":{"format":"date-time","type":"string"},"resource_type":{"type":"string"},"resource_id":{"type":"string"},"resource_name":{"type":"string"},"client_type":{"type":"string"},"client_ip":{"type":"string"},"client_mac":{"type":"string"},"client_version":{"type":"string"},"source_ip":{"type":"string"},"is_success":{"type":"boolean"},"error_code":{"type":"string"},"error_msg":{"type":"string"},"action_type":{"enum":["USER","SYSTEM"],"type":"string"}}}',
    UserFolderRedirectionOptions:
      '{"type":"object","properties":{"restore_local_directories_enable":{"type":"boolean"},"appData_roaming_enale":{"type":"boolean"},"redirec_desktop":{"type":"boolean"},"redirec_start_menu":{"type":"boolean"},"redirec_documents":{"type":"boolean"},"redirec_pictures":{"type":"boolean"},"redirec_music":{"type":"boolean"},"redirec_videos":{"type":"boolean"},"redirec_favorites":{"type":"boolean"},"redirec_contacts":{"type":"boolean"},"redirec_downloads":{"type":"boolean"},"redirec_links":{"type":"boolean"},"redirec_searches":{"type":"boolean"},"redirec_saved_games":{"type":"boolean"}}}',
    UserGroupInfo:
      '{"type":"object","properties":{"name":{"type":"string"},"id":{"type":"string"},"create_time":{"format":"date-time","type":"string"},"description":{"type":"string"},"user_quantity":{"format":"int32","type":"integer"},"parent":{"allOf":[{"$ref":"#/components/schemas/UserGroupInfo"}]},"realm_id":{"type":"string"},"platform_type":{"enum":["AD","LOCAL"],"type":"string"},"group_dn":{"type":"string"},"domain":{"type":"string"},"sid":{"type":"string"},"total_desktops":{"format":"int32","type":"integer"}}}',
    UserInGroup:
      '{"type":"object","properties":{"id":{"type":"string"},"user_name":{"type":"string"},"user_email":{"type":"string"},"user_phone":{"type":"string"},"total_desktops":{"format":"int32","type":"integer"},"enterprise_project_id":{"type":"string"},"description":{"type":"string"}}}',
    UserMetric:
      '{"type":"object","properties":{"username":{"type":"string"},"metric":{"type":"array","items":{"$ref":"#/components/schemas/Metric"}}}}',
    Vdi: '{"type":"object","properties":{"auto_lock_enable":{"type":"boolean"},"auto_lock_options":{"allOf":[{"$ref":"#/components/schemas/AutoLockOptions"}]},"disconnect_logout_enable":{"format":"int32","enum":[0,1],"type":"integer"},"disconnect_logout_options":{"allOf":[{"$ref":"#/components/schemas/DisconnectLogoutOptions"}]},"disconnect_hibernate_enable":{"type":"boolean"},"disconnect_hibernate_options":{"allOf":[{"$ref":"#/components/schemas/DisconnectHibernateOptions"}]},"no_operation_hibernate_enable":{"type":"boolean"},"no_operation_hibernate_options":{"allOf":[{"$ref":"#/components/schemas/NoOperationHibernateOptions"}]}}}',
    VideoBitRateOptions:
      '{"type":"object","properties":{"average_video_bit_rate":{"format":"int32","minimum":256,"maximum":100000,"default":18000,"type":"integer"}}}',
    VideoQualityOptions:
      '{"type":"object","properties":{"average_video_quality":{"format":"int32","minimum":5,"maximum":59,"default":15,"type":"integer"},"lowest_video_quality":{"format":"int32","minimum":5,"maximum":69,"default":25,"type":"integer"},"highest_video_quality":{"format":"int32","minimum":1,"maximum":59,"default":7,"type":"integer"}}}',
    VirtualChannel:
      '{"type":"object","properties":{"virtual_channel_control_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/VirtualChannelOptions"}]}}}',
    VirtualChannelOptions:
      '{"type":"object","properties":{"custom_virtual_channel_name":{"maxLength":65535,"type":"string"},"virtual_channel_plugin_details":{"maxLength":65535,"type":"string"},"third_party_plugin_name":{"maxLength":65535,"type":"string"}}}',
    VmOperateResult:
      '{"type":"object","properties":{"desktop_id":{"type":"string"},"desktop_name":{"type":"string"},"error_code":{"type":"string"},"error_msg":{"type":"string"}}}',
    Volume:
      '{"type":"object","properties":{"type":{"enum":["SAS","SSD","GPSSD"],"type":"string"},"size":{"format":"int32","minimum":10,"maximum":32760,"multipleOf":10,"type":"integer"}},"required":["type","size"]}',
    VolumeAddInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"type":{"enum":["SAS","SSD"],"type":"string"},"size":{"format":"int32","type":"integer"}},"required":["type","size"]}',
    VolumeDetail:
      '{"type":"object","properties":{"type":{"enum":["SAS","SSD"],"type":"string"},"size":{"format":"int32","type":"integer"},"device":{"type":"string"},"id":{"type":"string"},"volume_id":{"type":"string"},"bill_resource_id":{"type":"string"},"create_time":{"type":"string"},"display_name":{"type":"string"},"resource_spec_code":{"type":"string"}}}',
    VolumeInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"type":{"enum":["SAS","SSD"],"type":"string"},"size":{"format":"int32","type":"integer"},"resource_spec_code":{"type":"string"}},"required":["type","size"]}',
    VolumeInfoResponse:
      '{"type":"object","properties":{"id":{"type":"string"},"type":{"enum":["SAS","SSD"],"type":"string"},"size":{"format":"int32","type":"integer"},"resource_spec_code":{"type":"string"}}}',
    VolumeProductInfo:
      '{"type":"object","properties":{"resource_spec_code":{"type":"string"},"volume_type":{"enum":["SATA","SAS","SSD"],"type":"string"},"volume_product_type":{"type":"string"},"resource_type":{"type":"string"},"cloud_service_type":{"type":"string"},"domain_ids":{"type":"array","items":{"type":"string"}},"name":{"type":"array","items":{"$ref":"#/components/schemas/I18nLanguage"}},"status":{"enum":["normal","sellout"],"type":"string"}}}',
    VolumelInfo:
      '{"type":"object","properties":{"id":{"type":"string"},"type":{"enum":["SAS","SSD"],"type":"string"},"size":{"format":"int32","type":"integer"},"resource_spec_code":{"type":"string"}},"required":["type","size"]}',
    Vpc: '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"cidr":{"type":"string"}}}',
    VpcConfigInfo:
      '{"type":"object","properties":{"used_subnet_ids":{"type":"array","items":{"type":"string"}},"vpc_id":{"type":"string"},"subnet_ids":{"type":"array","items":{"type":"string"}},"default_access_vpc":{"type":"boolean"}}}',
    Watermark:
      '{"type":"object","properties":{"watermark_enable":{"type":"boolean"},"options":{"allOf":[{"$ref":"#/components/schemas/WatermarkOptions"}]}}}',
    WatermarkOptions:
      '{"type":"object","properties":{"show_style":{"enum":["FIXED","RANDOM"],"type":"string"},"color":{"default":"2a2a2a","type":"string"},"font_size":{"format":"int32","minimum":1,"maximum":200,"default":30,"type":"integer"},"opacity_setting":{"default":"12.5","type":"string"},"content_item_count":{"format":"int32","minimum":1,"maximum":30,"default":1,"type":"integer"},"display_format":{"type":"string"},"lean":{"format":"int32","minimum":-90,"maximum":90,"default":-45,"type":"integer"},"content_customized":{"type":"string"},"content_color":{"type":"string"},"watermark_security_access":{"type":"boolean"},"user_extend_info_switch":{"type":"boolean"},"user_extend_info":{"type":"string"}}}',
    WksEdgeSiteDetail:
      '{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"availability_zone_id":{"type":"string"},"address":{"type":"string"},"status":{"enum":["initial","deploying","available","unavailable"],"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"cpu_usage_rate":{"format":"double","type":"number"},"memory_usage_rate":{"format":"double","type":"number"},"capacity_usage_rate":{"format":"double","type":"number"},"site_info":{"allOf":[{"$ref":"#/components/schemas/SimpleSiteInfo"}]}}}',
  },
  securitySchemes: {
    token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
    aksk: { type: 'apiKey', in: 'header', name: 'Authorization', signature: 'SDK-HMAC-SHA256' },
  },
  errorCodes: [
    {
      code: 'WKS.0000',
      status: 400,
      message: 'The format of the parameters entered through the interface is invalid.',
    },
    { code: 'WKS.00000001', status: 500, message: 'Common query internal info failed.' },
    {
      code: 'WKS.00000002',
      status: 500,
      message: 'The tenant is not allowed to apply for services in the current state.',
    },
    {
      code: 'WKS.00000003',
      status: 500,
      message: 'Failed to obtain database information. Click Cancel Service and Apply Now again.',
    },
    {
      code: 'WKS.00000004',
      status: 500,
      message: 'Failed to obtain the management node IP address. Click Cancel Service and Apply Now again.',
    },
    {
      code: 'WKS.00000005',
      status: 500,
      message: 'Failed to obtain the system disk type. Click Cancel Service and Apply Now again.',
    },
    {
      code: 'WKS.00000006',
      status: 500,
      message: 'Failed to apply for service due to abnormal resources. Click Cancel Service and Apply Now again.',
    },
    {
      code: 'WKS.00000007',
      status: 500,
      message:
        'Failed to obtain the network segment information about the management node. Click Cancel Service, change the subnet network segment, and re-apply.',
    },
    {
      code: 'WKS.00000008',
      status: 500,
      message: 'Task query timed out. Click Retry or Cancel Service, and then Apply Now again.',
    },
    {
      code: 'WKS.00000009',
      status: 500,
      message: 'Failed to create the vAG management node. Click Retry or Cancel Service, and then Apply Now again.',
    },
    { code: 'WKS.00000010', status: 500, message: 'There are ongoing tasks.' },
    { code: 'WKS.00000011', status: 500, message: 'Failed to refresh WKSLiteAS configurations' },
    { code: 'WKS.00000012', status: 500, message: 'Failed to obtain task information.' },
    {
      code: 'WKS.00000013',
      status: 500,
      message:
        'Failed to obtain information about internal tokens. Click Retry or Cancel Service, and then Apply Now again.',
    },
    { code: 'WKS.00000014', status: 500, message: 'Failed to clear tenant data.' },
    { code: 'WKS.00000015', status: 500, message: 'Failed to invoke IMS interface.' },
    { code: 'WKS.00000016', status: 500, message: 'Failed to invoke WKSITA interface.' },
    {
      code: 'WKS.00000017',
      status: 500,
      message: 'Failed to delete the tenant information in WKSDesktops Controller.',
    },
    { code: 'WKS.00000018', status: 500, message: 'Failed to invoke ELB interface.' },
    { code: 'WKS.00000019', status: 500, message: 'Failed to invoke VPCEP interface.' },
    { code: 'WKS.00000020', status: 500, message: 'Failed to invoke EIP interface.' },
    { code: 'WKS.00000021', status: 500, message: 'Failed to query agent information.' },
    { code: 'WKS.00000022', status: 500, message: 'Failed to config agent.' },
    { code: 'WKS.00000023', status: 500, message: 'Failed to install agent.' },
    { code: 'WKS.00000024', status: 500, message: 'Failed to obtain the resource tenant token.' },
    { code: 'WKS.00000025', status: 500, message: 'The service status does not allow task retry.' },
    { code: 'WKS.00000026', status: 500, message: 'Failed to create the task.' },
    { code: 'WKS.00000027', status: 500, message: 'The domain type is invalid.' },
    {
      code: 'WKS.00000028',
      status: 500,
      message:
        'Internal task operation error (an internal error of task framework). Please check whether the task time is set to Never trigger.',
    },
    {
      code: 'WKS.00000029',
      status: 500,
      message: 'Failed to create the task because the interval is less than or equal to 0.',
    },
    { code: 'WKS.00000030', status: 500, message: 'Failed to invoke WKSDesktops Controller interface.' },
    { code: 'WKS.00000031', status: 500, message: 'Failed to invoke WKSDesktops Manager interface.' },
    {
      code: 'WKS.00000032',
      status: 500,
      message: 'The third-party password data is not configured. The Enable switch cannot be turned on.',
    },
    {
      code: 'WKS.00000033',
      status: 500,
      message: 'The configuration item values are incorrect. Please check the input value and try again.',
    },
    { code: 'WKS.00000034', status: 500, message: 'The Configuration Name already exists.' },
    {
      code: 'WKS.00000035',
      status: 500,
      message: 'The configuration is being called by another component. Ensure that it is not used and try again.',
    },
    {
      code: 'WKS.00000036',
      status: 500,
      message:
        "The button 'Whether to Enable Third-party SSO' cannot be toggled on because no third-party SSO data is available.",
    },
    { code: 'WKS.00000037', status: 500, message: 'The value can not contain the special characters: <>.' },
    { code: 'WKS.00000038', status: 401, message: 'The REST service port to be accessed is invalid.' },
    {
      code: 'WKS.00000039',
      status: 401,
      message: 'Failed to authenticate the IAM user, please contact your system administrator.',
    },
    { code: 'WKS.00000040', status: 403, message: 'File is not exist.' },
    { code: 'WKS.00000041', status: 500, message: 'Cache error or parameter configuration error.' },
    { code: 'WKS.00000042', status: 500, message: 'Apollo error or parameter configuration error.' },
    { code: 'WKS.00000043', status: 500, message: 'Failed to invoke WKSOPS interface.' },
    {
      code: 'WKS.00000061',
      status: 500,
      message:
        'Failed to connect to Windows AD. Check the following configurations :1. Whether the network connectivity between the LiteAS and Windows AD is normal.2. Whether the domain name, domain administrator account, and password are correct.3. Whether the time of the LiteAS is synchronized with that of Windows AD.',
    },
    {
      code: 'WKS.00000062',
      status: 500,
      message: 'Enter a standard auth URL, for example, https://cc.idp4.idsmanger.com/oauth/authorize.',
    },
    { code: 'WKS.00000063', status: 500, message: 'The AD domain information already exists.' },
    {
      code: 'WKS.00000064',
      status: 500,
      message: 'Enter a standard token URL, for example, https://cc.idp4.idsmanager.com/oauth/token.',
    },
    {
      code: 'WKS.00000065',
      status: 500,
      message: 'Enter a standard redirect URL, for example, https://10.23.126.80:8080/servlet/AuthenServlet.',
    },
    {
      code: 'WKS.00000066',
      status: 500,
      message: 'Invalid user information template. Use a template in the correct format.',
    },
    {
      code: 'WKS.00000067',
      status: 500,
      message: 'Invalid screen unlocking template. Use a template in the correct format.',
    },
    {
      code: 'WKS.00000068',
      status: 500,
      message: 'The format of the parameters entered through the interface is invalid.',
    },
    {
      code: 'WKS.00000069',
      status: 500,
      message: 'Invalid user synchronization template. Use a template in the correct format.',
    },
    { code: 'WKS.00000091', status: 400, message: 'Application servers exist' },
    { code: 'WKS.0001', status: 400, message: 'The request message input by the interface is empty.' },
    { code: 'WKS.00010000', status: 400, message: 'The platform type of the image is not supported.' },
    { code: 'WKS.00010001', status: 500, message: 'Failed to invoke WKSManger interface.' },
    { code: 'WKS.00010003', status: 500, message: 'Failed to invoke WKSDesktops Controller interface.' },
    { code: 'WKS.00010010', status: 500, message: 'Failed to call WKS ITA interface.' },
    { code: 'WKS.00010011', status: 500, message: 'Failed to query vm attach info.' },
    {
      code: 'WKS.00010013',
      status: 400,
      message:
        'Failed to query vm in openStack. Please check whether the openStack environment or openStack configuration is correct.',
    },
    {
      code: 'WKS.00010020',
      status: 500,
      message: 'Failed to apply for Workspace service when creating desktops, please contact on-call.',
    },
    { code: 'WKS.00010024', status: 403, message: 'No authority.' },
    { code: 'WKS.00010025', status: 401, message: 'The project id in the request URL does not match the token.' },
    {
      code: 'WKS.00010028',
      status: 500,
      message: 'Failed to invoke LiteAS interface, please check whether the AD server is normal.',
    },
    { code: 'WKS.00010029', status: 500, message: 'Failed to invoke NAT interface.' },
    { code: 'WKS.00010030', status: 500, message: 'Failed to invoke WKSEngine interface.' },
    {
      code: 'WKS.00010031',
      status: 404,
      message: 'The resource does not found. The resource type is {0} and resource id [{1}].',
    },
    {
      code: 'WKS.00010032',
      status: 409,
      message:
        'Operation conflict. The desktop current instance status is [{0}] and deny operation [{1}], resource id [{2}].',
    },
    { code: 'WKS.00010033', status: 403, message: 'Project in xx is failed to call this interface.' },
    { code: 'WKS.00010036', status: 403, message: 'The interface current not support xx.' },
    { code: 'WKS.00010037', status: 400, message: 'The tenant not open service.' },
    { code: 'WKS.00010039', status: 500, message: 'Failed to invoke VagController interface.' },
    { code: 'WKS.00010040', status: 400, message: 'The token role does not have IMS Administrator permission.' },
    { code: 'WKS.00010041', status: 400, message: 'The token role does not have BSS Administrator permission.' },
    { code: 'WKS.00010043', status: 500, message: 'This migration is not complete.' },
    { code: 'WKS.00010100', status: 409, message: 'Failed to start the desktop.' },
    { code: 'WKS.00010101', status: 409, message: 'Failed to start some desktops.' },
    { code: 'WKS.00010102', status: 409, message: 'Failed to stop the desktop.' },
    { code: 'WKS.00010103', status: 409, message: 'Failed to stop some desktops.' },
    { code: 'WKS.00010104', status: 409, message: 'Failed to reboot the desktop.' },
    { code: 'WKS.00010105', status: 409, message: 'Failed to reboot some desktops.' },
    {
      code: 'WKS.00010107',
      status: 409,
      message: 'Failed to start the desktop that is running. Please ensure that the desktop is stopped, and try again.',
    },
    {
      code: 'WKS.00010108',
      status: 409,
      message:
        'Failed to stop the desktop that is not running. Please ensure that the desktop is running, and try again.',
    },
    { code: 'WKS.00010109', status: 200, message: 'The custom name of desktop is empty.' },
    { code: 'WKS.00010110', status: 200, message: 'Desktops cannot obtain valid IP addresses.' },
    {
      code: 'WKS.00010115',
      status: 412,
      message: 'Only the desktop has been join windows AD can use rejoin domain function.',
    },
    { code: 'WKS.00010116', status: 412, message: 'Only Windows desktop now support to rejoin domain.' },
    {
      code: 'WKS.00010119',
      status: 500,
      message:
        'Failed to query domain information based on the FQDN. Please check whether the AD service is normal, and try again.',
    },
    { code: 'WKS.00010137', status: 500, message: 'agentStepCode info is null or empty.' },
    { code: 'WKS.00010139', status: 400, message: 'The desktop name already exists in the domain.' },
    {
      code: 'WKS.00010200',
      status: 500,
      message: 'A disk mounting task exists on the desktop. Please try again later.',
    },
    {
      code: 'WKS.00010201',
      status: 500,
      message: 'Failed to query the list of disks mounted to the desktop. Please try again later.',
    },
    { code: 'WKS.00010202', status: 500, message: 'Failed to query disk details. Please try again later.' },
    { code: 'WKS.00010302', status: 500, message: 'The desktop not set support snapshot.' },
    {
      code: 'WKS.00010306',
      status: 200,
      message:
        'Only the desktop from the OpenStack platform support setting whether to enable user self-service backup management function.',
    },
    {
      code: 'WKS.00010315',
      status: 200,
      message: 'The desktop does not support setting whether to enable user self-service backup management function.',
    },
    {
      code: 'WKS.00010320',
      status: 500,
      message: 'Failed to query desktop group info. Please check the status of WKSDesktops Controller and try again.',
    },
    {
      code: 'WKS.00010321',
      status: 200,
      message:
        'Failed to set user self-service backup management function identification in the WKSDesktops manager database. Please try again later.',
    },
    {
      code: 'WKS.00011055',
      status: 500,
      message: 'The agency has not been created. Create an agency or re-authorize it.',
    },
    { code: 'WKS.0002', status: 500, message: 'Internal error. Please contact your system administrator.' },
    { code: 'WKS.0003', status: 500, message: 'Database error or parameter configuration error.' },
    { code: 'WKS.0004', status: 500, message: 'The internal request message is empty.' },
    { code: 'WKS.0005', status: 400, message: 'Failed to invoke the ECS interface.' },
    { code: 'WKS.0006', status: 400, message: 'Failed to invoke VPC interface.' },
    { code: 'WKS.0008', status: 400, message: 'Failed to invoke the SMN interface.' },
    { code: 'WKS.0009', status: 400, message: 'Failed to invoke the IAM interface.' },
    { code: 'WKS.0010', status: 404, message: 'No resources found in the system.' },
    {
      code: 'WKS.0011',
      status: 403,
      message: 'This operation is not allowed because the service has not been enabled for the tenant.',
    },
    { code: 'WKS.0012', status: 403, message: 'The user is not authorized.' },
    { code: 'WKS.0014', status: 500, message: 'Failed to invoke EVS interface.' },
    {
      code: 'WKS.0016',
      status: 409,
      message: 'Cannot operate the desktop in maintenance mode or the desktop id is invalid.',
    },
    { code: 'WKS.00170101', status: 400, message: 'The password complexity is insufficient.' },
    { code: 'WKS.00170102', status: 400, message: 'The password is the same as the historical password.' },
    { code: 'WKS.00170103', status: 400, message: 'The password contains the user name.' },
    { code: 'WKS.00170107', status: 404, message: 'The enterprise ID is not exists.' },
    { code: 'WKS.00170108', status: 500, message: "Reset user's password failed." },
    { code: 'WKS.00170112', status: 500, message: 'This migration is not complete.' },
    { code: 'WKS.0018', status: 500, message: 'Failed to invoke EIP interface, error message: {0}.' },
    { code: 'WKS.0020', status: 400, message: 'Failed to invoke query subnets interface.' },
    { code: 'WKS.0032', status: 500, message: 'Failed to init the job. Please contact your system administrator.' },
    { code: 'WKS.0033', status: 500, message: 'The domain information does not exist.' },
    { code: 'WKS.0035', status: 400, message: 'The enterprise ID has been used. Enter another ID.' },
    { code: 'WKS.0036', status: 500, message: 'The number of tenants exceeds the maximum.' },
    { code: 'WKS.0106', status: 200, message: 'Insufficient quota.' },
    { code: 'WKS.0126', status: 500, message: 'Failed to operate database.' },
    { code: 'WKS.0163', status: 400, message: 'Failed to export the XML file.' },
    { code: 'WKS.0164', status: 400, message: 'Failed to import the XML file.' },
    { code: 'WKS.0165', status: 400, message: 'Multiple policy groups with the same name exist in the file' },
    { code: 'WKS.0207', status: 500, message: 'A user cannot cancel Workspace in the current service status.' },
    {
      code: 'WKS.0208',
      status: 500,
      message:
        'Failed to apply the service environment preparation status. Click Retry or Cancel to re-register the user.',
    },
    {
      code: 'WKS.0216',
      status: 500,
      message:
        'When the domain type is LOCAL_AD, the IP addresses of the active controller and active DNS cannot be empty.',
    },
    { code: 'WKS.0220', status: 500, message: 'Failed to access WKSLiteAS, please check whether WKSLiteAS is normal.' },
    { code: 'WKS.0221', status: 500, message: 'Failed to invoke CBC interface.' },
    { code: 'WKS.0224', status: 500, message: 'Unpaid orders already exist, so this operation is not allowed.' },
    { code: 'WKS.0300', status: 400, message: 'Get customer product info fail.' },
    { code: 'WKS.0301', status: 400, message: 'Product package info error.' },
    { code: 'WKS.0401', status: 400, message: 'The desktop cannot be modified because it is not started.' },
    { code: 'WKS.0402', status: 200, message: 'The desktop is being deleted and cannot be modified.' },
    { code: 'WKS.0403', status: 403, message: 'The desktop failed to be deleted and cannot be modified.' },
    { code: 'WKS.0404', status: 200, message: 'Failed to modify desktop attributes.' },
    {
      code: 'WKS.0405',
      status: 200,
      message:
        'Failed to restart the desktop that is not running. Please ensure that the desktop is running, and try again.',
    },
    {
      code: 'WKS.0406',
      status: 400,
      message: 'The desktop cannot be modified because it is being started, stopped, or restarted.',
    },
    { code: 'WKS.0407', status: 403, message: 'This operation cannot be performed because disks are being added.' },
    { code: 'WKS.0417', status: 200, message: 'The desktop name is duplicated.' },
    { code: 'WKS.0418', status: 400, message: 'The desktop does not exist.' },
    {
      code: 'WKS.0426',
      status: 400,
      message:
        'The computer name suffix has reached the maximum value[{}].Please check windows AD and specify computer name.',
    },
    { code: 'WKS.0503', status: 400, message: 'Rest project id invalid.' },
    { code: 'WKS.0505', status: 400, message: 'Invalid parameter action.' },
    { code: 'WKS.0506', status: 400, message: 'Request parameters cannot contain offset or limit.' },
    { code: 'WKS.0508', status: 400, message: 'The value of offset cannot be smaller than 0.' },
    { code: 'WKS.0509', status: 400, message: 'The value of limit must be greater than 0 and smaller than 1000.' },
    { code: 'WKS.0560', status: 400, message: 'The value of matches cannot be left empty.' },
    { code: 'WKS.0563', status: 400, message: 'The number of tag keys cannot be 0 or greater than 10.' },
    { code: 'WKS.0564', status: 400, message: 'Invalid tag.' },
    { code: 'WKS.0565', status: 400, message: 'Duplicate tag keys.' },
    { code: 'WKS.0566', status: 400, message: 'A maximum of 10 tags can be added to each desktop.' },
    { code: 'WKS.0568', status: 400, message: 'The resource does not exist or is a resource of another project.' },
    { code: 'WKS.0569', status: 400, message: 'The tag key does not exist.' },
    {
      code: 'WKS.0570',
      status: 401,
      message: 'The token role does not have the permission to perform this operation.',
    },
    {
      code: 'WKS.0631',
      status: 400,
      message:
        'The entered email address is different from the registered email address. Please enter the correct one.',
    },
    {
      code: 'WKS.0808',
      status: 500,
      message: 'The current user cannot deregister the Workspace service because the user still has desktops.',
    },
    { code: 'WKS.0904', status: 500, message: 'Failed to query domain users.' },
    { code: 'WKS.0923', status: 500, message: 'The image does not exist.' },
    { code: 'WKS.2001', status: 500, message: 'Authentication failed.' },
    { code: 'WKS.5100', status: 401, message: 'X-Auth-Token is invalid in the request header.' },
  ],
  polls: {
    showJob: {
      id: 'job_id',
      poll: 'ShowJob',
      parameter: 'job_id',
      status: 'status',
      succeeded: ['SUCCESS'],
      failed: ['FAILED'],
      pending: ['RUNNING', 'WAITING'],
    },
  },
}
