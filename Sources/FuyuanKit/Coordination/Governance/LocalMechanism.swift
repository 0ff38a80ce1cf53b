/// The code of a local mechanism: an open list. A code the kit does not know is kept byte for byte.
public struct LocalMechanism: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// “三联四网”（焦作市博爱县）: a name; what it is made of was not published.
    public static let threeLinksFourNets: LocalMechanism = "jiaozuo-three-four"
    /// “五位一体” of medical disputes（通化市）.
    public static let medicalFive: LocalMechanism = "tonghua-medical-five"
    /// 枫桥经验.
    public static let fengqiao: LocalMechanism = "fengqiao"

    /// What was published of it; nil for a code the kit does not know. O(1).
    public var published: PublishedMechanism? { PublishedMechanism.byCode[rawValue] }

    /// What it is called: the published name, or the code itself.
    public func name(in language: Language) -> String { published?.term[language] ?? rawValue }
}
