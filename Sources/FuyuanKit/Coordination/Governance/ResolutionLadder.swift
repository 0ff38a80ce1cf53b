/// A layer of resolution (社会调解在先、行政化解跟进、法院诉讼断后), in order.
@nonexhaustive
public enum ResolutionLayer: UInt8, Vocabulary, WireValue, Comparable {
    /// 社会调解.
    case social
    /// 行政化解.
    case administrative
    /// 法院诉讼.
    case court

    public var term: Term {
        switch self {
        case .social: Term("social", "社会调解", "mediation by society")
        case .administrative: Term("administrative", "行政化解", "resolution by administrative organs")
        case .court: Term("court", "法院诉讼", "suit in court")
        }
    }

    public static func < (one: ResolutionLayer, other: ResolutionLayer) -> Bool { one.rawValue < other.rawValue }
}

/// The order of the layers: it binds the organs that pass a dispute on and never a party (see ``TieredEscalation``).
public struct ResolutionLadder: Sendable, Hashable {
    /// The layers in use here, in order.
    public var layers: EnumSet<ResolutionLayer>

    /// A ladder of these layers.
    public init(_ layers: EnumSet<ResolutionLayer> = .all) { self.layers = layers }

    /// The layers passed over on the way from one to another.
    public func skipped(from start: ResolutionLayer, to goal: ResolutionLayer) -> [ResolutionLayer] {
        layers.filter { $0 > start && $0 < goal }
    }

    /// Why a dispute may not be passed on; nil where it may. An organ that passes over a layer gives a reason; a party
    /// may sue at any time (民事诉讼法 arts. 125, 126; 人民调解法 art. 3).
    public func refusal(
        from start: ResolutionLayer, to goal: ResolutionLayer, by role: some SidedRole, because reason: String? = nil
    ) -> Reason? {
        guard role.side != .person, role.side != .system else { return nil }
        let passed = skipped(from: start, to: goal)
        guard !passed.isEmpty, reason?.isEmpty ?? true else { return nil }
        return Reason(
            code: "governance.layer-skipped", nature: .unmet, basis: Basis(Citation("HS24", 14), .civilProcedure(125)),
            text: Bilingual(
                "越过「\(passed.map(\.term.zh).joined(separator: "、"))」未说明理由",
                "passes over “\(passed.map(\.term.en).joined(separator: ", "))” without a reason"),
            cure: Bilingual("说明理由", "give a reason"))
    }
}
