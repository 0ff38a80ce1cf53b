/// Why an entry could not be taken into its file.
@nonexhaustive
public enum EntryProblem<Machine: CaseMachine>: Error, Sendable {
    /// The law refuses the act.
    case refused(Refusal<Machine>)
    /// The entry names another case.
    case otherCase(CaseID)
    /// Entries before this one are missing.
    case gap(expected: Int)
    /// An entry with this number is there already, with other content.
    case conflict
    /// The number is lower than the last one taken, and was never seen.
    case late(last: Int)
    /// An act this version does not know; replay stops here.
    case unrecognized(type: String)
    /// The entry to be corrected is not there, or was never applied.
    case nothingToCorrect(Int)
    /// A correction must be made by the same role, and keep the kind of act.
    case otherKindCorrected(Int)
    /// With the correction, a later entry would be refused.
    case correctionBreaks(sequence: Int, Refusal<Machine>)

    /// Every reason, in both languages.
    public var reasons: [Reason] {
        switch self {
        case .refused(let refusal): refusal.reasons
        case .correctionBreaks(let sequence, let refusal):
            [
                form(
                    "correction-breaks", "更正后第\(sequence)号行为不再成立",
                    "with the correction, entry \(sequence) would be refused",
                    cure: "先更正第\(sequence)号行为", "correct entry \(sequence) first")
            ] + refusal.reasons
        case .otherCase(let id):
            [
                form(
                    "other-case", "该行为属于另一案件（\(id)）", "the entry belongs to another case (\(id))", cure: "归入该案",
                    "file it there")
            ]
        case .gap(let expected):
            [
                form(
                    "gap", "缺少第\(expected)号行为", "entry \(expected) is missing", cure: "补入缺少的行为",
                    "supply the missing entries")
            ]
        case .conflict:
            [
                form(
                    "conflict", "同一序号已有内容不同的行为", "an entry with this number is there already, with other content",
                    cure: "以更正行为更正，不得改写", "correct by a correcting entry, never by editing")
            ]
        case .late(let last):
            [
                form(
                    "late", "序号早于已收到的第\(last)号", "the number is lower than entry \(last), already taken",
                    cure: "按序号重新提交全部行为", "deliver all entries in the order of their numbers")
            ]
        case .unrecognized(let type):
            [
                form(
                    "unrecognized-act", "本版本不认识的行为「\(type)」，原样保留",
                    "act “\(type)” is unknown to this version; kept as it came",
                    cure: "以较新版本读取", "read it with a newer version")
            ]
        case .nothingToCorrect(let sequence):
            [
                form(
                    "nothing-to-correct", "第\(sequence)号行为不存在或未生效",
                    "entry \(sequence) is not there or was never applied",
                    cure: "核对被更正的序号", "check the number of the entry to be corrected")
            ]
        case .otherKindCorrected(let sequence):
            [
                form(
                    "other-kind-corrected", "更正须由第\(sequence)号行为的同一主体作出，且行为种类不变",
                    "a correction of entry \(sequence) must come from the same role and keep the kind of act",
                    cure: "由同一主体更正，或另作新的行为", "let the same role correct it, or do a new act")
            ]
        }
    }

    private func form(_ code: String, _ zh: String, _ en: String, cure zhCure: String, _ enCure: String) -> Reason {
        Reason(
            code: "\(Machine.name.wire)/entry/\(code)", nature: .unmet, basis: Basis(), text: Bilingual(zh, en),
            cure: Bilingual(zhCure, enCure))
    }
}
