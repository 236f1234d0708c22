import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'generated/', '.cache/', 'test/fixtures/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A member taken out of an object by destructuring is named only to leave it out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    // It ships to browsers: each byte counts, and `== null` is the shortest way to say "undefined or null".
    files: ['generator/runtime/**'],
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
  {
    files: ['hwapi.ts', 'commands/**', 'scripts/**', 'bench/**', 'test/**'],
    rules: { 'no-console': 'off', 'max-lines': 'off' },
  },
)
