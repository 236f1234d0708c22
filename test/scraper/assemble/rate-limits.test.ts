import { describe, expect, it } from 'vitest'
import { rateLimitsOf } from '../../../scraper/assemble/rate-limits.js'

describe('limits on calls', () => {
  it.each([
    ['A maximum of 60 requests can be sent per minute.', [{ requests: 60, seconds: 60 }]],
    [
      'This API can be called a maximum of 10 times per second by a user.',
      [{ requests: 10, seconds: 1, scope: 'user' }],
    ],
    ['Lists things. The API rate limit is 100 calls/minute.', [{ requests: 100, seconds: 60 }]],
    ['You can call this API up to 5 times every 10 seconds.', [{ requests: 5, seconds: 10 }]],
    ['Flow control: 1,200 requests per hour per project.', [{ requests: 1200, seconds: 3600, scope: 'project' }]],
    ['The call rate limit is 20 calls per second for each account.', [{ requests: 20, seconds: 1, scope: 'account' }]],
    ['单租户调用频率：5次/s。', [{ requests: 5, seconds: 1, scope: 'account' }]],
    ['接口限流：每分钟最多调用10次', [{ requests: 10, seconds: 60 }]],
    ['该接口用户级流控600次/分钟', [{ requests: 600, seconds: 60, scope: 'user' }]],
    [
      'Flow control: 300 requests per minute per project.\nFlow control: 20 requests per minute per user.',
      [
        { requests: 300, seconds: 60, scope: 'project' },
        { requests: 20, seconds: 60, scope: 'user' },
      ],
    ],
  ] as const)('reads %s', (text, want) => {
    expect(rateLimitsOf(text)).toEqual(want)
  })

  it.each([
    'This API is used to create a policy that limits API calls to 100 times per minute.',
    'Specifies the number of requests per second at Layer 7.',
    'The data is collected 5 times per minute.',
    'A maximum of 100 desktops can be created in one request.',
    'This API can be called once only.',
    'A maximum of 0 requests can be sent per minute.',
    '如果设置所有APP每分钟的访问次数为500次，可以通过流控策略实现。',
  ])('finds none in %s', (text) => {
    expect(rateLimitsOf(text)).toEqual([])
  })
})
