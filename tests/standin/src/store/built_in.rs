//! The property editors and data types of a fresh site.

/// Whether the site has a property editor of that alias.
pub(crate) fn is_editor(alias: &str) -> bool {
    let built_in = BUILT_IN.iter().map(|(_, editor, ..)| *editor);
    let short = alias.strip_prefix("Umbraco.");
    short.is_some_and(|short| {
        built_in
            .chain(MORE_EDITORS.iter().copied())
            .any(|editor| editor == short)
    })
}

/// Editors that no built-in data type uses.
const MORE_EDITORS: &[&str] = &[
    "BlockGrid",
    "BlockList",
    "ColorPicker",
    "ColorPicker.EyeDropper",
    "DateOnly",
    "DateTimeUnspecified",
    "Decimal",
    "EmailAddress",
    "MarkdownEditor",
    "MemberGroupPicker",
    "MultiNodeTreePicker",
    "MultipleTextstring",
    "Plain.DateTime",
    "Plain.Decimal",
    "Plain.Integer",
    "Plain.Json",
    "Plain.String",
    "Plain.Time",
    "SingleBlock",
    "Slider",
    "TimeOnly",
    "UserPicker",
];

/// Id, editor, editor UI, name, whether it can be deleted; in the order a real site lists them.
#[rustfmt::skip]
pub(super) const BUILT_IN: &[(u128, &str, &str, &str, bool)] = &[
    (0x5eb57825_e15e_4fc7_8e37_fca65cdafbde, "Label", "Label", "Label (pixels)", true),
    (0xba5bdbe6_ab3e_46a8_82b3_2c45f10bc47f, "Label", "Label", "Label (bytes)", true),
    (0x215cb418_2153_4429_9aef_8c0f0041191b, "UploadField", "UploadField", "Upload Vector Graphics", true),
    (0xbc1e266c_dac4_4164_bf08_8a1ec6a7143d, "UploadField", "UploadField", "Upload Article", true),
    (0x8f430dd6_4e96_447e_9dc0_cb552c8cd1f3, "UploadField", "UploadField", "Upload Audio", true),
    (0x70575fe7_9812_4396_bbe1_c81a76db71b5, "UploadField", "UploadField", "Upload Video", true),
    (0x8f1ef1e1_9de4_40d3_a072_6673f631ca64, "Label", "Label", "Label (decimal)", true),
    (0xa97cec69_9b71_4c30_8b12_ec398860d7e8, "Label", "Label", "Label (time)", true),
    (0x3a0156c4_3b8c_4803_bdc1_6871faa83fff, "ListView", "Collection", "List View - Media", false),
    (0xc0808dd3_8133_4e4b_8ce8_e2bea84a96a4, "ListView", "Collection", "List View - Content", false),
    (0x0e9794eb_f9b5_4f20_a788_93acd233a7e4, "Label", "Label", "Label (datetime)", false),
    (0x930861bf_e262_4ead_a704_f99453565708, "Label", "Label", "Label (bigint)", true),
    (0xf0bc4bfb_b499_40d6_ba86_058885a5178c, "Label", "Label", "Label (string)", true),
    (0x8e7f995c_bd81_4627_9932_c40e568ec788, "Label", "Label", "Label (integer)", true),
    (0x84c6b441_31df_4ffe_b67e_67d5bc3ae65a, "UploadField", "UploadField", "Upload File", true),
    (0xc6bac0dd_4ab9_45b1_8e30_e4b619ee5da3, "TextArea", "TextArea", "Textarea", true),
    (0x0cc0eba1_9960_42c9_bf9b_60e150b429ae, "TextBox", "TextBox", "Textstring", false),
    (0xca90c950_0aff_4e72_b976_a30b1ac57dad, "RichText", "Tiptap", "Richtext editor", true),
    (0x2e6d3631_066e_44b8_aec4_96f09099b2b5, "Integer", "Integer", "Numeric", true),
    (0x92897bc6_a5f3_4ffe_ae27_f2e7e33dda49, "TrueFalse", "Toggle", "True/false", false),
    (0xfbaf13a8_4036_41f2_93a3_974f678c312a, "CheckBoxList", "CheckBoxList", "Checkbox list", true),
    (0xf38f0ac7_1d27_439c_9f3f_089cd8825a53, "DropDown.Flexible", "Dropdown", "Dropdown multiple", true),
    (0x5046194e_4237_453c_a547_15db3a07c4e1, "DateTime", "DatePicker", "Date Picker", true),
    (0xbb5f57c9_ce2b_4bb9_b697_4caca783a805, "RadioButtonList", "RadioButtonList", "Radiobox", true),
    (0x0b6a45e7_44ba_430d_9da5_4e46060b9e03, "DropDown.Flexible", "Dropdown", "Dropdown", true),
    (0x0225af17_b302_49cb_9176_b9f35cab9c17, "ColorPicker", "ColorPicker", "Approved Color", true),
    (0xe4d66c0f_b935_4200_81f0_025f7256b89a, "DateTime", "DatePicker", "Date Picker with time", true),
    (0xb6b73142_b9c1_4bf8_a16d_e1c23320b549, "Tags", "Tags", "Tags", true),
    (0x1df9f033_e6d4_451f_b8d2_e0cbc50a836f, "ImageCropper", "ImageCropper", "Image Cropper", true),
    (0xfd1e0da5_5606_4862_b679_5d0cf3a52a59, "ContentPicker", "DocumentPicker", "Content Picker", true),
    (0x1ea2e01f_ebd8_4ce1_8d71_6b1149e63548, "MemberPicker", "MemberPicker", "Member Picker", true),
    (0xb4e3535a_1753_47e2_8568_602cf8cfee6f, "MultiUrlPicker", "MultiUrlPicker", "Multi URL Picker", true),
    (0x4309a3ea_0d78_4329_a06c_c80b036af19a, "MediaPicker3", "MediaPicker", "Media Picker", true),
    (0x1b661f40_2242_4b44_b9cb_3990ee2b13c0, "MediaPicker3", "MediaPicker", "Multiple Media Picker", true),
    (0xad9f0cf2_bda2_45d5_9ea1_a63cfc873fd3, "MediaPicker3", "MediaPicker", "Image Media Picker", true),
    (0x0e63d883_b62b_4799_88c3_157f82e83ecc, "MediaPicker3", "MediaPicker", "Multiple Image Media Picker", true),
    (0x88e8a052_30ee_4d44_a507_59f2cdfc769c, "DateTimeWithTimeZone", "DateTimeWithTimeZonePicker", "Date Time Picker (with time zone)", true),
];
