import fc from 'fast-check'

// The same cases on every run: a test that fails must fail for everybody. HWAPI_SEED explores others.
fc.configureGlobal({ seed: Number(process.env['HWAPI_SEED'] ?? 20_260_210) })
