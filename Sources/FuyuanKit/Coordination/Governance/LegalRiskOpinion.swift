/// An opinion on the legal risks of a project (重大项目法律风险意见). Revisions are added, never replaced.
public struct LegalRiskOpinion: Sendable, Hashable, Identifiable {
    /// One revision, as it was given.
    public struct Revision: WireRecord {
        /// Its number, from 1.
        public let number: Int
        /// The day it was given.
        public let day: CivilDate
        /// The unit that gave it.
        public let author: ActorID?
        /// What it says.
        public let text: String

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                number: try c.field("number", value?.number), day: try c.field("day", value?.day),
                author: try c.optional("author", value?.author), text: try c.field("text", value?.text))
        }
    }

    /// That a matter went by a revision.
    public struct Reliance: WireRecord {
        /// The matter.
        public let matter: CaseID
        /// The opinion.
        public let opinion: LegalRiskOpinion.ID
        /// The revision.
        public let revision: Int
        /// The day.
        public let day: CivilDate

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                matter: try c.field("matter", value?.matter), opinion: try c.field("opinion", value?.opinion),
                revision: try c.field("revision", value?.revision), day: try c.field("day", value?.day))
        }
    }

    /// Its id.
    public let id: Identifier<LegalRiskOpinion>
    /// The project.
    public let project: String
    /// Every revision, the first first.
    public private(set) var revisions: [Revision] = []

    /// An opinion not yet given.
    public init(_ id: Identifier<LegalRiskOpinion>, on project: String) {
        self.id = id
        self.project = project
    }

    /// Adds a revision.
    ///
    /// - Returns: its number.
    /// - Throws: a refusal where the day lies before the latest revision's; then nothing has changed.
    @discardableResult
    public mutating func revise(_ text: String, on day: CivilDate, by author: ActorID? = nil) throws(GovernanceRefusal)
        -> Int
    {
        if let last = revisions.last, day < last.day {
            throw GovernanceRefusal(
                "opinion-out-of-order", Basis(Citation("TH")), "修订日\(day)早于上一版\(last.day)",
                "the revision of \(day) lies before that of \(last.day)", nature: .outOfOrder)
        }
        let number = revisions.count + 1
        revisions.append(Revision(number: number, day: day, author: author, text: text))
        return number
    }

    /// A revision by its number; nil where there is none.
    public subscript(number: Int) -> Revision? { revisions.first { $0.number == number } }

    /// The revision in force on a day; nil before the first.
    public func current(on day: CivilDate) -> Revision? { revisions.last { $0.day <= day } }

    /// Notes that a matter goes by the revision in force on a day; nil before the first.
    public func rely(_ matter: CaseID, on day: CivilDate) -> Reliance? {
        current(on: day).map { Reliance(matter: matter, opinion: id, revision: $0.number, day: day) }
    }

    /// The revision a matter went by: older ones stay readable. Nil where the reliance is on another opinion.
    public func revision(for reliance: Reliance) -> Revision? { reliance.opinion == id ? self[reliance.revision] : nil }

    /// A notice where a later revision is in force on a day than the one a matter went by.
    public func finding(for reliance: Reliance, asOf day: CivilDate) -> Finding? {
        guard reliance.opinion == id, let now = current(on: day), now.number > reliance.revision else { return nil }
        return Finding(
            "governance.opinion-superseded", .notice, at: "\(reliance.matter)", Basis(Citation("TH")),
            "事项依据第\(reliance.revision)版，现行为第\(now.number)版",
            "the matter went by revision \(reliance.revision); revision \(now.number) is in force")
    }
}

extension LegalRiskOpinion: WireRecord {
    /// - Throws: ``WireError`` where the revisions are not numbered from 1 or not in order.
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var opinion = Self(try c.field("id", value?.id), on: try c.field("project", value?.project))
        for revision in try c.defaulted("revisions", value?.revisions, default: []) {
            let next = opinion.revisions.count + 1
            guard revision.number == next, opinion.revisions.last.map({ $0.day <= revision.day }) ?? true else {
                throw WireError(
                    .badValue, path: "revisions", expected: Bilingual("第\(next)版", "revision \(next)"),
                    found: "\(revision.number)")
            }
            opinion.revisions.append(revision)
        }
        return opinion
    }
}
