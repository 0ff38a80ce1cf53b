/// An entry of a credit list, with the fields of 失信名单规定（2017） art. 6.
///
/// It knows its own days, so that every question is one about a day: from when it was published, from when it no longer
/// stood. The identifier is stored whole and published masked: ``published(asOf:)`` is what may be shown.
public struct CreditEntry: WireRecord, Identifiable {
    /// The entry's number.
    public var id: Identifier<CreditEntry>
    /// Which list it stands on.
    public var list: CreditListKind
    /// What the subject is.
    public var subject: ListedSubjectKind
    /// The subject's name.
    public var name: SubjectName
    /// Names it had before.
    public var formerNames: [SubjectName] = []
    /// The legal representative or principal; nil for a natural person.
    public var representative: SubjectName?
    /// The subject's number, stored whole.
    public var number: SubjectNumber
    /// The sex; nil for an organisation.
    public var sex: Sex?
    /// The age in years; nil for an organisation.
    public var age: Int?
    /// Who made the basis of enforcement, and its number.
    public var basisMaker: String?
    public var basisNumber: String?
    /// The number of the enforcement case; nil on lists that no court keeps.
    public var caseNumber: CaseNumber?
    /// The day that case was filed.
    public var filedOn: CivilDate?
    /// The enforcing court; on lists that no court keeps, the organ that decided.
    public var court: String
    /// The duty of the instrument.
    public var duty: String?
    /// How far it was performed.
    public var performance: PerformedShare?
    /// The conduct, on the court’s list.
    public var conduct: EnumSet<ListingGround> = []
    /// The day of the decision.
    public var decidedOn: CivilDate
    /// The last day of grace; nil where none was given.
    public var graceUntil: CivilDate?
    /// The first day it was published; nil where it was not.
    public var publishedOn: CivilDate?
    /// The last day of its term; nil where it has none.
    public var expiresOn: CivilDate?
    /// What changed since.
    public var changes: [CreditChange] = []
    /// The day a ground to delete it arose; nil where none is known.
    public var exitGroundOn: CivilDate?
    /// The days an objection to it was marked and settled; nil where there was none.
    public var objectedOn: CivilDate?
    public var objectionSettledOn: CivilDate?
    /// What else may be published: no state or business secrets, nothing private.
    public var otherPublic: String?
    /// The version of the entry, from 1.
    public var version: UInt32 = 1
    /// To whom it was notified, and when.
    public var pushes: [CreditPush] = []
    /// Fields that a newer feed has.
    public var extras = Extras()

    /// An entry.
    public init(
        _ id: Identifier<CreditEntry>, on list: CreditListKind, _ subject: ListedSubjectKind, _ name: SubjectName,
        _ number: SubjectNumber, case caseNumber: CaseNumber?, court: String, decidedOn: CivilDate,
        publishedOn: CivilDate?
    ) {
        self.id = id
        self.list = list
        self.subject = subject
        self.name = name
        self.number = number
        self.caseNumber = caseNumber
        self.court = court
        self.decidedOn = decidedOn
        self.publishedOn = publishedOn
    }
}

/// How far a duty was performed.
public struct PerformedShare: WireRecord {
    /// Not, in part, or wholly.
    public var extent: Extent
    /// What was paid, where in part; nil where it is not counted in money.
    public var amount: Money?

    /// How far.
    @nonexhaustive
    public enum Extent: UInt8, Vocabulary, WireValue {
        /// 全部未履行.
        case nothing
        /// 部分履行.
        case part
        /// 全部履行.
        case all

        public var term: Term {
            switch self {
            case .nothing: Term("none", "全部未履行", "not performed")
            case .part: Term("part", "部分履行", "performed in part")
            case .all: Term("all", "全部履行", "performed")
            }
        }
    }

    /// A share.
    public init(_ extent: Extent, _ amount: Money? = nil) {
        self.extent = extent
        self.amount = amount
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("extent", value?.extent), try c.optional("amount", value?.amount))
    }
}

/// A notification of an entry to a body outside the court: credit platform, bureau, employer, superior organ.
public struct CreditPush: WireRecord {
    /// To whom.
    public var receiver: String
    /// The day.
    public var day: CivilDate

    /// A notification.
    public init(to receiver: String, on day: CivilDate) {
        self.receiver = receiver
        self.day = day
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(to: try c.field("receiver", value?.receiver), on: try c.field("day", value?.day))
    }
}
