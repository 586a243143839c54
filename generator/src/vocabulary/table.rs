//! The table itself. Read it beside the specification: each static is one of its sections.

use super::Kind::{
    Anything, Bound, Captions, Count, Flag, List, Map, Number, Object, OrderedMap, Schema,
    SchemaOrFlag, Text, TextMap, Texts, Type,
};
use super::Role::{Caption, Fact, Narrows, Only31, Prose};
use super::{Field, Kind, Role, Shape};

const fn field(key: &'static str, kind: Kind, role: Role) -> Field {
    Field { key, kind, role }
}

const fn shape(
    name: &'static str,
    required: &'static [&'static str],
    fields: &'static [Field],
) -> Shape {
    Shape {
        name,
        required,
        fields,
        rest: None,
        may_be_reference: false,
    }
}

const fn referable(
    name: &'static str,
    required: &'static [&'static str],
    fields: &'static [Field],
) -> Shape {
    Shape {
        name,
        required,
        fields,
        rest: None,
        may_be_reference: true,
    }
}

/// "OpenAPI Object": the whole document.
pub(crate) static DOCUMENT: Shape = shape(
    "document",
    &["openapi", "info", "paths"],
    &[
        field("openapi", Text, Fact),
        field("info", Object(&INFO), Fact),
        field("jsonSchemaDialect", Text, Only31),
        field("externalDocs", Object(&EXTERNAL_DOCS), Prose),
        field("servers", List(&Object(&SERVER)), Fact),
        field("security", List(&SECURITY_REQUIREMENT), Fact),
        field("tags", List(&Object(&TAG)), Fact),
        field("paths", Object(&PATHS), Fact),
        field("webhooks", Map(&Object(&PATH_ITEM)), Only31),
        field("components", Object(&COMPONENTS), Fact),
    ],
);

static INFO: Shape = shape(
    "info",
    &["title", "version"],
    &[
        field("title", Text, Fact),
        field("summary", Text, Prose),
        field("description", Text, Prose),
        field("termsOfService", Text, Prose),
        field("contact", Object(&CONTACT), Prose),
        field("license", Object(&LICENSE), Prose),
        field("version", Text, Fact),
    ],
);

static CONTACT: Shape = shape(
    "contact",
    &[],
    &[
        field("name", Text, Prose),
        field("url", Text, Prose),
        field("email", Text, Prose),
    ],
);

static LICENSE: Shape = shape(
    "license",
    &["name"],
    &[
        field("name", Text, Prose),
        field("identifier", Text, Prose),
        field("url", Text, Prose),
    ],
);

static EXTERNAL_DOCS: Shape = shape(
    "external documentation",
    &["url"],
    &[field("description", Text, Prose), field("url", Text, Prose)],
);

static SERVER: Shape = shape(
    "server",
    &["url"],
    &[
        field("url", Text, Fact),
        field("description", Text, Prose),
        field("variables", Map(&Object(&SERVER_VARIABLE)), Fact),
    ],
);

static SERVER_VARIABLE: Shape = shape(
    "server variable",
    &["default"],
    &[
        field("enum", Texts, Fact),
        field("default", Text, Fact),
        field("description", Text, Prose),
    ],
);

static TAG: Shape = shape(
    "tag",
    &["name"],
    &[
        field("name", Text, Fact),
        field("description", Text, Prose),
        field("externalDocs", Object(&EXTERNAL_DOCS), Prose),
    ],
);

static SECURITY_REQUIREMENT: Kind = Map(&Texts);

static PATHS: Shape = Shape {
    name: "paths",
    required: &[],
    fields: &[],
    rest: Some(Object(&PATH_ITEM)),
    may_be_reference: false,
};

static PATH_ITEM: Shape = referable(
    "path item",
    &[],
    &[
        field("summary", Text, Prose),
        field("description", Text, Prose),
        field("servers", List(&Object(&SERVER)), Fact),
        field("parameters", List(&Object(&PARAMETER)), Fact),
        field("get", Object(&OPERATION), Fact),
        field("put", Object(&OPERATION), Fact),
        field("post", Object(&OPERATION), Fact),
        field("delete", Object(&OPERATION), Fact),
        field("options", Object(&OPERATION), Fact),
        field("head", Object(&OPERATION), Fact),
        field("patch", Object(&OPERATION), Fact),
        field("trace", Object(&OPERATION), Fact),
    ],
);

