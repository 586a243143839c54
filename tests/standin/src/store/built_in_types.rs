//! The media types and the member type of a fresh site.

use uuid::Uuid;

use super::content_type::{AllowedType, Container, ContentType, Property, Validation};
use super::content_types::{ContentKind, ContentTypes};

/// A type: id, alias, name, icon, whether it belongs to the system, its group, and its properties.
type BuiltIn = (
    u128,
    &'static str,
    &'static str,
    &'static str,
    bool,
    (u128, &'static str),
    &'static [(u128, &'static str, &'static str, u128)],
);

/// The media type that holds others.
pub(crate) const FOLDER: Uuid = Uuid::from_u128(0xf38bd2d7_65d0_48e6_95dc_87ce06ec2d3d);
/// The list view of media.
const MEDIA_LIST_VIEW: Uuid = Uuid::from_u128(0x3a0156c4_3b8c_4803_bdc1_6871faa83fff);

/// The keys are those of `src/Umbraco.Infrastructure/Migrations/Install/DatabaseDataCreator.cs`.
#[rustfmt::skip]
const MEDIA_TYPES: [BuiltIn; 7] = [
    (0xf38bd2d7_65d0_48e6_95dc_87ce06ec2d3d, "Folder", "Folder", "icon-folder", true, (0, ""), &[
    ]),
    (0xcc07b313_0843_4aa8_bbda_871c8da728c8, "Image", "Image", "icon-picture", true, (0x79ed4d07_254a_42cf_8fa9_ebe1c116a596, "Image"), &[
        (0xb646ca8f_e469_4fc2_a48a_d4dc1aa64a53, "umbracoFile", "Image", 0x1df9f033_e6d4_451f_b8d2_e0cbc50a836f),
        (0xa68d453b_1f62_44f4_9f71_0b6bbd43c355, "umbracoWidth", "Width", 0x5eb57825_e15e_4fc7_8e37_fca65cdafbde),
        (0x854087f6_648b_40ed_bc98_b8a9789e80b9, "umbracoHeight", "Height", 0x5eb57825_e15e_4fc7_8e37_fca65cdafbde),
        (0xbd4c5ace_26e3_4a8b_af1a_e8206a35fa07, "umbracoBytes", "File size", 0xba5bdbe6_ab3e_46a8_82b3_2c45f10bc47f),
        (0xf7786fe8_724a_4ed0_b244_72546db32a92, "umbracoExtension", "File extension", 0xf0bc4bfb_b499_40d6_ba86_058885a5178c),
    ]),
    (0x4c52d8ab_54e6_40cd_999c_7a5f24903e4d, "File", "File", "icon-document", true, (0x50899f9c_023a_4466_b623_aba9049885fe, "File"), &[
        (0xa0fb68f3_f427_47a6_afce_536ffa5b64e9, "umbracoFile", "File", 0x84c6b441_31df_4ffe_b67e_67d5bc3ae65a),
        (0x3531c0a3_4e0a_4324_a621_b9d3822b071f, "umbracoExtension", "File extension", 0xf0bc4bfb_b499_40d6_ba86_058885a5178c),
        (0xf9527050_59bc_43e4_8fa8_1658d1319ff5, "umbracoBytes", "File size", 0xba5bdbe6_ab3e_46a8_82b3_2c45f10bc47f),
    ]),
    (0xf6c515bb_653c_4bdc_821c_987729ebe327, "umbracoMediaVideo", "Video", "icon-video", false, (0x2f0a61b6_cf92_4ff4_b437_751ab35eb254, "Video"), &[
        (0xbed8ab97_d85f_44d2_a8b9_aef6893f9610, "umbracoFile", "Video", 0x70575fe7_9812_4396_bbe1_c81a76db71b5),
        (0xedd2b3fd_1e57_4e57_935e_096defccdc9b, "umbracoExtension", "File extension", 0xf0bc4bfb_b499_40d6_ba86_058885a5178c),
        (0x180eeecf_1f00_409e_8234_bba967e08b0a, "umbracoBytes", "File size", 0xba5bdbe6_ab3e_46a8_82b3_2c45f10bc47f),
    ]),
    (0xa5ddeee0_8fd8_4cee_a658_6f1fcdb00de3, "umbracoMediaAudio", "Audio", "icon-audio-lines", false, (0x335fb495_0a87_4e82_b902_30eb367b767c, "Audio"), &[
        (0x1f48d730_f174_4684_afad_a335e59d84a0, "umbracoFile", "Audio", 0x8f430dd6_4e96_447e_9dc0_cb552c8cd1f3),
        (0x1bee433f_a21a_4031_8e03_af01bb8d2de9, "umbracoExtension", "File extension", 0xf0bc4bfb_b499_40d6_ba86_058885a5178c),
        (0x3cbf538a_29ab_4317_a9eb_bbcdf1a54260, "umbracoBytes", "File size", 0xba5bdbe6_ab3e_46a8_82b3_2c45f10bc47f),
    ]),
    (0xa43e3414_9599_4230_a7d3_943a21b20122, "umbracoMediaArticle", "Article", "icon-article", false, (0x9af3bd65_f687_4453_9518_5f180d1898ec, "Article"), &[
        (0xe5c8c2d0_2d82_4f01_b53a_45a1d1cbf19c, "umbracoFile", "Article", 0xbc1e266c_dac4_4164_bf08_8a1ec6a7143d),
        (0xef1b4af7_36de_45eb_8c18_a2de07319227, "umbracoExtension", "File extension", 0xf0bc4bfb_b499_40d6_ba86_058885a5178c),
        (0xaab7d00c_7209_4337_be3f_a4421c8d79a0, "umbracoBytes", "File size", 0xba5bdbe6_ab3e_46a8_82b3_2c45f10bc47f),
    ]),
    (0xc4b1efcf_a9d5_41c4_9621_e9d273b52a9c, "umbracoMediaVectorGraphics", "Vector Graphics (SVG)", "icon-origami", false, (0xf199b4d7_9e84_439f_8531_f87d9af37711, "Vector Graphics"), &[
        (0xe2a2bdf2_971b_483e_95a1_4104cc06af26, "umbracoFile", "Vector Graphics", 0x215cb418_2153_4429_9aef_8c0f0041191b),
        (0x0f25a89e_2eb7_49bc_a7b4_759a7e4c69f2, "umbracoExtension", "File extension", 0xf0bc4bfb_b499_40d6_ba86_058885a5178c),
        (0x09a07aff_861d_4769_a2b0_c165ebd43d39, "umbracoBytes", "File size", 0xba5bdbe6_ab3e_46a8_82b3_2c45f10bc47f),
    ]),
];

#[rustfmt::skip]
const MEMBER_TYPE: BuiltIn = (
    0xd59be02f_1df9_4228_aa1e_01917d806cda, "Member", "Member", "icon-user", false, (0x0756729d_d665_46e3_b84a_37aceaa614f8, "Membership"), &[
        (0x70f24c26_1c0e_4053_bd8e_e9e6e4ec4c01, "umbracoMemberComments", "Comments", 0xc6bac0dd_4ab9_45b1_8e30_e4b619ee5da3),
    ],
);

/// The media types of a fresh site.
pub(crate) fn media_types() -> ContentTypes {
    let mut types = ContentTypes::new(ContentKind::Media);
    for built_in in &MEDIA_TYPES {
        let mut one = content_type(built_in);
        one.allowed_as_root = true;
        if one.id == FOLDER {
            one.collection = Some(MEDIA_LIST_VIEW);
            let all = MEDIA_TYPES.iter().map(|(id, ..)| AllowedType {
                id: Uuid::from_u128(*id),
                sort_order: 0,
            });
            one.allowed_types = all.collect();
        }
        types.add(one);
    }
    types
}

/// The member type of a fresh site.
pub(crate) fn member_types() -> ContentTypes {
    let mut types = ContentTypes::new(ContentKind::Member);
    types.add(content_type(&MEMBER_TYPE));
    types
}

fn content_type((id, alias, name, icon, is_system, group, properties): &BuiltIn) -> ContentType {
    let group_id = Uuid::from_u128(group.0);
    let property = |(at, property): (usize, &(u128, &str, &str, u128))| {
        let (id, alias, name, data_type) = *property;
        Property {
            id: Uuid::from_u128(id),
            container: Some(group_id),
            sort_order: i32::try_from(at).unwrap_or_default(),
            alias: alias.to_owned(),
            name: name.to_owned(),
            data_type: Uuid::from_u128(data_type),
            validation: Validation {
                mandatory: alias == "umbracoFile",
                ..Validation::default()
            },
            ..Property::default()
        }
    };
    let container = Container {
        id: group_id,
        name: Some(group.1.to_owned()),
        r#type: "Group".to_owned(),
        sort_order: 1,
        ..Container::default()
    };
    ContentType {
        id: Uuid::from_u128(*id),
        alias: (*alias).to_owned(),
        name: (*name).to_owned(),
        icon: (*icon).to_owned(),
        is_system: *is_system,
        properties: properties.iter().enumerate().map(property).collect(),
        containers: if properties.is_empty() {
            Vec::new()
        } else {
            vec![container]
        },
        ..ContentType::default()
    }
}
