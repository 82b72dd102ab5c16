// The rules of the house that a machine can hold. The import rules between folders are held by test/architecture.test.ts.
import tseslint from 'typescript-eslint'

const clockAndChance = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is passed in.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is passed in.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Randomness is passed in.',
  },
]
const noAssertions = [
  {
    selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
    message: 'Parse instead of asserting a type.',
  },
  { selector: 'TSNonNullExpression', message: 'Handle the missing value.' },
]
const wholeSuites = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Tests run whole: no focused and no skipped ones (skipIf says why at run time).',
  },
]

export default tseslint.config(
  { ignores: ['node_modules', 'cdk.out', '.local', 'dist'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-readonly-parameter-types': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      // Control characters are what several of the expressions here are about.
      'no-control-regex': 'off',
      'no-restricted-syntax': ['error', ...noAssertions],
    },
  },
  {
    files: ['functions/core/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noAssertions, ...clockAndChance] },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...wholeSuites], '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
