//! The little that the macros need to know of a struct or enum.

use proc_macro::{Delimiter, TokenStream, TokenTree};

/// A struct or enum as the generator writes it: no generics, named fields or at most one value per variant.
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) wire: Wire,
    pub(crate) members: Vec<Member>,
}

/// A field of a struct, or a variant of an enum.
pub(crate) struct Member {
    /// As written, `r#` included.
    pub(crate) name: String,
    /// The first identifier of a field's type, `Option` for an optional one; for a variant its value's type.
    pub(crate) ty: Option<String>,
    /// The identifier of a field's type below `Option`.
    innermost: Option<String>,
    pub(crate) wire: Wire,
}

/// What `#[wire(...)]` said.
#[derive(Default)]
pub(crate) struct Wire {
    /// String literals with their quotes, in order.
    pub(crate) literals: Vec<String>,
    pub(crate) nullable: bool,
    pub(crate) rest: bool,
    pub(crate) untagged: bool,
}

impl Item {
    pub(crate) fn parse(input: TokenStream) -> Result<Self, String> {
        let mut tokens = input.into_iter();
        let mut wire = Wire::default();
        let mut named = false;
        let mut name = None;
        let mut is_enum = false;
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    if let Some(TokenTree::Group(group)) = tokens.next() {
                        wire.read(group.stream());
                    }
                }
                TokenTree::Ident(ident) if named => {
                    name = Some(ident.to_string());
                    named = false;
                }
                TokenTree::Ident(ident) => {
                    let word = ident.to_string();
                    is_enum |= word == "enum";
                    named = word == "struct" || word == "enum";
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    let name = name.ok_or("expected a name before the braces")?;
                    let members = members(group.stream(), is_enum);
                    return Ok(Self {
                        name,
                        wire,
                        members,
                    });
                }
                _ => {}
            }
        }
        Err("expected a struct with named fields or an enum".to_owned())
    }
}

impl Member {
    /// The member's name in JSON, as a literal.
    pub(crate) fn wire_name(&self) -> String {
        match self.wire.literals.first() {
            Some(literal) => literal.clone(),
            None => format!("{:?}", camel_case(self.bare_name())),
        }
    }

    /// The variant's name in JSON, as a literal.
    pub(crate) fn variant_name(&self) -> String {
        match self.wire.literals.first() {
            Some(literal) => literal.clone(),
            None => format!("{:?}", self.bare_name()),
        }
    }

    pub(crate) fn is_option(&self) -> bool {
        self.ty.as_deref() == Some("Option")
    }

    /// Whether a copy of a field is its clone: numbers, truth values, GUIDs and dates, or none.
    pub(crate) fn is_copy(&self) -> bool {
        const COPIED: &[&str] = &[
            "bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f32", "f64", "Uuid",
            "DateTime", "Date",
        ];
        self.innermost
            .as_deref()
            .is_some_and(|ty| COPIED.contains(&ty))
    }

    /// The first identifier of a field's type below `Option`.
    pub(crate) fn inner_type(&self) -> Option<&str> {
        self.innermost.as_deref()
    }

    fn bare_name(&self) -> &str {
        self.name.strip_prefix("r#").unwrap_or(&self.name)
    }
}

impl Wire {
    fn read(&mut self, attribute: TokenStream) {
        let mut tokens = attribute.into_iter();
        match tokens.next() {
            Some(TokenTree::Ident(ident)) if ident.to_string() == "wire" => {}
            _ => return,
        }
        let Some(TokenTree::Group(group)) = tokens.next() else {
            return;
        };
        for token in group.stream() {
            match token {
                TokenTree::Literal(literal) => self.literals.push(literal.to_string()),
                TokenTree::Ident(ident) => match ident.to_string().as_str() {
                    "nullable" => self.nullable = true,
                    "rest" => self.rest = true,
                    "untagged" => self.untagged = true,
                    _ => {}
                },
                _ => {}
            }
        }
    }
}

fn members(body: TokenStream, is_enum: bool) -> Vec<Member> {
    let mut members = Vec::new();
    let mut wire = Wire::default();
    let mut tokens = body.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                if let Some(TokenTree::Group(group)) = tokens.next() {
                    wire.read(group.stream());
                }
            }
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                if name == "pub" {
                    continue;
                }
                let mut ty = None;
                if is_enum {
                    if let Some(TokenTree::Group(group)) = tokens.peek() {
                        ty = Some(group.stream().to_string());
                    }
                }
                let mut angles = 0_u32;
                let mut innermost = None;
                for token in tokens.by_ref() {
                    match token {
                        TokenTree::Punct(punct) => match punct.as_char() {
                            ',' if angles == 0 => break,
                            '<' => angles += 1,
                            '>' => angles = angles.saturating_sub(1),
                            _ => {}
                        },
                        TokenTree::Ident(ident) => {
                            let ident = ident.to_string();
                            if ident != "Option" {
                                innermost.get_or_insert_with(|| ident.clone());
                            }
                            ty.get_or_insert(ident);
                        }
                        _ => {}
                    }
                }
                members.push(Member {
                    name,
                    ty,
                    innermost,
                    wire: std::mem::take(&mut wire),
                });
            }
            _ => {}
        }
    }
    members
}

/// `created_at` to `createdAt`; the generator writes `#[wire("...")]` wherever that is not the wire name.
fn camel_case(snake: &str) -> String {
    let mut camel = String::with_capacity(snake.len());
    let mut upper = false;
    for character in snake.chars() {
        if character == '_' {
            upper = true;
        } else if upper {
            camel.extend(character.to_uppercase());
            upper = false;
        } else {
            camel.push(character);
        }
    }
    camel
}
