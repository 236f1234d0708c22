// Written by hwapi generate. Do not edit: change the OpenAPI document and generate again.

/** The error codes that the service documents. A server may send others: `ApiError.error_code` is open. */
export type ErrorCode =
  | 'WKS.0000'
  | 'WKS.00000001'
  | 'WKS.00000002'
  | 'WKS.00000003'
  | 'WKS.00000004'
  | 'WKS.00000005'
  | 'WKS.00000006'
  | 'WKS.00000007'
  | 'WKS.00000008'
  | 'WKS.00000009'
  | 'WKS.00000010'
  | 'WKS.00000011'
  | 'WKS.00000012'
  | 'WKS.00000013'
  | 'WKS.00000014'
  | 'WKS.00000015'
  | 'WKS.00000016'
  | 'WKS.00000017'
  | 'WKS.00000018'
  | 'WKS.00000019'
  | 'WKS.00000020'
  | 'WKS.00000021'
  | 'WKS.00000022'
  | 'WKS.00000023'
  | 'WKS.00000024'
  | 'WKS.00000025'
  | 'WKS.00000026'
  | 'WKS.00000027'
  | 'WKS.00000028'
  | 'WKS.00000029'
  | 'WKS.00000030'
  | 'WKS.00000031'
  | 'WKS.00000032'
  | 'WKS.00000033'
  | 'WKS.00000034'
  | 'WKS.00000035'
  | 'WKS.00000036'
  | 'WKS.00000037'
  | 'WKS.00000038'
  | 'WKS.00000039'
  | 'WKS.00000040'
  | 'WKS.00000041'
  | 'WKS.00000042'
  | 'WKS.00000043'
  | 'WKS.00000061'
  | 'WKS.00000062'
  | 'WKS.00000063'
  | 'WKS.00000064'
  | 'WKS.00000065'
  | 'WKS.00000066'
  | 'WKS.00000067'
  | 'WKS.00000068'
  | 'WKS.00000069'
  | 'WKS.00000091'
  | 'WKS.0001'
  | 'WKS.00010000'
  | 'WKS.00010001'
  | 'WKS.00010003'
  | 'WKS.00010010'
  | 'WKS.00010011'
  | 'WKS.00010013'
  | 'WKS.00010020'
  | 'WKS.00010024'
  | 'WKS.00010025'
  | 'WKS.00010028'
  | 'WKS.00010029'
  | 'WKS.00010030'
  | 'WKS.00010031'
  | 'WKS.00010032'
  | 'WKS.00010033'
  | 'WKS.00010036'
  | 'WKS.00010037'
  | 'WKS.00010039'
  | 'WKS.00010040'
  | 'WKS.00010041'
  | 'WKS.00010043'
  | 'WKS.00010100'
  | 'WKS.00010101'
  | 'WKS.00010102'
  | 'WKS.00010103'
  | 'WKS.00010104'
  | 'WKS.00010105'
  | 'WKS.00010107'
  | 'WKS.00010108'
  | 'WKS.00010109'
  | 'WKS.00010110'
  | 'WKS.00010115'
  | 'WKS.00010116'
  | 'WKS.00010119'
  | 'WKS.00010137'
  | 'WKS.00010139'
  | 'WKS.00010200'
  | 'WKS.00010201'
  | 'WKS.00010202'
  | 'WKS.00010302'
  | 'WKS.00010306'
  | 'WKS.00010315'
  | 'WKS.00010320'
  | 'WKS.00010321'
  | 'WKS.00011055'
  | 'WKS.0002'
  | 'WKS.0003'
  | 'WKS.0004'
  | 'WKS.0005'
  | 'WKS.0006'
  | 'WKS.0008'
  | 'WKS.0009'
  | 'WKS.0010'
  | 'WKS.0011'
  | 'WKS.0012'
  | 'WKS.0014'
  | 'WKS.0016'
  | 'WKS.00170101'
  | 'WKS.00170102'
  | 'WKS.00170103'
  | 'WKS.00170107'
  | 'WKS.00170108'
  | 'WKS.00170112'
  | 'WKS.0018'
  | 'WKS.0020'
  | 'WKS.0032'
  | 'WKS.0033'
  | 'WKS.0035'
  | 'WKS.0036'
  | 'WKS.0106'
  | 'WKS.0126'
  | 'WKS.0163'
  | 'WKS.0164'
  | 'WKS.0165'
  | 'WKS.0207'
  | 'WKS.0208'
  | 'WKS.0216'
  | 'WKS.0220'
  | 'WKS.0221'
  | 'WKS.0224'
  | 'WKS.0300'
  | 'WKS.0301'
  | 'WKS.0401'
  | 'WKS.0402'
  | 'WKS.0403'
  | 'WKS.0404'
  | 'WKS.0405'
  | 'WKS.0406'
  | 'WKS.0407'
  | 'WKS.0417'
  | 'WKS.0418'
  | 'WKS.0426'
  | 'WKS.0503'
  | 'WKS.0505'
  | 'WKS.0506'
  | 'WKS.0508'
  | 'WKS.0509'
  | 'WKS.0560'
  | 'WKS.0563'
  | 'WKS.0564'
  | 'WKS.0565'
  | 'WKS.0566'
  | 'WKS.0568'
  | 'WKS.0569'
  | 'WKS.0570'
  | 'WKS.0631'
  | 'WKS.0808'
  | 'WKS.0904'
  | 'WKS.0923'
  | 'WKS.2001'
  | 'WKS.5100'

