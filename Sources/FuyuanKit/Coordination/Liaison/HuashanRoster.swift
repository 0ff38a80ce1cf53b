/// 花山区“府院联动”工作领导小组名单: what the plan's text declares and what its annex lists, units and offices only.
///
/// The two differ. Both are kept. Source: 花政秘〔2024〕7号, 2024-12-06.
public enum HuashanRoster: Sendable {
    /// The sixteen units the text names before “等单位”, in its words.
    public static let declared = [
        "区法院", "区发展改革委", "区教育局", "区经信局", "花山公安分局", "区民政局", "区司法局", "区财政局", "区人社局",
        "市自然资源和规划局花山分局", "区住建交运局", "区农水局", "区文旅体局", "区卫健委", "区市监局", "区数据资源局",
    ]

    /// The twenty-six member units the annex lists, in its words.
    public static let listed = roster.units.filter { $0.seat == .member }.map(\.name)

    /// The twenty-nine seats of the annex: one head, two deputy heads, twenty-six members. The text's end is open.
    public static let roster = MemberRoster(
        of: "huashan-leading-group",
        [
            MemberUnit("district-government", "区政府", seat: .head, title: "区政府主要负责同志", since: day),
            MemberUnit("police", "花山公安分局", seat: .deputyHead, title: "兼任局长的区政府负责同志", since: day),
            MemberUnit("court", "区法院", seat: .deputyHead, title: "区法院院长", since: day),
            member("court", "区法院", "党组成员、行政审判庭庭长"),
            member("development-reform", "区发展改革委"),
            member("education", "区教育局"),
            member("industry", "区工信局", aliases: [UnitAlias("区经信局", .presumedSame)]),
            member("police", "花山公安分局", "副局长"),
            member("civil-affairs", "区民政局"),
            member("justice", "区司法局"),
            member("finance", "区财政局"),
            member("natural-resources", "市自然资源和规划局花山分局"),
            member("housing-transport", "区住建交运局"),
            member("agriculture-water", "区农业农村水利局", aliases: [UnitAlias("区农水局")]),
            member("culture-tourism-sport", "区文旅体局"),
            member("health", "区卫健委"),
            member("market-regulation", "区市场监督管理局", aliases: [UnitAlias("区市监局")]),
            member("data-resources", "区数据资源管理局", aliases: [UnitAlias("区数据资源局")]),
            member("complaints", "区信访局"),
            member("tax", "区税务局"),
        ]
            + towns.map {
                MemberUnit(
                    ActorID($0), $0, title: $0.hasSuffix("镇") ? "镇长" : "街道办事处主任", since: day, fallsUnderOpenEnd: true)
            },
        isOpenEnded: true, paper: "花政秘〔2024〕7号")

    /// The text against the annex.
    /// law: mediation.edge-37 mediation.edge-38
    public static let comparison = RosterComparison(declared: declared, listed: listed, by: roster)

    private static let towns = [
        "濮塘镇", "霍里街道", "桃源路街道", "湖东路街道", "沙塘路街道", "解放路街道", "江东街道", "塘西街道", "金家庄街道",
    ]
    private static let day = CivilDate(2024, 12, 6)

    private static func member(
        _ id: ActorID, _ name: String, _ title: OfficeTitle = "主要负责人", aliases: [UnitAlias] = []
    ) -> MemberUnit {
        MemberUnit(id, name, aliases: aliases, title: title, since: day)
    }
}
