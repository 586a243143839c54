// An OpenID provider on a free port of 127.0.0.1, for tests. It says `listening PORT` when it is ready, signs everybody
// in as `ann` without asking, and ends with its standard input.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const secret = process.env.CLIENT_SECRET;
const machine = (client_id, token_endpoint_auth_method) => ({
  client_id,
  client_secret: secret,
  token_endpoint_auth_method,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
});
const person = (client_id) => ({
  client_id,
  token_endpoint_auth_method: 'none',
  application_type: 'native',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: ['http://127.0.0.1/callback'],
});

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      machine('machine-post', 'client_secret_post'),
      machine('machine-basic', 'client_secret_basic'),
      person('umbraco-back-office-rust'),
      person('umbraco-member'),
    ],
    claims: { openid: ['sub', 'name', 'email', 'role'] },
    cookies: { keys: ['a key of no worth'] },
    extraParams: ['identity_provider'],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      revocation: { enabled: true },
    },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, name: 'Ann', email: 'ann@example.com', role: 'Gold' }),
    }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    pkce: { required: () => true },
    ttl: { AccessToken: 300, ClientCredentials: 300, Grant: 1200, IdToken: 300, RefreshToken: 1200, Session: 1200 },
  });

  // The person: signs in and consents, or refuses if the client asked for the identity provider `refuse`.
  async function decide(request, response) {
    const { prompt, params } = await provider.interactionDetails(request, response);
    let result = { login: { accountId: 'ann' } };
    if (params.identity_provider === 'refuse') {
      result = { error: 'access_denied', error_description: 'the person said no' };
    } else if (prompt.name === 'consent') {
      const grant = new provider.Grant({ accountId: 'ann', clientId: params.client_id });
      grant.addOIDCScope('openid offline_access');
      result = { consent: { grantId: await grant.save() } };
    }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  }

  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    decide(request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  console.log(`listening ${port}`);
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
