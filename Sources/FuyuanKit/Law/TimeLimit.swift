/// One time limit of the law: how long, counted how, from what, for whom, with what consequence, under which article.
///
/// One machine word for the texts and a few bytes for the numbers; cheap to copy.
public struct TimeLimit: Sendable, Identifiable {
    /// The name of a limit: its wire name.
    public typealias ID = Identifier<TimeLimit>

    /// A text of the limit that was in force before.
    public struct Edition: Sendable, Hashable {
        /// The period and its counting.
        public let counting: Counting
        /// The first day in force; nil for the earliest the kit knows.
        public let since: CivilDate?
        /// Where it stood.
        public let basis: Basis

        /// An earlier edition. The day is written `yyyy-MM-dd`.
        public init(
            _ period: Period, _ rule: CountingRule, _ basis: Basis, _ direction: CountingDirection = .after,
            since: String = ""
        ) {
            counting = Counting(period, rule, direction)
            self.since = CivilDate(since)
            self.basis = basis
        }
    }

    /// The extension the law allows: how long, and who grants it.
    public struct Extension: Sendable, Hashable {
        /// The longest extension; nil where the law sets none.
        public let longest: Period?
        /// The first day the cap was in force; nil for always.
        public let since: CivilDate?
        /// Who grants it, and when.
        public let condition: Bilingual
        /// Where it stands; empty where the limit's own basis covers it.
        public let basis: Basis
        /// The code of the finding when an extension is longer.
        public let code: String

        /// An extension. The day is written `yyyy-MM-dd`.
        public init(
            _ longest: Period?, since: String = "", _ zh: String, _ en: String, _ basis: Basis = Basis(),
            code: String = "law.extensionTooLong"
        ) {
            self.longest = longest
            self.code = code
            self.since = CivilDate(since)
            condition = Bilingual(zh, en)
            self.basis = basis
        }

        /// The longest extension by the law of a day; nil where it set none.
        // law: mediation.edge-26 mediation.edge-27
        public func longest(on day: CivilDate) -> Period? { since.map { day >= $0 } ?? true ? longest : nil }
    }

    /// What is written about the limit.
    @usableFromInline
    final class Texts: Sendable {
        let term: Term
        let start: Bilingual
        let bound: Term
        let extensible: Extension?
        let note: Bilingual?
        let consequence: Bilingual?
        let basis: Basis

        init(
            term: Term, start: Bilingual, bound: Term, extensible: Extension?, note: Bilingual?,
            consequence: Bilingual?, basis: Basis
        ) {
            self.term = term
            self.start = start
            self.bound = bound
            self.extensible = extensible
            self.note = note
            self.consequence = consequence
            self.basis = basis
        }
    }

    /// The period and its counting as in force now.
    public let counting: Counting
    /// The first day in force; nil where not verified.
    public let since: CivilDate?
    /// How well it is verified.
    public let evidence: Evidence
    /// Whether it is an invariable period (不变期间), which nothing suspends, interrupts or extends.
    public let isInvariable: Bool
    /// Whether it is a time to use a right: once it is over there is nothing left to do, and nobody is late.
    public let isRight: Bool
    /// Earlier texts, the latest first.
    public let earlier: [Edition]
    @usableFromInline let texts: Texts

    /// A limit. `from` is the event it starts with, `since` is written `yyyy-MM-dd`. `right` tells whether it is the time of
    /// a right; nil where who is bound tells it.
    public init(
        _ wire: String, _ zh: String, _ en: String, _ period: Period, _ rule: CountingRule,
        _ direction: CountingDirection = .after, from start: Bilingual, bound: Term, extensible: Extension? = nil,
        invariable: Bool = false, right: Bool? = nil, note: Bilingual? = nil, otherwise consequence: Bilingual? = nil,
        _ basis: Basis,
        evidence: Evidence = .statute, since: String = "", earlier: [Edition] = []
    ) {
        counting = Counting(period, rule, direction)
        self.since = CivilDate(since)
        self.evidence = evidence
        isInvariable = invariable
        isRight = right ?? Bound.entitled.contains(bound)
        self.earlier = earlier
        texts = Texts(
            term: Term(wire, zh, en), start: start, bound: bound, extensible: extensible, note: note,
            consequence: consequence, basis: basis)
    }
}

extension TimeLimit {
    /// The limit's name: the wire name of its term.
    public var id: ID { ID(texts.term.wire) }
    /// What it is called.
    public var term: Term { texts.term }
    /// The event it runs from; for a look-back limit, the event it runs up to.
    public var start: Bilingual { texts.start }
    /// Who must act.
    public var bound: Term { texts.bound }
    /// What extension the law allows; nil where it allows none or says nothing.
    public var extensible: Extension? { texts.extensible }
    /// What stops it or is left out, and other words of the law; nil where there is nothing to say.
    public var note: Bilingual? { texts.note }
    /// What follows when it is missed; nil where the law names nothing.
    public var consequence: Bilingual? { texts.consequence }
    /// Where it stands.
    public var basis: Basis { texts.basis }
    /// The length as in force now.
    @inlinable public var period: Period { counting.period }

    /// Whether missing it may bar an act: only a limit whose text was read may.
    public var isBar: Bool {
        switch evidence {
        case .statute: true
        case .secondary, .local, .memory, .convention: false
        }
    }

    /// The limit as a replaceable parameter where it rests on local practice or memory; nil where it is law.
    public var policy: PolicyParameter? {
        isBar ? nil : PolicyParameter(term, .period(period), basis, evidence, date: since?.description ?? "")
    }
}

extension TimeLimit: Hashable {
    /// Equal when they have the same name.
    public static func == (one: TimeLimit, other: TimeLimit) -> Bool {
        one.texts === other.texts || one.texts.term.wire == other.texts.term.wire
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(texts.term.wire) }
}