static OPERATION: Shape = shape(
    "operation",
    &["responses"],
    &[
        field("tags", Texts, Fact),
        field("summary", Text, Prose),
        field("description", Text, Prose),
        field("externalDocs", Object(&EXTERNAL_DOCS), Prose),
        field("operationId", Text, Fact),
        field("deprecated", Flag, Fact),
        field("parameters", List(&Object(&PARAMETER)), Fact),
        field("requestBody", Object(&REQUEST_BODY), Fact),
        field("responses", Object(&RESPONSES), Fact),
        field("callbacks", Map(&Object(&CALLBACK)), Fact),
        field("security", List(&SECURITY_REQUIREMENT), Fact),
        field("servers", List(&Object(&SERVER)), Fact),
    ],
);

static CALLBACK: Shape = Shape {
    name: "callback",
    required: &[],
    fields: &[],
    rest: Some(Object(&PATH_ITEM)),
    may_be_reference: true,
};

static PARAMETER: Shape = referable(
    "parameter",
    &["name", "in"],
    &[
        field("name", Text, Fact),
        field("in", Text, Fact),
        field("description", Text, Prose),
        field("required", Flag, Fact),
        field("deprecated", Flag, Fact),
        field("allowEmptyValue", Flag, Fact),
        field("style", Text, Fact),
        field("explode", Flag, Fact),
        field("allowReserved", Flag, Fact),
        field("schema", Schema, Fact),
        field("content", Map(&Object(&MEDIA_TYPE)), Fact),
        field("example", Anything, Prose),
        field("examples", Map(&Object(&EXAMPLE)), Prose),
    ],
);

static HEADER: Shape = referable(
    "header",
    &[],
    &[
        field("description", Text, Prose),
        field("required", Flag, Fact),
        field("deprecated", Flag, Fact),
        field("allowEmptyValue", Flag, Fact),
        field("style", Text, Fact),
        field("explode", Flag, Fact),
        field("allowReserved", Flag, Fact),
        field("schema", Schema, Fact),
        field("content", Map(&Object(&MEDIA_TYPE)), Fact),
        field("example", Anything, Prose),
        field("examples", Map(&Object(&EXAMPLE)), Prose),
    ],
);

static REQUEST_BODY: Shape = referable(
    "request body",
    &["content"],
    &[
        field("description", Text, Prose),
        field("required", Flag, Fact),
        field("content", Map(&Object(&MEDIA_TYPE)), Fact),
    ],
);

static MEDIA_TYPE: Shape = shape(
    "media type",
    &[],
    &[
        field("schema", Schema, Fact),
        field("example", Anything, Prose),
        field("examples", Map(&Object(&EXAMPLE)), Prose),
        field("encoding", Map(&Object(&ENCODING)), Fact),
    ],
);

static ENCODING: Shape = shape(
    "encoding",
    &[],
    &[
        field("contentType", Text, Fact),
        field("headers", Map(&Object(&HEADER)), Fact),
        field("style", Text, Fact),
        field("explode", Flag, Fact),
        field("allowReserved", Flag, Fact),
    ],
);

static EXAMPLE: Shape = referable(
    "example",
    &[],
    &[
        field("summary", Text, Prose),
        field("description", Text, Prose),
        field("value", Anything, Prose),
        field("externalValue", Text, Prose),
    ],
);

static RESPONSES: Shape = Shape {
    name: "responses",
    required: &[],
    fields: &[],
    rest: Some(Object(&RESPONSE)),
    may_be_reference: false,
};

static RESPONSE: Shape = referable(
    "response",
    &["description"],
    &[
        field("description", Text, Caption),
        field("headers", Map(&Object(&HEADER)), Fact),
        field("content", Map(&Object(&MEDIA_TYPE)), Fact),
        field("links", Map(&Object(&LINK)), Fact),
    ],
);

static LINK: Shape = referable(
    "link",
    &[],
    &[
        field("operationRef", Text, Fact),
        field("operationId", Text, Fact),
        field("parameters", Map(&Anything), Fact),
        field("requestBody", Anything, Fact),
        field("description", Text, Prose),
        field("server", Object(&SERVER), Fact),
    ],
);

static COMPONENTS: Shape = shape(
    "components",
    &[],
    &[
        field("schemas", Map(&Schema), Fact),
        field("responses", Map(&Object(&RESPONSE)), Fact),
        field("parameters", Map(&Object(&PARAMETER)), Fact),
        field("examples", Map(&Object(&EXAMPLE)), Prose),
        field("requestBodies", Map(&Object(&REQUEST_BODY)), Fact),
        field("headers", Map(&Object(&HEADER)), Fact),
        field("securitySchemes", Map(&Object(&SECURITY_SCHEME)), Fact),
        field("links", Map(&Object(&LINK)), Fact),
        field("callbacks", Map(&Object(&CALLBACK)), Fact),
        field("pathItems", Map(&Object(&PATH_ITEM)), Only31),
    ],
);

