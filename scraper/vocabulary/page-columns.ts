/** Columns beside name, type, "mandatory" and description whose cells are free text; lower case. */
export const EXTRA_COLUMNS: readonly string[] = [
  ...[
    'default value',
    'default',
    'value range',
    'range',
    'constraint',
    'constraints',
    'example',
    'example value',
    'examples',
  ],
  ...['取值范围', '默认值', '默认取值', '示例', '示例值', '约束', '约束限制', '样例'],
]

/** Words of an access level cell in the Authorization Information table, lower case. */
export const ACCESS_LEVELS: readonly string[] = [
  ...['read', 'write', 'list', 'tagging', 'permission_management', 'permission management', 'permissions management'],
  ...['permission', '-', '读', '写', '列表', '只读', '读写', '标签', '权限管理'],
]
