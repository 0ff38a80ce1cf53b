/// A figure of environmental justice from a published account.
public struct EnvironmentalFigure: Sendable, Hashable {
    /// Where.
    public let place: Bilingual
    /// What was counted.
    public let measure: Bilingual
    /// How much.
    public let quantity: EnvironmentalQuantity
    /// Whether the account says “more than” (余、多).
    public let isLowerBound: Bool
    /// The account.
    public let source: Citation

    private init(
        _ place: Bilingual, _ measure: Bilingual, _ quantity: EnvironmentalQuantity?,
        atLeast isLowerBound: Bool = false,
        _ source: Citation
    ) {
        self.place = place
        self.measure = measure
        self.quantity = quantity ?? .cases(.zero)
        self.isLowerBound = isLowerBound
        self.source = source
    }

    private static let jiaozuo = Bilingual("焦作全市法院", "courts of Jiaozuo")
    private static let mengzhou = Bilingual("黄河流域（孟州段）巡回法庭", "Yellow River circuit tribunal, Mengzhou")

    private static func cases(_ count: Int) -> EnvironmentalQuantity? { CaseCount(rawValue: count).map { .cases($0) } }
    private static func persons(_ count: Int) -> EnvironmentalQuantity? {
        PersonCount(rawValue: count).map { .persons($0) }
    }

    /// The figures of the accounts.
    /// law: mediation.i11
    public static let published: [EnvironmentalFigure] = [
        .init(jiaozuo, Bilingual("破坏环境资源刑事案件", "criminal cases"), cases(167), Citation("JZ22")),
        .init(jiaozuo, Bilingual("刑事被告人", "defendants in criminal cases"), persons(189), Citation("JZ22")),
        .init(
            jiaozuo, Bilingual("判处罚金", "criminal fines"), Money(yuan: 7_000_000).map { .money($0) }, atLeast: true,
            Citation("JZ22")),
        .init(
            jiaozuo, Bilingual("涉环保行政诉讼和非诉执行案件", "administrative suits and non-litigation enforcement"), cases(240),
            atLeast: true, Citation("JZ22")),
        .init(jiaozuo, Bilingual("民事案件", "civil cases"), cases(15), Citation("JZ22")),
        .init(
            jiaozuo, Bilingual("检察机关刑事附带民事公益诉讼", "civil public-interest claims in criminal cases"), cases(6),
            Citation("JZ22")),
        .init(jiaozuo, Bilingual("社会组织公益诉讼", "suits of organisations"), cases(2), Citation("JZ22")),
        .init(mengzhou, Bilingual("受理民事案件", "civil cases accepted"), cases(145), Citation("JZ22")),
        .init(mengzhou, Bilingual("审结刑事案件", "criminal cases concluded"), cases(34), Citation("JZ22")),
        .init(mengzhou, Bilingual("刑事案件人数", "persons in criminal cases"), persons(45), Citation("JZ22")),
        .init(mengzhou, Bilingual("行政非诉执行", "administrative non-litigation enforcement"), cases(24), Citation("JZ22")),
    ]
}

extension CircuitTribunal {
    /// The tribunal on the Yellow River at Mengzhou with the figures its account gives.
    public static let mengzhou = CircuitTribunal(
        "黄河流域（孟州段）巡回法庭", zone: "黄河流域孟州段",
        counters: [
            (EnvironmentalTrack.civil, Stage.accepted, 145, nil), (.criminal, .concluded, 34, 45),
            (.administrative, .handled, 24, nil),
        ].compactMap { track, stage, cases, persons in
            CaseCount(rawValue: cases).map {
                Counter(track, stage, $0, persons: persons.flatMap { PersonCount(rawValue: $0) })
            }
        })

    /// The tribunal on Kunyu Mountain, of which the account gives no figure.
    public static let kunyu = CircuitTribunal("昆嵛山生态环境保护巡回法庭", zone: "昆嵛山")
}
