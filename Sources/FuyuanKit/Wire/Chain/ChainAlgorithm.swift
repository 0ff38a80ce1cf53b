/// A digest this kit has code for.
@nonexhaustive
public enum ChainAlgorithm: UInt8, Vocabulary, WireValue {
    /// SHA-256.
    case sha256
    /// SM3.
    case sm3

    public var term: Term {
        switch self {
        case .sha256: Term(SHA256.algorithm, "SHA-256 杂凑算法", "SHA-256")
        case .sm3: Term(SM3.algorithm, "SM3 密码杂凑算法", "SM3")
        }
    }
}

extension ChainAlgorithm {
    /// Checks a journal against a chain's file made with any algorithm of this kit; see
    /// ``JournalChain/verify(journal:chain:heads:limits:)``.
    public static func verify(
        journal: [UInt8], chain file: [UInt8], heads: [ChainHead] = [], limits: DecodingLimits = .standard
    ) -> ChainReport {
        guard let name = ChainHeader(file: file, limits: limits)?.algorithm ?? heads.first?.algorithm,
            let algorithm = ChainAlgorithm(wire: name)
        else { return JournalChain<SHA256>.verify(journal: journal, chain: file, heads: heads, limits: limits) }
        return algorithm.verify(journal: journal, chain: file, heads: heads, limits: limits)
    }

    private func verify(
        journal: [UInt8], chain file: [UInt8], heads: [ChainHead], limits: DecodingLimits
    ) -> ChainReport {
        switch self {
        case .sha256: JournalChain<SHA256>.verify(journal: journal, chain: file, heads: heads, limits: limits)
        case .sm3: JournalChain<SM3>.verify(journal: journal, chain: file, heads: heads, limits: limits)
        }
    }

    /// The chain's file for a journal.
    public func file(of journal: [UInt8], label: String = "", limits: DecodingLimits = .standard) -> [UInt8] {
        switch self {
        case .sha256: JournalChain<SHA256>.file(of: journal, label: label, limits: limits)
        case .sm3: JournalChain<SM3>.file(of: journal, label: label, limits: limits)
        }
    }

    /// A line's replacement in a redacted copy.
    public func redact(_ line: some Collection<UInt8>) -> [UInt8] {
        switch self {
        case .sha256: JournalChain<SHA256>.redact(line)
        case .sm3: JournalChain<SM3>.redact(line)
        }
    }
}
