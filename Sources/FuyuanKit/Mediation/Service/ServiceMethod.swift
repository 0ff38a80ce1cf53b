/// A way of service: when it may be used, how the day of service is found, what it is not allowed for.
@nonexhaustive
public enum ServiceMethod: UInt8, Vocabulary, WireValue {
    /// Handed over: the default.
    case direct
    /// Left with the addressee after a refusal.
    case left
    /// By an electronic channel that confirms receipt.
    case electronic
    /// By the courts' special mail.
    case mail
    /// Mail that came back by the addressee's own doing.
    case mailReturned
    /// By another court.
    case entrusted
    /// Through the army, a prison, a place of compulsory education.
    case forwarded
    /// Collected at the court within a time set.
    case pickUp
    /// On the day the judgment is pronounced.
    case pronouncement
    /// By public notice: the last resort.
    case publicNotice

    public var term: Term {
        switch self {
        case .direct: Term("direct", "直接送达", "direct service")
        case .left: Term("left", "留置送达", "left service")
        case .electronic: Term("electronic", "电子送达", "electronic service")
        case .mail: Term("mail", "邮寄送达（法院专递）", "service by mail")
        case .mailReturned: Term("mail-returned", "退回视为送达", "returned mail deemed served")
        case .entrusted: Term("entrusted", "委托送达", "service by another court")
        case .forwarded: Term("forwarded", "转交送达", "service through a unit")
        case .pickUp: Term("pick-up", "通知领取", "collection after notice")
        case .pronouncement: Term("pronouncement", "定期宣判", "pronouncement on a set day")
        case .publicNotice: Term("public-notice", "公告送达", "public notice")
        }
    }
}

extension ServiceMethod {
    /// When it may be used.
    public var isUsedWhen: Bilingual {
        switch self {
        case .direct:
            Bilingual(
                "首选方式：受送达人、同住成年家属、法定代表人、收发室、诉讼代理人、指定代收人均可签收",
                "the usual way; family living together, head, mailroom, agent and appointed recipient may sign")
        case .left:
            Bilingual(
                "受送达人或者同住成年家属拒绝接收，有见证人或者拍照、录像", "addressee or adult family refuse; a witness, photographs or film")
        case .electronic: Bilingual("经受送达人同意，且能够确认其收悉", "with consent, and receipt can be confirmed")
        case .mail: Bilingual("直接送达有困难", "direct service is hard")
        case .mailReturned:
            Bilingual(
                "地址不准确、拒不提供、变更未告知或者拒绝签收致未能送达",
                "undelivered because the address was wrong, withheld, changed without notice, or receipt refused")
        case .entrusted: Bilingual("直接送达有困难", "direct service is hard")
        case .forwarded: Bilingual("军人、被监禁的人、被采取强制性教育措施的人", "soldiers, prisoners, persons in compulsory education")
        case .pickUp: Bilingual("简易程序当庭宣判", "a judgment pronounced at the hearing in the simple procedure")
        case .pronouncement:
            Bilingual("简易程序定期宣判；其他程序当场发给判决书", "simple procedure; elsewhere the judgment is handed over at once")
        case .publicNotice:
            Bilingual(
                "下落不明，或者其他方式均无法送达；案卷记明原因和经过",
                "whereabouts unknown or all else failed; reason and course noted in the file")
        }
    }

    /// How the day of service is found.
    public var serviceDay: Bilingual {
        switch self {
        case .direct:
            Bilingual(
                "签收日；在法院或者住所以外拒绝签收并记明的，视为送达；自己提供的地址有误的，为记明情况之日",
                "the day of signing; a refusal at court or outside the home, noted, is service; at a wrong address of his own giving, the day noted"
            )
        case .left: Bilingual("留置之日", "the day left")
        case .electronic:
            Bilingual(
                "到达确认地址之日；未经确认的地址，以回复、作为或者证明已阅之日；多个渠道的，以最先有效到达为准",
                "arrival at a confirmed address; else a reply, an act or proof of reading; of several channels the earliest valid one"
            )
        case .mail: Bilingual("回执上注明的收件日", "the day on the receipt")
        case .mailReturned:
            Bilingual("文书退回之日；能证明自己没有过错的除外", "the day the papers came back, unless he proves he was not at fault")
        case .entrusted: Bilingual("签收日；受托法院应在期限内送达", "the day of signing; the other court has its own time")
        case .forwarded: Bilingual("签收日", "the day of signing")
        case .pickUp:
            Bilingual("领取之日；逾期不领的，为指定领取期间届满之日", "the day of collection; if not collected, the last day of the time set")
        case .pronouncement:
            Bilingual(
                "宣判之日；拒绝签收的，视为送达；有正当理由事先说明不能到场的除外",
                "the day of pronouncement; a refusal to sign is service; not against a justified absence announced before"
            )
        case .publicNotice: Bilingual("公告期满之日；自最后张贴、刊登之日起算", "the end of the notice, counted from the last posting")
        }
    }

