extension UnifiedSocialCreditCode {
    /// A registering department, the first character of a credit code (GB 32100-2015 with Amendment 1).
    public struct Department: Sendable, Hashable {
        /// The character.
        public let character: Unicode.Scalar
        /// What it is called.
        public let name: Bilingual
    }

    /// A kind of body, the second character, whose meaning depends on the first.
    public struct Category: Sendable, Hashable {
        /// The department's character and the category's.
        let key: UInt16
        /// What it is called.
        public let name: Bilingual

        init(_ characters: StaticString, _ zh: String, _ en: String) {
            key = characters.description.utf8.reduce(0) { $0 << 8 | UInt16($1) }
            name = Bilingual(zh, en)
        }
    }

    /// The departments.
    static let departments: [Department] = [
        Department(character: "1", name: Bilingual("机构编制", "staffing commission")),
        Department(character: "2", name: Bilingual("外交", "foreign affairs")),
        Department(character: "3", name: Bilingual("司法行政", "judicial administration")),
        Department(character: "4", name: Bilingual("文化", "culture")),
        Department(character: "5", name: Bilingual("民政", "civil affairs")),
        Department(character: "6", name: Bilingual("旅游", "tourism")),
        Department(character: "7", name: Bilingual("宗教", "religious affairs")),
        Department(character: "8", name: Bilingual("工会", "trade unions")),
        Department(character: "9", name: Bilingual("工商（市场监管）", "market regulation")),
        Department(character: "A", name: Bilingual("中央军委改革和编制办公室", "Central Military Commission")),
        Department(character: "N", name: Bilingual("农业", "agriculture")),
        Department(character: "Y", name: Bilingual("其他", "other")),
    ]

    /// The categories of each department.
    static let categories: [Category] = [
        Category("11", "机关", "state organ"),
        Category("12", "事业单位", "public institution"),
        Category("13", "中央编办直接管理机构编制的群众团体", "mass organisation staffed centrally"),
        Category("19", "其他", "other"),
        Category("21", "外国常驻新闻机构", "foreign news bureau"),
        Category("29", "其他", "other"),
        Category("31", "律师执业机构", "law firm"),
        Category("32", "公证处", "notary office"),
        Category("33", "基层法律服务所", "grass-roots legal service office"),
        Category("34", "司法鉴定机构", "forensic institution"),
        Category("35", "仲裁委员会", "arbitration commission"),
        Category("39", "其他", "other"),
        Category("41", "外国在华文化中心", "foreign cultural centre"),
        Category("49", "其他", "other"),
        Category("51", "社会团体", "social organisation"),
        Category("52", "民办非企业单位", "private non-enterprise unit"),
        Category("53", "基金会", "foundation"),
        Category("59", "其他", "other"),
        Category("61", "外国旅游部门常驻代表机构", "foreign tourism office"),
        Category("62", "港澳台地区旅游部门常驻内地（大陆）代表机构", "Hong Kong, Macao or Taiwan tourism office"),
        Category("69", "其他", "other"),
        Category("71", "宗教活动场所", "place of worship"),
        Category("72", "宗教院校", "religious school"),
        Category("79", "其他", "other"),
        Category("81", "基层工会", "grass-roots trade union"),
        Category("89", "其他", "other"),
        Category("91", "企业", "enterprise"),
        Category("92", "个体工商户", "individual business"),
        Category("93", "农民专业合作社", "farmers' cooperative"),
        Category("A1", "军队事业单位", "military institution"),
        Category("A9", "其他", "other"),
        Category("N1", "组级集体经济组织", "group-level collective economic organisation"),
        Category("N2", "村级集体经济组织", "village collective economic organisation"),
        Category("N3", "乡镇级集体经济组织", "township collective economic organisation"),
        Category("N9", "其他", "other"),
        Category("Y1", "不再具体划分机构类别", "not divided further"),
    ]

    // The keys alone, for reading.
    private static let categoryKeys: [UInt16] = categories.map(\.key)

    /// Whether the table has this category under this department.
    static func hasCategory(_ key: UInt16) -> Bool { categoryKeys.contains(key) }
}
