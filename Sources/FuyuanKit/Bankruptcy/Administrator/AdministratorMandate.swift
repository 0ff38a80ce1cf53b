/// 管理人身份: what an administrator shows before an organ answers a query or a notice.
///
/// The acceptance ruling and the decision of appointment; online also the identity check of the platform. Before it is
/// verified no query is answered.
public struct AdministratorMandate: WireRecord {
    /// Who claims to be the administrator.
    public var administrator: ActorID
    /// Whether the acceptance ruling was shown.
    public var rulingShown: Bool
    /// Whether the decision of appointment was shown.
    public var decisionShown: Bool
    /// Whether the person’s identity was checked.
    public var identityChecked: Bool

    /// A mandate; everything shown unless said otherwise.
    public init(
        _ administrator: ActorID, rulingShown: Bool = true, decisionShown: Bool = true, identityChecked: Bool = true
    ) {
        self.administrator = administrator
        self.rulingShown = rulingShown
        self.decisionShown = decisionShown
        self.identityChecked = identityChecked
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("administrator", value?.administrator),
            rulingShown: try c.defaulted("rulingShown", value?.rulingShown, default: true),
            decisionShown: try c.defaulted("decisionShown", value?.decisionShown, default: true),
            identityChecked: try c.defaulted("identityChecked", value?.identityChecked, default: true))
    }

    /// Whether both papers and the person were checked, and the person is the one acting. An actor without a name
    /// is taken at the mandate’s word.
    public func isVerified(for actor: ActorID?) -> Bool {
        rulingShown && decisionShown && identityChecked && (actor.map { $0 == administrator } ?? true)
    }
}
