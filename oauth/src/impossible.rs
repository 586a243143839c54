//! What must not compile. Each has a neighbour that differs in the one word that counts, and compiles.

/// A public client has no secret.
/// ```
/// # use umbraco_oauth::*;
/// # fn f(flow: AuthorizationCode) { let _ = flow.user("x"); }
/// ```
/// ```compile_fail,E0599
/// # use umbraco_oauth::*;
/// # fn f(flow: AuthorizationCode) { let _ = flow.client_secret("x"); }
/// ```
pub struct NoSecretWithPkce;

/// Client credentials have no redirect URI, and no PKCE flow takes them.
/// ```
/// # use umbraco_oauth::*;
/// # fn f(client: ClientCredentials) { let _ = client.scope("x"); }
/// # fn g(client: RegisteredClient, server: AuthorizationServer) { let _ = AuthorizationCode::new(client, server); }
/// ```
/// ```compile_fail,E0599
/// # use umbraco_oauth::*;
/// # fn f(client: ClientCredentials) { let _ = client.redirect_uri("x"); }
/// ```
/// ```compile_fail,E0277
/// # use umbraco_oauth::*;
/// # fn g(client: ClientCredentials, server: AuthorizationServer) { let _ = AuthorizationCode::new(client, server); }
/// ```
pub struct NoRedirectWithClientCredentials;

/// `umbraco-swagger` has no refresh token.
/// ```
/// # use umbraco_oauth::*;
/// # fn f(client: RegisteredClient) { let _ = client.offline_access(); }
/// ```
/// ```compile_fail,E0599
/// # use umbraco_oauth::*;
/// # fn f(client: SwaggerClient) { let _ = client.offline_access(); }
/// ```
pub struct NoRefreshTokenForSwagger;

/// A sign-in is finished once.
/// ```
/// # use umbraco_oauth::*;
/// # async fn f(sign_in: SignIn) { let _ = sign_in.finish("x").await; }
/// ```
/// ```compile_fail,E0382
/// # use umbraco_oauth::*;
/// # async fn f(sign_in: SignIn) { let _ = sign_in.finish("x").await; let _ = sign_in.finish("x").await; }
/// ```
/// ```compile_fail,E0599
/// # use umbraco_oauth::*;
/// # fn f(sign_in: SignIn) { let _ = sign_in.clone(); }
/// ```
pub struct OneExchangeForASignIn;

/// A secret is neither printed nor compared by accident.
/// ```
/// # use umbraco_oauth::*;
/// # fn f(token: AccessToken) { let _ = format!("{token:?}"); }
/// ```
/// ```compile_fail,E0277
/// # use umbraco_oauth::*;
/// # fn f(token: AccessToken) { let _ = format!("{token}"); }
/// ```
/// ```compile_fail,E0277
/// # use umbraco_oauth::*;
/// # fn f(secret: SecretString) { let _ = format!("{secret}"); }
/// ```
/// ```compile_fail,E0369
/// # use umbraco_oauth::*;
/// # fn f(token: AccessToken) { let _ = token == token; }
/// ```
/// ```compile_fail,E0369
/// # use umbraco_oauth::*;
/// # fn f(secret: SecretString) { let _ = secret == secret; }
/// ```
pub struct NoAccidents;
