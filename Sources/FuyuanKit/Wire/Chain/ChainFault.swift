/// One thing found wrong between a journal and its chain: what, and exactly where.
public struct ChainFault: Sendable, Hashable {
    /// What is wrong.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary, WireValue {
        /// The line's content is not what it was.
        case changed
        /// The line is not there.
        case dropped
        /// A line that was never chained.
        case inserted
        /// The line stands elsewhere.
        case moved
        /// The journal ends before its end.
        case truncated
        /// The whole up to here is not what was once laid down.
        case otherHead
        /// A link of the chain's file is not what it was.
        case linkChanged
        /// A link of the chain's file is not there.
        case linkDropped
        /// A link of the chain's file stands elsewhere, or twice.
        case linkMoved
        /// A line of the chain's file cannot be read.
        case linkUnreadable
        /// The chain's file does not begin as one.
        case headerUnreadable
        /// The chain is made with another algorithm, or one this reader does not have.
        case otherAlgorithm

        public var term: Term {
            switch self {
            case .changed: Term("changed", "内容被改动", "the content was changed")
            case .dropped: Term("dropped", "被删除", "the line was removed")
            case .inserted: Term("inserted", "被插入", "the line was put in")
            case .moved: Term("moved", "次序被改动", "the line was moved")
            case .truncated: Term("truncated", "末尾被截去", "the end was cut off")
            case .otherHead: Term("other-head", "与存证的链首摘要不符", "not what was laid down")
            case .linkChanged: Term("link-changed", "链记录被改动", "the link was changed")
            case .linkDropped: Term("link-dropped", "链记录缺失", "the link is missing")
            case .linkMoved: Term("link-moved", "链记录次序错误或者重复", "the link stands elsewhere, or twice")
            case .linkUnreadable: Term("link-unreadable", "链记录无法读取", "the link cannot be read")
            case .headerUnreadable: Term("header-unreadable", "链文件首行无法读取", "the chain's file does not begin as one")
            case .otherAlgorithm: Term("other-algorithm", "摘要算法不同", "another algorithm")
            }
        }
    }

    /// What is wrong.
    public let kind: Kind
    /// The first number in the chain it concerns, from 1; 0 where it has none.
    public let first: Int
    /// The last number in the chain it concerns; 0 where it has none.
    public let last: Int
    /// The line of the journal, or of the chain's file for faults of links, as a text editor counts; 0 where none.
    public let line: Int

    init(_ kind: Kind, _ first: Int, through last: Int? = nil, line: Int = 0) {
        self.kind = kind
        self.first = first
        self.last = last ?? first
        self.line = line
    }

    /// The fault as a sentence with its place.
    public var text: Bilingual {
        let (word, range) = (kind.term, last > first ? "\(first)–\(last)" : "\(first)")
        let (zh, en) = first > 0 ? ("第\(range)条：", "entry \(range): ") : ("", "")
        let (zhLine, enLine) = line > 0 ? ("（第\(line)行）", " (line \(line))") : ("", "")
        return Bilingual(zh + word.zh + zhLine, en + word.en + enLine)
    }

    /// The fault as a finding: an error.
    public var finding: Finding {
        let text = text
        return Finding("chain/\(kind.term.wire)", .error, at: first > 0 ? "\(first)" : "", Basis(), text.zh, text.en)
    }
}
