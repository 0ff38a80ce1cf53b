/// 强制注销: a company whose licence was revoked is struck off without liquidation (公司法 art. 241).
public struct CompulsoryDeregistration: Sendable, Hashable {
    /// The day of revocation, closing order or withdrawal of the licence.
    public var revokedOn: CivilDate
    /// The day the notice on the national system began; nil before.
    public var noticedOn: CivilDate?
    /// Whether somebody objected within the notice; nil where not known.
    public var isObjected: Bool?
    /// Whether it applied for deregistration in the three years; nil where not known.
    public var appliedItself: Bool?

    /// A company to be struck off.
    public init(
        revokedOn: CivilDate, noticedOn: CivilDate? = nil, isObjected: Bool? = nil, appliedItself: Bool? = nil
    ) {
        self.revokedOn = revokedOn
        self.noticedOn = noticedOn
        self.isObjected = isObjected
        self.appliedItself = appliedItself
    }

    /// The first day the notice may begin: three years must have passed.
    public func earliestNotice(in law: LegalContext) -> CivilDate? {
        TimeLimit.deregistrationWait.lastDay(from: revokedOn, in: law)
    }

    /// The first day the registry may act: after a notice of at least 60 days; nil where there is no notice.
    public func earliestDeregistration(in law: LegalContext) -> CivilDate? {
        noticedOn.flatMap { TimeLimit.deregistrationNotice.lastDay(from: $0, in: law) }
    }

    /// Whether the registry may act on a day; it need not. Nil where the file does not tell.
    /// law: bankruptcy.x32
    public func mayBeStruckOff(on day: CivilDate, in law: LegalContext) -> Bool? {
        guard let noticedOn else { return false }
        guard let earliestNotice = earliestNotice(in: law), let earliest = earliestDeregistration(in: law) else {
            return nil
        }
        guard noticedOn >= earliestNotice, day >= earliest, appliedItself != true, isObjected != true else {
            return false
        }
        return isObjected == nil || appliedItself == nil ? nil : true
    }

    /// Striking off does not touch what shareholders and liquidators owe.
    public static let keepsLiabilityOfShareholders = true
    /// Striking off does not end a case that is open.
    public static let endsOpenCase = false
}
