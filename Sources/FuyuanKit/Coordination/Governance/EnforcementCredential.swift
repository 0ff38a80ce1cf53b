/// An officer's licence to enforce administrative law (行政执法证).
public struct EnforcementCredential: WireRecord, Identifiable {
    /// Its number.
    public var id: Identifier<EnforcementCredential>
    /// The officer.
    public var holder: ActorID
    /// The organ it was issued for.
    public var organ: ActorID
    /// The first day.
    public var validFrom: CivilDate
    /// The last day; nil where none is set.
    public var validUntil: CivilDate?
    /// The day it was withdrawn; nil where it was not.
    public var revokedOn: CivilDate?

    /// A licence.
    public init(
        _ id: Identifier<EnforcementCredential>, of holder: ActorID, for organ: ActorID, from validFrom: CivilDate,
        until validUntil: CivilDate? = nil, revokedOn: CivilDate? = nil
    ) {
        self.id = id
        self.holder = holder
        self.organ = organ
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.revokedOn = revokedOn
    }

    /// Whether it is valid on a day; on the day of its withdrawal it no longer is.
    public func isValid(on day: CivilDate) -> Bool {
        day >= validFrom && (validUntil.map { day <= $0 } ?? true) && (revokedOn.map { day < $0 } ?? true)
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), of: try c.field("holder", value?.holder),
            for: try c.field("organ", value?.organ), from: try c.field("validFrom", value?.validFrom),
            until: try c.optional("validUntil", value?.validUntil),
            revokedOn: try c.optional("revokedOn", value?.revokedOn))
    }
}

/// The licences of a place, to check acts against on intake.
public struct CredentialRegister: Sendable, Hashable {
    private var byHolder: [ActorID: [EnforcementCredential]] = [:]

    /// An empty register.
    public init() {}

    /// A register of these licences.
    public init(_ credentials: some Sequence<EnforcementCredential>) {
        for credential in credentials { byHolder[credential.holder, default: []].append(credential) }
    }

    /// The licences of an officer. O(1).
    public subscript(holder: ActorID) -> [EnforcementCredential] { byHolder[holder] ?? [] }

    /// A finding for each officer who signed an act without a licence of the organ valid on the day: an error where
    /// none was valid at all, a warning where one of another organ was. The act is flagged, not refused: whether it
    /// stands is for the court.
    public func findings(forActOf organ: ActorID, signedBy officers: [ActorID], on day: CivilDate) -> [Finding] {
        officers.enumerated().compactMap { place, officer in
            let valid = self[officer].filter { $0.isValid(on: day) }
            guard !valid.contains(where: { $0.organ == organ }) else { return nil }
            let basis = Basis(Citation("APL21", 42, 1), Citation("QHD21"))
            if let other = valid.first {
                return Finding(
                    "governance.credential-other-organ", .warning, at: "officers[\(place)]", basis,
                    "执法人员\(officer)的执法证属于\(other.organ)，不属于\(organ)",
                    "the licence of \(officer) is of \(other.organ), not of \(organ)")
            }
            return Finding(
                "governance.credential-missing", .error, at: "officers[\(place)]", basis,
                "执法人员\(officer)于\(day)没有有效的执法证",
                "\(officer) had no valid licence to enforce on \(day)")
        }
    }
}
