/// Where a suit comes from that does not begin with a complaint at this court.
@nonexhaustive
public enum SuitOrigin: UInt8, Vocabulary, WireValue {
    case remand
    case orderedDocketing
    case orderedTrial
    case transfer

    public var term: Term {
        switch self {
        case .remand: Term("remand", "发回重审", "remanded")
        case .orderedDocketing: Term("ordered-docketing", "指令立案", "docketing ordered")
        case .orderedTrial: Term("ordered-trial", "指令继续审理", "trial ordered to go on")
        case .transfer: Term("transfer", "移送、指定管辖", "transferred or designated")
        }
    }
}

/// A suit docketed on the order of a higher court, or after a transfer (行诉法解释 art. 109(1); 行政诉讼法 arts. 22, 23).
public struct OrderedDocketing: WireRecord {
    /// Where it comes from.
    public var origin: SuitOrigin
    /// The day the complaint was first received, which stays the day of suing; nil when not known.
    public var filedOn: CivilDate?

    /// Its particulars.
    public init(_ origin: SuitOrigin, filedOn: CivilDate? = nil) {
        self.origin = origin
        self.filedOn = filedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("origin", value?.origin), filedOn: try c.optional("filedOn", value?.filedOn))
    }
}