static SECURITY_SCHEME: Shape = referable(
    "security scheme",
    &["type"],
    &[
        field("type", Text, Fact),
        field("description", Text, Prose),
        field("name", Text, Fact),
        field("in", Text, Fact),
        field("scheme", Text, Fact),
        field("bearerFormat", Text, Fact),
        field("flows", Object(&OAUTH_FLOWS), Fact),
        field("openIdConnectUrl", Text, Fact),
    ],
);

static OAUTH_FLOWS: Shape = shape(
    "OAuth flows",
    &[],
    &[
        field("implicit", Object(&OAUTH_FLOW), Fact),
        field("password", Object(&OAUTH_FLOW), Fact),
        field("clientCredentials", Object(&OAUTH_FLOW), Fact),
        field("authorizationCode", Object(&OAUTH_FLOW), Fact),
    ],
);

static OAUTH_FLOW: Shape = shape(
    "OAuth flow",
    &["scopes"],
    &[
        field("authorizationUrl", Text, Fact),
        field("tokenUrl", Text, Fact),
        field("refreshUrl", Text, Fact),
        field("scopes", Captions, Fact),
    ],
);

static DISCRIMINATOR: Shape = shape(
    "discriminator",
    &["propertyName"],
    &[
        field("propertyName", Text, Fact),
        field("mapping", TextMap, Fact),
    ],
);

static XML: Shape = shape(
    "XML object",
    &[],
    &[
        field("name", Text, Fact),
        field("namespace", Text, Fact),
        field("prefix", Text, Fact),
        field("attribute", Flag, Fact),
        field("wrapped", Flag, Fact),
    ],
);

/// "Schema Object": the keywords of 3.0, then those of JSON Schema 2020-12 that 3.1 adds.
pub(crate) static SCHEMA: Shape = referable(
    "schema",
    &[],
    &[
        field("title", Text, Prose),
        field("description", Text, Prose),
        field("type", Type, Fact),
        field("format", Text, Fact),
        field("nullable", Flag, Fact),
        field("readOnly", Flag, Fact),
        field("writeOnly", Flag, Fact),
        field("deprecated", Flag, Fact),
        field("enum", List(&Anything), Fact),
        field("const", Anything, Only31),
        field("default", Anything, Fact),
        field("pattern", Text, Fact),
        field("minLength", Count, Fact),
        field("maxLength", Count, Fact),
        field("multipleOf", Number, Fact),
        field("minimum", Number, Fact),
        field("exclusiveMinimum", Bound, Fact),
        field("maximum", Number, Fact),
        field("exclusiveMaximum", Bound, Fact),
        field("minItems", Count, Fact),
        field("maxItems", Count, Fact),
        field("uniqueItems", Flag, Fact),
        field("items", Schema, Fact),
        field("minProperties", Count, Fact),
        field("maxProperties", Count, Fact),
        field("required", Texts, Fact),
        field("properties", OrderedMap(&Schema), Fact),
        field("additionalProperties", SchemaOrFlag, Fact),
        field("allOf", List(&Schema), Fact),
        field("oneOf", List(&Schema), Fact),
        field("anyOf", List(&Schema), Fact),
        field("not", Schema, Fact),
        field("discriminator", Object(&DISCRIMINATOR), Fact),
        field("xml", Object(&XML), Fact),
        field("externalDocs", Object(&EXTERNAL_DOCS), Prose),
        field("example", Anything, Prose),
        field("examples", Anything, Prose),
        field("$comment", Text, Prose),
        field("$schema", Text, Only31),
        field("$id", Text, Only31),
        field("$anchor", Text, Only31),
        field("$dynamicRef", Text, Only31),
        field("$dynamicAnchor", Text, Only31),
        field("$vocabulary", Anything, Only31),
        field("$defs", Map(&Schema), Only31),
        field("definitions", Map(&Schema), Only31),
        field("prefixItems", List(&Schema), Only31),
        field("patternProperties", Map(&Schema), Only31),
        field("dependentSchemas", Map(&Schema), Only31),
        field("contentMediaType", Text, Only31),
        field("contentEncoding", Text, Only31),
        field("contentSchema", Schema, Only31),
        field("contains", Schema, Narrows),
        field("minContains", Count, Narrows),
        field("maxContains", Count, Narrows),
        field("propertyNames", Schema, Narrows),
        field("dependentRequired", Anything, Narrows),
        field("if", Schema, Narrows),
        field("then", Schema, Narrows),
        field("else", Schema, Narrows),
        field("unevaluatedItems", SchemaOrFlag, Narrows),
        field("unevaluatedProperties", SchemaOrFlag, Narrows),
    ],
);
