/// One harm to the environment with all proceedings that follow from it: one matter, whatever their number.
public struct EnvironmentalMatter: WireRecord {
    /// The harm.
    public var harm: HarmEvent
    /// The proceedings, in the order they were linked; each case once.
    public private(set) var proceedings: [EnvironmentalProceeding]

    /// A matter before any proceeding.
    public init(_ harm: HarmEvent) {
        self.harm = harm
        proceedings = []
    }

    /// Links a proceeding; one of the same case replaces what was known of it, so a link told twice is one link.
    /// O(number of proceedings).
    public mutating func link(_ proceeding: EnvironmentalProceeding) {
        if let place = proceedings.firstIndex(where: { $0.caseID == proceeding.caseID }) {
            proceedings[place] = proceeding
        } else {
            proceedings.append(proceeding)
        }
    }

    /// The proceeding of a case; nil where it is not linked.
    public subscript(id: CaseID) -> EnvironmentalProceeding? { proceedings.first { $0.caseID == id } }

    /// The tracks the matter runs on.
    public var tracks: EnumSet<EnvironmentalTrack> {
        proceedings.reduce(into: []) { tracks, proceeding in tracks.insert(proceeding.kind.track) }
    }

    /// How many defendants the proceedings count together. A person sued in two of them counts twice: persons are not
    /// told apart here. Nil where one does not say, or the sum does not fit.
    public var defendantsBySuit: PersonCount? {
        var sum: PersonCount? = .zero
        for proceeding in proceedings {
            sum = sum.flatMap { sum in proceeding.defendants.flatMap(sum.adding) }
        }
        return sum
    }

    /// The orders to restore that no inspection has accepted yet, among case files at hand; an order whose file is
    /// missing counts
    /// as not accepted.
    public func unaccepted(in files: [any Dossier]) -> [CaseID] {
        let accepted = Set(
            files.compactMap { ($0 as? CaseFile<RestorationOrder>).flatMap { $0.isFinal ? $0.id : nil } })
        return proceedings.flatMap(\.restorations).filter { !accepted.contains($0) }
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var matter = Self(try c.field("harm", value?.harm))
        var places: [CaseID: Int] = [:]
        for proceeding in try c.defaulted("proceedings", value?.proceedings, default: []) {
            if let place = places[proceeding.caseID] {
                matter.proceedings[place] = proceeding
            } else {
                places[proceeding.caseID] = matter.proceedings.count
                matter.proceedings.append(proceeding)
            }
        }
        return matter
    }
}

extension Sequence<EnvironmentalMatter> {
    /// How many matters there are: each harm once, however many reports name it.
    public var matterCount: Int { Set(map(\.harm.id)).count }

    /// How many cases there are: each case once, also where two matters name it.
    public var caseCount: CaseCount {
        CaseCount(rawValue: Set(flatMap { $0.proceedings.map(\.caseID) }).count) ?? .zero
    }
}
