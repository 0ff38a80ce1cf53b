/// Anything a measure can lie on: a house, an account, a vehicle.
public enum AssetEntity: Sendable {}

/// The name of an asset of the estate.
public typealias AssetID = Identifier<AssetEntity>

/// What joins a bankruptcy with a measure of another case on one asset: the only carrier of what a bankruptcy does to
/// measures and enforcement elsewhere.
///
/// A link is a statement of fact; the duty to lift lies on the organ that made the measure (企业破产法 art. 19).
public struct CrossCaseMeasureLink: WireRecord {
    /// The bankruptcy case.
    public var bankruptcyCaseID: CaseID
    /// The case the measure belongs to.
    public var otherCaseID: CaseID
    /// What it lies on.
    public var assetID: AssetID
    /// What kind of measure.
    public var measureKind: MeasureKind
    /// Who made it.
    public var organ: ActorID
    /// What kind of organ that is.
    public var organKind: MeasureOrgan
    /// Whether it is a measure of the bankruptcy court itself, which no duty to lift reaches (司法解释二 art. 6).
    public var isOwn: Bool
    /// Its place among the measures on this asset: 1 for the first, 2 and more for those that wait (轮候).
    public var order: Int
    /// The day the measure was made; nil where not known.
    public var madeOn: CivilDate?
    /// The day it was lifted; nil while it stands or where not known.
    public var liftedOn: CivilDate?

    /// A link.
    public init(
        _ bankruptcyCaseID: CaseID, to otherCaseID: CaseID, on assetID: AssetID, _ measureKind: MeasureKind,
        by organ: ActorID, _ organKind: MeasureOrgan = .court, order: Int = 1, isOwn: Bool = false,
        madeOn: CivilDate? = nil,
        liftedOn: CivilDate? = nil
    ) {
        self.bankruptcyCaseID = bankruptcyCaseID
        self.otherCaseID = otherCaseID
        self.assetID = assetID
        self.measureKind = measureKind
        self.organ = organ
        self.organKind = organKind
        self.order = order
        self.isOwn = isOwn
        self.madeOn = madeOn
        self.liftedOn = liftedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("bankruptcyCaseId", value?.bankruptcyCaseID),
            to: try c.field("otherCaseId", value?.otherCaseID), on: try c.field("assetId", value?.assetID),
            try c.field("measureKind", value?.measureKind), by: try c.field("organ", value?.organ),
            try c.defaulted("organKind", value?.organKind, default: .court),
            order: try c.defaulted("order", value?.order, default: 1),
            isOwn: try c.defaulted("isOwn", value?.isOwn, default: false),
            madeOn: try c.optional("madeOn", value?.madeOn), liftedOn: try c.optional("liftedOn", value?.liftedOn))
    }

    /// Whether the measure still stands on a day though acceptance obliges to lift it. Every organ is bound, not courts
    /// alone (企业破产法 art. 19, 司法解释二 art. 7); a measure of the bankruptcy court itself is none of these.
    /// law: bankruptcy.x02
    /// law: bankruptcy.x24
    public func mustBeLifted(acceptedOn: CivilDate, on day: CivilDate) -> Bool {
        guard day >= acceptedOn, !isOwn else { return false }
        return liftedOn.map { $0 > day } ?? true
    }

    /// The measures that had to be lifted and still stand on a day, by asset and order.
    public static func notYetLifted(_ links: [Self], acceptedOn: CivilDate, on day: CivilDate) -> [Self] {
        inOrder(links.filter { $0.mustBeLifted(acceptedOn: acceptedOn, on: day) })
    }

    /// The measures as they come back after a dismissal or a conclusion under art. 108: those lifted because of the
    /// acceptance, each asset's in the old order.
    /// law: bankruptcy.x08
    public static func toRestore(_ links: [Self], acceptedOn: CivilDate) -> [Self] {
        inOrder(links.filter { !$0.isOwn && ($0.liftedOn.map { $0 >= acceptedOn } ?? false) })
    }

    private static func inOrder(_ links: [Self]) -> [Self] {
        links.sorted { ($0.assetID.rawValue, $0.order) < ($1.assetID.rawValue, $1.order) }
    }

    /// What a fact of the bankruptcy makes the organ behind this link owe, of the effects a link carries.
    public static let carries: EnumSet<CrossCaseEffect> = [
        .enforcementSuspended, .preservationLifted, .takenBack, .auctionedOut, .enforcementCosts,
        .enforcementTerminated, .enforcementResumed, .preservationRestored,
    ]

    /// What an event makes the organ behind a link owe.
    public static func effects(of event: BankruptcyEvent) -> [CrossCaseEffect] {
        CrossCaseEffect.following(event).filter { carries.contains($0) }
    }
}
