/// What came of checking a journal against its chain.
public struct ChainReport: Sendable, Hashable {
    /// The algorithm the chain names; empty where it names none.
    public internal(set) var algorithm = ""
    /// How many lines of the journal were looked at; blank ones do not count.
    public internal(set) var lines = 0
    /// How many links the chain's file has.
    public internal(set) var links = 0
    /// The numbers of the lines that are replaced by their digests and verify, in order.
    public internal(set) var redacted: [Int] = []
    /// What is wrong, in order of the chain; empty where nothing is.
    public internal(set) var faults: [ChainFault] = []
    /// Through which number the chain agrees with a head laid down outside; 0 where it was compared with none. What
    /// stands after could have been made anew together with its chain.
    public internal(set) var anchoredThrough = 0

    /// Whether nothing is wrong.
    public var isIntact: Bool { faults.isEmpty }

    /// The faults, and a notice where lines stand after the last head laid down.
    public var findings: [Finding] {
        var findings = faults.map(\.finding)
        if anchoredThrough < links {
            findings.append(
                Finding(
                    "chain/unanchored", .notice, at: "\(anchoredThrough + 1)", Basis(),
                    "第\(anchoredThrough + 1)条起没有链外存证的摘要可对照，链与日志可能一同重制",
                    "from entry \(anchoredThrough + 1) on nothing was laid down outside: journal and chain could be made anew"
                ))
        }
        return findings
    }
}
