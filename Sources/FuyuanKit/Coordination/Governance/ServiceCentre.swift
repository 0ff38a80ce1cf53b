/// A window of a one-stop centre (一站式多元解纷、诉讼服务中心): an open list.
public struct ServiceWindow: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 诉讼引导.
    public static let guidance: ServiceWindow = "guidance"
    /// 诉前调解.
    public static let mediation: ServiceWindow = "mediation"
    /// 登记立案.
    public static let filing: ServiceWindow = "filing"
    /// 保全、鉴定、退费.
    public static let ancillaries: ServiceWindow = "ancillaries"
    /// 法律援助.
    public static let legalAid: ServiceWindow = "legal-aid"
}

/// A one-stop centre: every service before and at filing in one place.
public struct ServiceCentre: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<ServiceCentre>
    /// The court.
    public var court: ActorID
    /// Its windows.
    public var windows: [ServiceWindow]

    /// A centre.
    public init(_ id: Identifier<ServiceCentre>, of court: ActorID, with windows: [ServiceWindow]) {
        self.id = id
        self.court = court
        self.windows = windows
    }

    /// Whether it has a window.
    public func has(_ window: ServiceWindow) -> Bool { windows.contains(window) }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), of: try c.field("court", value?.court),
            with: try c.field("windows", value?.windows))
    }
}