    /// What it is not allowed for; nil where the law names nothing.
    public var isNotFor: Bilingual? {
        switch self {
        case .direct:
            Bilingual("调解书不得由家属、收发室或者未受指定的代理人代收", "a mediation statement to family, mailroom or an agent not appointed")
        case .left: Bilingual("调解书", "a mediation statement")
        case .electronic: Bilingual("未经同意的", "whoever did not consent")
        case .mail:
            Bilingual("下落不明的受送达人；依条约应以特殊方式送达的", "an addressee who is missing; service by a treaty's special way")
        case .mailReturned: nil
        case .entrusted: nil
        case .forwarded: nil
        case .pickUp: nil
        case .pronouncement: Bilingual("普通程序中仅凭宣判即视为送达", "mere pronouncement in the ordinary procedure")
        case .publicNotice: Bilingual("简易程序；调解书", "the simple procedure; a mediation statement")
        }
    }

    /// The articles.
    public var basis: Basis {
        switch self {
        case .direct:
            Basis(.civilProcedure(87), .civilProcedure(88), .civilProcedureInterpretation(131), .simpleProcedure(10))
        case .left: Basis(.civilProcedure(89), .civilProcedureInterpretation(130), .civilProcedureInterpretation(133))
        case .electronic:
            Basis(.civilProcedure(90), .civilProcedureInterpretation(135), Citation("OL21", 29), Citation("OL21", 31))
        case .mail: Basis(.civilProcedure(91), Citation("EMS04", 1), Citation("EMS04", 9))
        case .mailReturned: Basis(Citation("EMS04", 11), .simpleProcedure(10))
        case .entrusted: Basis(.civilProcedure(91), .civilProcedureInterpretation(134))
        case .forwarded: Basis(.civilProcedure(92), .civilProcedure(93), .civilProcedure(94))
        case .pickUp: Basis(.simpleProcedure(28))
        case .pronouncement: Basis(.simpleProcedure(31), .civilProcedure(151), .civilProcedureInterpretation(141))
        case .publicNotice:
            Basis(
                .civilProcedure(95), .civilProcedure(283), .civilProcedureInterpretation(138),
                .civilProcedureInterpretation(140))
        }
    }

    /// What stands against this method for a paper, a procedure and an addressee: findings by rule, none where it may be
    /// used. `day` is the day of service.
    public func findings(
        for paper: ServedPaper, in procedure: TrialProcedure = .ordinary, consent: OnlineConsent? = nil,
        on day: CivilDate, at path: String = "method"
    ) -> [Finding] {
        var findings: [Finding] = []
        if !isAllowed(for: paper) {
            findings.append(
                Finding(
                    "mediation.V015", .error, at: path, Basis(.civilProcedureInterpretation(133)),
                    "调解书应当直接送达当事人本人，不适用\(term.zh)",
                    "a mediation statement goes to the party in person, not by \(term.en)"))
        }
        if self == .publicNotice, !procedure.allowsPublicNotice {
            findings.append(
                Finding(
                    "mediation.V073", .error, at: path, Basis(.civilProcedureInterpretation(140)),
                    "\(procedure.term.zh)不适用公告送达", "no public notice in the \(procedure.term.en)"))
        }
        guard self == .electronic else { return findings }
        if consent == nil {
            findings.append(
                Finding(
                    "mediation.V071", .error, at: path, Basis(.civilProcedure(90), Citation("OL21", 29)),
                    "没有受送达人同意电子送达的依据", "nothing shows that the addressee agreed to electronic service"))
        } else if consent?.covers(.service) == false {
            findings.append(
                Finding(
                    "mediation.V072", .error, at: path, Basis(Citation("OL21", 4)),
                    "同意其他环节在线进行，不等于同意电子送达", "consent to another step on line is not consent to service"))
        }
        if Self.mayServeOnline(paper, on: day) == false {
            findings.append(
                Finding(
                    "mediation.electronic-decision", .warning, at: path,
                    Basis(.civilProcedure2021(90), .civilProcedure2017(87)),
                    "该日判决书、裁定书、调解书尚不得电子送达", "on that day judgments, rulings and statements could not be served on line")
            )
        }
        return findings
    }

    /// Whether the method is allowed for the paper at all: a mediation statement is never left, announced, pronounced, or
    /// deemed served by a return (民诉法解释 art. 133).
    /// law: mediation.V015
    public func isAllowed(for paper: ServedPaper) -> Bool {
        switch self {
        case .left, .publicNotice, .mailReturned, .pronouncement: paper != .mediationStatement
        case .direct, .electronic, .mail, .entrusted, .forwarded, .pickUp: true
        }
    }

    /// Whether a paper could be served on line on a day: judgments, rulings and statements only since the 2021 amendment.
    /// Nil where its first day is not known.
    public static func mayServeOnline(_ paper: ServedPaper, on day: CivilDate) -> Bool? {
        guard paper.isDecision else { return true }
        return Citation.civilProcedure2021(90).statute.instrument?.since.map { day >= $0 }
    }
}