/** What the document says of each error code. */
export const ERROR_CODES: Readonly<Record<ErrorCode, { status?: number; message?: string; solution?: string }>> = {
  'WKS.0000': {
    status: 400,
    message: 'The format of the parameters entered through the interface is invalid.',
  },
  'WKS.00000001': {
    status: 500,
    message: 'Common query internal info failed.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000002': {
    status: 500,
    message: 'The tenant is not allowed to apply for services in the current state.',
    solution: 'The tenant is not allowed to apply for services in the current state.',
  },
  'WKS.00000003': {
    status: 500,
    message: 'Failed to obtain database information. Click Cancel Service and Apply Now again.',
    solution: 'Click Cancel Service and Apply Now again.',
  },
  'WKS.00000004': {
    status: 500,
    message: 'Failed to obtain the management node IP address. Click Cancel Service and Apply Now again.',
    solution: 'Click Cancel Service and Apply Now again.',
  },
  'WKS.00000005': {
    status: 500,
    message: 'Failed to obtain the system disk type. Click Cancel Service and Apply Now again.',
    solution: 'Click Cancel Service and Apply Now again.',
  },
  'WKS.00000006': {
    status: 500,
    message: 'Failed to apply for service due to abnormal resources. Click Cancel Service and Apply Now again.',
    solution: 'Click Cancel Service and Apply Now again.',
  },
  'WKS.00000007': {
    status: 500,
    message:
      'Failed to obtain the network segment information about the management node. Click Cancel Service, change the subnet network segment, and re-apply.',
    solution: 'Click Cancel Service, change the subnet network segment, and re-apply.',
  },
  'WKS.00000008': {
    status: 500,
    message: 'Task query timed out. Click Retry or Cancel Service, and then Apply Now again.',
    solution: 'Click Retry or Cancel Service, and then Apply Now again.',
  },
  'WKS.00000009': {
    status: 500,
    message: 'Failed to create the vAG management node. Click Retry or Cancel Service, and then Apply Now again.',
    solution: 'Click Retry or Cancel Service, and then Apply Now again.',
  },
  'WKS.00000010': {
    status: 500,
    message: 'There are ongoing tasks.',
    solution: 'Please wait for the task to stop and try again',
  },
  'WKS.00000011': {
    status: 500,
    message: 'Failed to refresh WKSLiteAS configurations',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000012': {
    status: 500,
    message: 'Failed to obtain task information.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000013': {
    status: 500,
    message:
      'Failed to obtain information about internal tokens. Click Retry or Cancel Service, and then Apply Now again.',
    solution: 'Click Retry or Cancel Service, and then Apply Now again.',
  },
  'WKS.00000014': {
    status: 500,
    message: 'Failed to clear tenant data.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000015': {
    status: 500,
    message: 'Failed to invoke IMS interface.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000016': {
    status: 500,
    message: 'Failed to invoke WKSITA interface.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000017': {
    status: 500,
    message: 'Failed to delete the tenant information in WKSDesktops Controller.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000018': {
    status: 500,
    message: 'Failed to invoke ELB interface.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000019': {
    status: 500,
    message: 'Failed to invoke VPCEP interface.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000020': {
    status: 500,
    message: 'Failed to invoke EIP interface.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000021': {
    status: 500,
    message: 'Failed to query agent information.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000022': {
    status: 500,
    message: 'Failed to config agent.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000023': {
    status: 500,
    message: 'Failed to install agent.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000024': {
    status: 500,
    message: 'Failed to obtain the resource tenant token.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000025': {
    status: 500,
    message: 'The service status does not allow task retry.',
    solution: 'Please wait for account opening success or failure and try again',
  },
  'WKS.00000026': {
    status: 500,
    message: 'Failed to create the task.',
    solution: 'Please configure cron expression',
  },
  'WKS.00000027': {
    status: 500,
    message: 'The domain type is invalid.',
    solution: 'Please confirm that the AD domain has been configured',
  },
  'WKS.00000028': {
    status: 500,
    message:
      'Internal task operation error (an internal error of task framework). Please check whether the task time is set to Never trigger.',
    solution: 'Please check whether the task time is set to Never trigger.',
  },
  'WKS.00000029': {
    status: 500,
    message: 'Failed to create the task because the interval is less than or equal to 0.',
    solution: 'The interval is less than or equal to 0.',
  },
  'WKS.00000030': {
    status: 500,
    message: 'Failed to invoke WKSDesktops Controller interface.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000031': {
    status: 500,
    message: 'Failed to invoke WKSDesktops Manager interface.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000032': {
    status: 500,
    message: 'The third-party password data is not configured. The Enable switch cannot be turned on.',
    solution: 'Please configure third-party password data first',
  },
  'WKS.00000033': {
    status: 500,
    message: 'The configuration item values are incorrect. Please check the input value and try again.',
    solution: 'Please check the input value and try again.',
  },
  'WKS.00000034': {
    status: 500,
    message: 'The Configuration Name already exists.',
    solution: 'Please replace with a different configuration name',
  },
  'WKS.00000035': {
    status: 500,
    message: 'The configuration is being called by another component. Ensure that it is not used and try again.',
    solution: 'Ensure that it is not used and try again.',
  },
  'WKS.00000036': {
    status: 500,
    message:
      "The button 'Whether to Enable Third-party SSO' cannot be toggled on because no third-party SSO data is available.",
    solution: 'Please configure third-party single sign-on data',
  },
  'WKS.00000037': {
    status: 500,
    message: 'The value can not contain the special characters: <>.',
    solution: "Please enter a drive path without '<>'",
  },
  'WKS.00000038': {
    status: 401,
    message: 'The REST service port to be accessed is invalid.',
    solution: 'Please replace the service port with the correct one.',
  },
  'WKS.00000039': {
    status: 401,
    message: 'Failed to authenticate the IAM user, please contact your system administrator.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000040': {
    status: 403,
    message: 'File is not exist.',
    solution: 'Check whether the file path or file name is correct.',
  },
  'WKS.00000041': {
    status: 500,
    message: 'Cache error or parameter configuration error.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000042': {
    status: 500,
    message: 'Apollo error or parameter configuration error.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000043': {
    status: 500,
    message: 'Failed to invoke WKSOPS interface.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000061': {
    status: 500,
    message:
      'Failed to connect to Windows AD. Check the following configurations :1. Whether the network connectivity between the LiteAS and Windows AD is normal.2. Whether the domain name, domain administrator account, and password are correct.3. Whether the time of the LiteAS is synchronized with that of Windows AD.',
    solution:
      'Check the following configurations:1. Whether the network connectivity between the LiteAS and Windows AD is normal.2. Whether the domain name, domain administrator account, and password are correct.3. Whether the time of the LiteAS is synchronized with that of Windows AD.',
  },
  'WKS.00000062': {
    status: 500,
    message: 'Enter a standard auth URL, for example, https://cc.idp4.idsmanger.com/oauth/authorize.',
    solution: 'For example, https://cc.idp4.idsmanger.com/oauth/authorize.',
  },
  'WKS.00000063': {
    status: 500,
    message: 'The AD domain information already exists.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.00000064': {
    status: 500,
    message: 'Enter a standard token URL, for example, https://cc.idp4.idsmanager.com/oauth/token.',
    solution: 'For example, https://cc.idp4.idsmanager.com/oauth/token.',
  },
  'WKS.00000065': {
    status: 500,
    message: 'Enter a standard redirect URL, for example, https://10.23.126.80:8080/servlet/AuthenServlet.',
    solution: 'For example, https://10.23.126.80:8080/servlet/AuthenServlet.',
  },
  'WKS.00000066': {
    status: 500,
    message: 'Invalid user information template. Use a template in the correct format.',
    solution: 'Pay attention to the check or fill in the information by referring to the online help.',
  },
  'WKS.00000067': {
    status: 500,
    message: 'Invalid screen unlocking template. Use a template in the correct format.',
    solution: 'Pay attention to the check or fill in the information by referring to the online help.',
  },
  'WKS.00000068': {
    status: 500,
    message: 'The format of the parameters entered through the interface is invalid.',
    solution: 'Pay attention to the check or fill in the information by referring to the online help.',
  },
  'WKS.00000069': {
    status: 500,
    message: 'Invalid user synchronization template. Use a template in the correct format.',
    solution: 'Pay attention to the check or fill in the information by referring to the online help.',
  },
  'WKS.00000091': {
    status: 400,
    message: 'Application servers exist',
    solution: 'After deleting the application service, run the following command:',
  },
  'WKS.0001': {
    status: 400,
    message: 'The request message input by the interface is empty.',
    solution: 'The request message from the interface is empty.',
  },
  'WKS.00010000': {
    status: 400,
    message: 'The platform type of the image is not supported.',
    solution: 'The image type must be Windows or Linux.',
  },
  'WKS.00010001': {
    status: 500,
    message: 'Failed to invoke WKSManger interface.',
  },
  'WKS.00010003': {
    status: 500,
    message: 'Failed to invoke WKSDesktops Controller interface.',
  },
  'WKS.00010010': {
    status: 500,
    message: 'Failed to call WKS ITA interface.',
  },
  'WKS.00010011': {
    status: 500,
    message: 'Failed to query vm attach info.',
    solution: 'Please contact the administrator.',
  },
  'WKS.00010013': {
    status: 400,
    message:
      'Failed to query vm in openStack. Please check whether the openStack environment or openStack configuration is correct.',
    solution: 'Please contact the administrator.',
  },
  'WKS.00010020': {
    status: 500,
    message: 'Failed to apply for Workspace service when creating desktops, please contact on-call.',
    solution: 'Failed to enable the WKSManger service.',
  },
  'WKS.00010024': {
    status: 403,
    message: 'No authority.',
    solution: 'Please contact the administrator.',
  },
  'WKS.00010025': {
    status: 401,
    message: 'The project id in the request URL does not match the token.',
    solution: 'Check whether the token matches the project ID and obtain the token again.',
  },
  'WKS.00010028': {
    status: 500,
    message: 'Failed to invoke LiteAS interface, please check whether the AD server is normal.',
    solution: 'Please contact the administrator.',
  },
  'WKS.00010029': {
    status: 500,
    message: 'Failed to invoke NAT interface.',
    solution: 'Please try again or contact the administrator',
  },
  'WKS.00010030': {
    status: 500,
    message: 'Failed to invoke WKSEngine interface.',
  },
  'WKS.00010031': {
    status: 404,
    message: 'The resource does not found. The resource type is {0} and resource id [{1}].',
    solution: 'Please try again or contact the administrator',
  },
  'WKS.00010032': {
    status: 409,
    message:
      'Operation conflict. The desktop current instance status is [{0}] and deny operation [{1}], resource id [{2}].',
    solution:
      'Check whether the conflict is caused by other operations on the current desktop. After other operations are complete, try again.',
  },
  'WKS.00010033': {
    status: 403,
    message: 'Project in xx is failed to call this interface.',
    solution: 'Please contact the administrator.',
  },
  'WKS.00010036': {
    status: 403,
    message: 'The interface current not support xx.',
  },
  'WKS.00010037': {
    status: 400,
    message: 'The tenant not open service.',
    solution: 'Enable the service and try again.',
  },
  'WKS.00010039': {
    status: 500,
    message: 'Failed to invoke VagController interface.',
  },
  'WKS.00010040': {
    status: 400,
    message: 'The token role does not have IMS Administrator permission.',
  },
  'WKS.00010041': {
    status: 400,
    message: 'The token role does not have BSS Administrator permission.',
  },
  'WKS.00010043': {
    status: 500,
    message: 'This migration is not complete.',
    solution: 'Waiting for the migration to complete',
  },
  'WKS.00010100': {
    status: 409,
    message: 'Failed to start the desktop.',
    solution: 'Please try again or contact the administrator',
  },
  'WKS.00010101': {
    status: 409,
    message: 'Failed to start some desktops.',
    solution: 'Please try again or contact the administrator',
  },
  'WKS.00010102': {
    status: 409,
    message: 'Failed to stop the desktop.',
    solution: 'Please try again or contact the administrator',
  },
  'WKS.00010103': {
    status: 409,
    message: 'Failed to stop some desktops.',
    solution: 'Please try again or contact the administrator',
  },
  'WKS.00010104': {
    status: 409,
    message: 'Failed to reboot the desktop.',
    solution: 'Please try again or contact the administrator',
  },
  'WKS.00010105': {
    status: 409,
    message: 'Failed to reboot some desktops.',
    solution: 'Please try again or contact the administrator',
  },
  'WKS.00010107': {
    status: 409,
    message: 'Failed to start the desktop that is running. Please ensure that the desktop is stopped, and try again.',
    solution: 'Ensure that the desktop status is Stopped.',
  },
  'WKS.00010108': {
    status: 409,
    message:
      'Failed to stop the desktop that is not running. Please ensure that the desktop is running, and try again.',
    solution: 'Ensure that the desktop is running.',
  },
  'WKS.00010109': {
    status: 200,
    message: 'The custom name of desktop is empty.',
    solution: 'Please contact the administrator.',
  },
  'WKS.00010110': {
    status: 200,
    message: 'Desktops cannot obtain valid IP addresses.',
    solution:
      'The computer cannot obtain a valid IP address. Please check whether the DHCP component and network environment are normal.',
  },
  'WKS.00010115': {
    status: 412,
    message: 'Only the desktop has been join windows AD can use rejoin domain function.',
    solution: 'Check whether the desktop has been added to a domain.',
  },
  'WKS.00010116': {
    status: 412,
    message: 'Only Windows desktop now support to rejoin domain.',
    solution: 'Check whether the desktop runs the Windows operating system.',
  },
  'WKS.00010119': {
    status: 500,
    message:
      'Failed to query domain information based on the FQDN. Please check whether the AD service is normal, and try again.',
    solution: 'Please contact the administrator.',
  },
  'WKS.00010137': {
    status: 500,
    message: 'agentStepCode info is null or empty.',
    solution: 'Please contact the administrator.',
  },
  'WKS.00010139': {
    status: 400,
    message: 'The desktop name already exists in the domain.',
  },
  'WKS.00010200': {
    status: 500,
    message: 'A disk mounting task exists on the desktop. Please try again later.',
    solution: 'Retry after the disk mounting task is complete.',
  },
  'WKS.00010201': {
    status: 500,
    message: 'Failed to query the list of disks mounted to the desktop. Please try again later.',
    solution: 'Please try again later or contact the administrator',
  },
  'WKS.00010202': {
    status: 500,
    message: 'Failed to query disk details. Please try again later.',
    solution: 'Please try again later or contact the administrator',
  },
  'WKS.00010302': {
    status: 500,
    message: 'The desktop not set support snapshot.',
    solution: 'Please contact the administrator.',
  },
  'WKS.00010306': {
    status: 200,
    message:
      'Only the desktop from the OpenStack platform support setting whether to enable user self-service backup management function.',
    solution: 'Check whether the OpenStack scenario is used.',
  },
  'WKS.00010315': {
    status: 200,
    message: 'The desktop does not support setting whether to enable user self-service backup management function.',
  },
  'WKS.00010320': {
    status: 500,
    message: 'Failed to query desktop group info. Please check the status of WKSDesktops Controller and try again.',
    solution: 'Contact the administrator.',
  },
  'WKS.00010321': {
    status: 200,
    message:
      'Failed to set user self-service backup management function identification in the WKSDesktops manager database. Please try again later.',
  },
  'WKS.00011055': {
    status: 500,
    message: 'The agency has not been created. Create an agency or re-authorize it.',
  },
  'WKS.0002': {
    status: 500,
    message: 'Internal error. Please contact your system administrator.',
    solution: 'Contact the administrator.',
  },
  'WKS.0003': {
    status: 500,
    message: 'Database error or parameter configuration error.',
    solution: 'Please contact the administrator.',
  },
  'WKS.0004': {
    status: 500,
    message: 'The internal request message is empty.',
    solution: 'Check whether mandatory parameters are left blank.',
  },
  'WKS.0005': {
    status: 400,
    message: 'Failed to invoke the ECS interface.',
    solution: 'Please contact the administrator',
  },
  'WKS.0006': {
    status: 400,
    message: 'Failed to invoke VPC interface.',
  },
  'WKS.0008': {
    status: 400,
    message: 'Failed to invoke the SMN interface.',
    solution: 'Please contact the administrator',
  },
  'WKS.0009': {
    status: 400,
    message: 'Failed to invoke the IAM interface.',
    solution: 'Please contact the administrator',
  },
  'WKS.0010': {
    status: 404,
    message: 'No resources found in the system.',
    solution: 'Check whether the resource ID is correct.',
  },
  'WKS.0011': {
    status: 403,
    message: 'This operation is not allowed because the service has not been enabled for the tenant.',
    solution: 'Please check service status',
  },
  'WKS.0012': {
    status: 403,
    message: 'The user is not authorized.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.0014': {
    status: 500,
    message: 'Failed to invoke EVS interface.',
  },
  'WKS.0016': {
    status: 409,
    message: 'Cannot operate the desktop in maintenance mode or the desktop id is invalid.',
    solution: 'Check whether the desktop is in maintenance mode.',
  },
  'WKS.00170101': {
    status: 400,
    message: 'The password complexity is insufficient.',
    solution: 'Change the password again to improve the password complexity.',
  },
  'WKS.00170102': {
    status: 400,
    message: 'The password is the same as the historical password.',
    solution: 'Please redefine the password to ensure that the password is different from the history.',
  },
  'WKS.00170103': {
    status: 400,
    message: 'The password contains the user name.',
    solution: 'Modify the password so that the password does not contain the user name.',
  },
  'WKS.00170107': {
    status: 404,
    message: 'The enterprise ID is not exists.',
    solution: 'Check whether the enterprise ID is correct.',
  },
  'WKS.00170108': {
    status: 500,
    message: "Reset user's password failed.",
    solution: 'Please contact the administrator',
  },
  'WKS.00170112': {
    status: 500,
    message: 'This migration is not complete.',
    solution: 'Wait until the migration is complete.',
  },
  'WKS.0018': {
    status: 500,
    message: 'Failed to invoke EIP interface, error message: {0}.',
  },
  'WKS.0020': {
    status: 400,
    message: 'Failed to invoke query subnets interface.',
    solution: 'Please contact the administrator',
  },
  'WKS.0032': {
    status: 500,
    message: 'Failed to init the job. Please contact your system administrator.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.0033': {
    status: 500,
    message: 'The domain information does not exist.',
    solution: 'Please fill in the correct domain information',
  },
  'WKS.0035': {
    status: 400,
    message: 'The enterprise ID has been used. Enter another ID.',
    solution: 'Please change company ID',
  },
  'WKS.0036': {
    status: 500,
    message: 'The number of tenants exceeds the maximum.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.0106': {
    status: 200,
    message: 'Insufficient quota.',
    solution: 'Contact the administrator to increase the quota.',
  },
  'WKS.0126': {
    status: 500,
    message: 'Failed to operate database.',
    solution: 'Contact the administrator.',
  },
  'WKS.0163': {
    status: 400,
    message: 'Failed to export the XML file.',
    solution: 'Check the error and contact the administrator.',
  },
  'WKS.0164': {
    status: 400,
    message: 'Failed to import the XML file.',
    solution: 'Check the file for specific errors and contact the administrator.',
  },
  'WKS.0165': {
    status: 400,
    message: 'Multiple policy groups with the same name exist in the file',
    solution: 'Change the policy group name in the file.',
  },
  'WKS.0207': {
    status: 500,
    message: 'A user cannot cancel Workspace in the current service status.',
    solution: 'Please wait for account opening success or failure and try again',
  },
  'WKS.0208': {
    status: 500,
    message:
      'Failed to apply the service environment preparation status. Click Retry or Cancel to re-register the user.',
    solution: 'Please contact the administrator',
  },
  'WKS.0216': {
    status: 500,
    message:
      'When the domain type is LOCAL_AD, the IP addresses of the active controller and active DNS cannot be empty.',
    solution: 'Please fill in the primary controller IP and primary DNS IP and try again',
  },
  'WKS.0220': {
    status: 500,
    message: 'Failed to access WKSLiteAS, please check whether WKSLiteAS is normal.',
    solution: 'Please check whether WKSLiteAS is normal.',
  },
  'WKS.0221': {
    status: 500,
    message: 'Failed to invoke CBC interface.',
  },
  'WKS.0224': {
    status: 500,
    message: 'Unpaid orders already exist, so this operation is not allowed.',
    solution: 'Check whether the order is not paid. If yes, pay or cancel the order.',
  },
  'WKS.0300': {
    status: 400,
    message: 'Get customer product info fail.',
    solution: 'Please contact the administrator',
  },
  'WKS.0301': {
    status: 400,
    message: 'Product package info error.',
    solution: 'Please check product package info',
  },
  'WKS.0401': {
    status: 400,
    message: 'The desktop cannot be modified because it is not started.',
    solution: 'Please check desktop status',
  },
  'WKS.0402': {
    status: 200,
    message: 'The desktop is being deleted and cannot be modified.',
    solution: 'Check whether the status of the computer that fails to be deleted is valid.',
  },
  'WKS.0403': {
    status: 403,
    message: 'The desktop failed to be deleted and cannot be modified.',
    solution: 'Please check desktop status',
  },
  'WKS.0404': {
    status: 200,
    message: 'Failed to modify desktop attributes.',
    solution: 'Please contact the administrator.',
  },
  'WKS.0405': {
    status: 200,
    message:
      'Failed to restart the desktop that is not running. Please ensure that the desktop is running, and try again.',
    solution: 'Ensure that the desktop is powered on and try again.',
  },
  'WKS.0406': {
    status: 400,
    message: 'The desktop cannot be modified because it is being started, stopped, or restarted.',
    solution: 'Please check desktop status',
  },
  'WKS.0407': {
    status: 403,
    message: 'This operation cannot be performed because disks are being added.',
    solution: 'Please check desktop status',
  },
  'WKS.0417': {
    status: 200,
    message: 'The desktop name is duplicated.',
    solution: 'Change the name',
  },
  'WKS.0418': {
    status: 400,
    message: 'The desktop does not exist.',
    solution: 'Check whether the desktop ID is correct.',
  },
  'WKS.0426': {
    status: 400,
    message:
      'The computer name suffix has reached the maximum value[{}].Please check windows AD and specify computer name.',
  },
  'WKS.0503': {
    status: 400,
    message: 'Rest project id invalid.',
    solution: 'Please check parameter',
  },
  'WKS.0505': {
    status: 400,
    message: 'Invalid parameter action.',
  },
  'WKS.0506': {
    status: 400,
    message: 'Request parameters cannot contain offset or limit.',
    solution: 'Please check parameter',
  },
  'WKS.0508': {
    status: 400,
    message: 'The value of offset cannot be smaller than 0.',
    solution: 'The value of offset cannot be less than 0.',
  },
  'WKS.0509': {
    status: 400,
    message: 'The value of limit must be greater than 0 and smaller than 1000.',
    solution: 'The limit must be greater than 0 and less than 1000.',
  },
  'WKS.0560': {
    status: 400,
    message: 'The value of matches cannot be left empty.',
  },
  'WKS.0563': {
    status: 400,
    message: 'The number of tag keys cannot be 0 or greater than 10.',
  },
  'WKS.0564': {
    status: 400,
    message: 'Invalid tag.',
  },
  'WKS.0565': {
    status: 400,
    message: 'Duplicate tag keys.',
  },
  'WKS.0566': {
    status: 400,
    message: 'A maximum of 10 tags can be added to each desktop.',
  },
  'WKS.0568': {
    status: 400,
    message: 'The resource does not exist or is a resource of another project.',
    solution: 'Check whether resource_id is correct.',
  },
  'WKS.0569': {
    status: 400,
    message: 'The tag key does not exist.',
    solution: 'Check whether the tag key parameter is correct.',
  },
  'WKS.0570': {
    status: 401,
    message: 'The token role does not have the permission to perform this operation.',
    solution: 'Please relogin',
  },
  'WKS.0631': {
    status: 400,
    message: 'The entered email address is different from the registered email address. Please enter the correct one.',
    solution: 'Check whether the email address is correct.',
  },
  'WKS.0808': {
    status: 500,
    message: 'The current user cannot deregister the Workspace service because the user still has desktops.',
    solution: 'Please delete all desktops first',
  },
  'WKS.0904': {
    status: 500,
    message: 'Failed to query domain users.',
    solution: 'Please check whether the AD component is normal in the alarm monitoring, and then try again',
  },
  'WKS.0923': {
    status: 500,
    message: 'The image does not exist.',
    solution: 'Check whether the image exists on HUAWEI CLOUD Console IMS.',
  },
  'WKS.2001': {
    status: 500,
    message: 'Authentication failed.',
    solution: 'Please contact your system administrator.',
  },
  'WKS.5100': {
    status: 401,
    message: 'X-Auth-Token is invalid in the request header.',
    solution: 'Obtain the IAM token again and try again.',
  },
}
