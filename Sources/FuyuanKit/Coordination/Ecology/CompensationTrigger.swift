/// The three triggers of a suit for environmental damage (生态环境损害赔偿规定第一条).
@nonexhaustive
public enum CompensationTrigger: UInt8, Vocabulary, WireValue {
    /// 较大、重大、特别重大突发环境事件.
    case majorIncident
    /// 重点生态功能区、禁止开发区.
    case protectedZone
    /// 其他严重影响生态环境后果.
    case seriousConsequence

    public var term: Term {
        switch self {
        case .majorIncident: Term("major-incident", "发生较大、重大、特别重大突发环境事件", "a larger environmental incident")
        case .protectedZone:
            Term("protected-zone", "在重点生态功能区、禁止开发区发生污染、破坏事件", "pollution in a key ecological or no-development zone")
        case .seriousConsequence: Term("serious-consequence", "发生其他严重影响生态环境后果", "other serious consequences")
        }
    }
}
