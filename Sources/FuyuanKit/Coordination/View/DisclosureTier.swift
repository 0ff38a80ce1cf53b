/// How far a fact of a case file may go. What no rule classifies is ``handling``: closed.
@nonexhaustive
public enum DisclosureTier: UInt8, Vocabulary, WireValue {
    /// 承办内部：only the court, organ or mediator that handles the case.
    case handling
    /// 本人行为：the handler, and the one who did it.
    case own
    /// 程序进程：the handler, those the machine is shared with, and the parties.
    case course
    /// 双方书面确认的无争议事实：as ``course``, though the rest of the mediation is confidential.
    case settledFact
    /// 依法公开：everybody.
    case published

    public var term: Term {
        switch self {
        case .handling: Term("handling", "承办内部", "for those who handle the case")
        case .own: Term("own", "本人行为", "for the handler and the one who did it")
        case .course: Term("course", "程序进程", "course of the procedure")
        case .settledFact: Term("settled-fact", "无争议事实", "facts both sides confirmed")
        case .published: Term("published", "依法公开", "published by order of law")
        }
    }

    /// The provisions the tier rests on: least use of personal information and the secrets of commerce and privacy
    /// (个人信息保护法第六条、民事诉讼法第七十一条), a party's sight of the case materials (民事诉讼法第五十二条),
    /// undisputed facts (law: mediation.X09), open judgments (民事诉讼法第一百五十九条).
    public var basis: Basis {
        switch self {
        case .handling: Basis(Citation("PIP21", 6), Citation("CPL23", 71))
        case .own, .course: Basis(Citation("CPL23", 52, 2), Citation("PIP21", 6))
        case .settledFact: Basis(Citation("TY16", 22), Citation("OM21", 18), Citation("OM21", 22))
        case .published: Basis(Citation("CPL23", 159), Citation("AL17", 65), Citation("EBL06", 14))
        }
    }

    /// How well the provisions were verified: those of mediation were read, the others are from memory.
    public var evidence: Evidence {
        switch self {
        case .settledFact: .statute
        case .handling, .own, .course, .published: .memory
        }
    }

    /// Why what is said in mediation stays there (特邀调解规定第二十二条、在线调解规则第十八条、第二十二条).
    public static let mediationSecrecy = Basis(Citation("TY16", 22), Citation("OM21", 18), Citation("OM21", 22))
}
