/// Where a snapshot of a list comes from, and when it was taken.
public struct CreditListHeader: WireRecord {
    /// The court, or the platform, it comes from.
    public var source: String
    /// The edition, as the source counts.
    public var edition: String
    /// The day of the snapshot: what happened later is not in it.
    public var snapshotOn: CivilDate
    /// The day the platform received it; nil where it is not known.
    public var receivedOn: CivilDate?
    /// The day the platform checked it; nil where it has not.
    public var verifiedOn: CivilDate?
    /// Whether its signature was checked, and how.
    public var signature: FeedSignature
    /// The first day whose standing the snapshot still tells; nil where it tells all.
    public var recordsFrom: CivilDate?

    /// A header.
    public init(
        source: String, edition: String, snapshotOn: CivilDate, receivedOn: CivilDate? = nil,
        verifiedOn: CivilDate? = nil, signature: FeedSignature = .unchecked, recordsFrom: CivilDate? = nil
    ) {
        self.source = source
        self.edition = edition
        self.snapshotOn = snapshotOn
        self.receivedOn = receivedOn
        self.verifiedOn = verifiedOn
        self.signature = signature
        self.recordsFrom = recordsFrom
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            source: try c.field("source", value?.source), edition: try c.field("edition", value?.edition),
            snapshotOn: try c.field("snapshotOn", value?.snapshotOn),
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            verifiedOn: try c.optional("verifiedOn", value?.verifiedOn),
            signature: try c.field("signature", value?.signature),
            recordsFrom: try c.optional("recordsFrom", value?.recordsFrom))
    }
}

/// Whether a feed's signature was checked.
@nonexhaustive
public enum FeedSignature: UInt8, Vocabulary, WireValue {
    /// 未核验.
    case unchecked
    /// 核验通过.
    case verified
    /// 核验不通过.
    case failed

    public var term: Term {
        switch self {
        case .unchecked: Term("unchecked", "签名未核验", "signature not checked")
        case .verified: Term("verified", "签名核验通过", "signature verified")
        case .failed: Term("failed", "签名核验不通过", "signature failed")
        }
    }
}

/// 归集: a feed of entries as a versioned snapshot, indexed for comparing.
///
/// Never changed; the next feed is the next list. Building is linear in the entries, a look-up is constant time.
///
/// law: enforcement.7.7.credit-1
public struct CreditList: Sendable {
    /// Where it comes from, and when it was taken.
    public let header: CreditListHeader
    /// The entries, in the order of the feed.
    public let entries: [CreditEntry]
    /// By number; fifteen digits under the eighteen that replace them.
    let numbers: KeyTable
    /// By organisation code, given as such or inside a credit code.
    let organizations: KeyTable
    /// By name, former names too.
    let names: KeyTable
    /// By the entry's number.
    private let ids: [CreditEntry.ID: Int]

    /// A list. Of two entries with one number the later version is what ``entry(_:)`` answers.
    public init(_ header: CreditListHeader, _ entries: [CreditEntry]) {
        self.header = header
        self.entries = entries
        var (byNumber, byOrganization, byName): ([(SubjectKey, Int)], [(SubjectKey, Int)], [(SubjectKey, Int)]) = (
            [], [], []
        )
        byNumber.reserveCapacity(entries.count)
        byName.reserveCapacity(entries.count)
        var known: [CreditEntry.ID: Int] = [:]
        known.reserveCapacity(entries.count)
        for (row, entry) in entries.enumerated() {
            byNumber.append((entry.number.key, row))
            byOrganization.append((entry.number.organization, row))
            byName.append((SubjectKey(name: entry.name), row))
            var called = [entry.name]
            for name in entry.formerNames where !called.contains(where: { $0.matches(name) }) {
                byName.append((SubjectKey(name: name), row))
                called.append(name)
            }
            if let other = known[entry.id], entries[other].version > entry.version { continue }
            known[entry.id] = row
        }
        (numbers, organizations, names) = (KeyTable(byNumber), KeyTable(byOrganization), KeyTable(byName))
        ids = known
    }

    /// The entry with a number; nil where the list has none.
    public func entry(_ id: CreditEntry.ID) -> CreditEntry? { ids[id].map { entries[$0] } }

    /// The entries with a subject's number.
    public func entries(of number: SubjectNumber) -> [CreditEntry] { numbers.all(number.key).map { entries[$0] } }

    /// How many entries of a list are live on a day.
    public func count(of kind: CreditListKind, asOf day: CivilDate) -> CreditCount {
        CreditCount(kind, entries.count { $0.list == kind && $0.standing(asOf: day).status == .live })
    }

    /// Whether the snapshot is too old for a day.
    public func isStale(asOf day: CivilDate, in law: LegalContext = .current) -> Bool {
        guard case .count(let days) = law.value(of: PolicyParameter.creditSnapshotAge) else { return false }
        return header.snapshotOn.days(until: day) > days
    }

    /// What is wrong with the feed and its entries: source, signature, checking within five working days (河南省社会信用条例
    /// art. 17), numbers that stand twice, and each entry's own findings.
    public func findings(in law: LegalContext = .current) -> [Finding] {
        var findings: [Finding] = []
        func add(_ field: String, _ severity: Severity, _ zh: String, _ en: String) {
            findings.append(
                Finding("enforcement.7.7.credit-1", severity, at: field, Basis(Citation("HNC20", 17)), zh, en))
        }
        if header.source.isEmpty { add("source", .error, "未注明来源法院", "the source is missing") }
        switch header.signature {
        case .verified: break
        case .unchecked: add("signature", .warning, header.signature.term.zh, header.signature.term.en)
        case .failed: add("signature", .error, header.signature.term.zh, header.signature.term.en)
        }
        if let received = header.receivedOn, let last = TimeLimit.creditIntake.lastDay(from: received, in: law),
            (header.verifiedOn ?? header.snapshotOn) > last
        {
            add("verifiedOn", .warning, "核查迟于\(last)", "checked after \(last)")
        }
        var seen: Set<CreditEntry.ID> = []
        for (row, entry) in entries.enumerated() {
            findings += entry.findings(at: "entries[\(row)]")
            if !seen.insert(entry.id).inserted {
                add("entries[\(row)].id", .error, "条目号重复：\(entry.id)", "the entry’s number stands twice: \(entry.id)")
            }
        }
        return findings
    }
}

extension SubjectKey {
    /// A name's fingerprint as a key; the empty key for an empty name.
    init(name: SubjectName) { self.init(high: 0, low: name.fingerprint) }
}

extension PolicyParameter {
    /// How many days old a snapshot of a list may be when something is decided on it.
    public static let creditSnapshotAge = PolicyParameter(
        Term("credit-snapshot-age", "名单快照最长时效", "greatest age of a snapshot of a list"), .count(1),
        unit: Bilingual("日", "days"), Basis(Citation("PIP21", 8)), .convention)
    /// How many days before its term ends an entry is pointed out.
    public static let creditExpiryNotice = PolicyParameter(
        Term("credit-expiry-notice", "名单届满提示", "notice before an entry expires"), .count(30),
        unit: Bilingual("日", "days"), Basis(Citation("DIS17", 2)), .convention)

    /// Every parameter of comparing and intercepting.
    public static let matchingPolicies: [PolicyParameter] = [creditSnapshotAge, creditExpiryNotice]
}
