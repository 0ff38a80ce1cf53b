extension RefusalCrimeReferral {
    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case obligationEffective
        case conductAfterObligation
        case fiveGroups
        case priorSanction
        case abilityAfterNecessities
        case rightPolice
        case examinedInTime
        case examinationLapsed
        case reasonGiven
        case reasonsInTime
        case explainedInTime
        case filedInTime
        case chiefDecided
        case performed
        case circumstancesMinor
        case ownRightsHarmed
        case complainedBefore

        public var term: Term {
            switch self {
            case .obligationEffective: Term("obligation-effective", "裁判已经生效", "the judgment had taken effect")
            case .conductAfterObligation:
                Term(
                    "conduct-after-obligation", "行为在裁判生效后，或者诉讼开始后",
                    "the conduct came after the judgment took effect, or after the suit began")
            case .fiveGroups: Term("five-groups", "五组证据齐备", "the five groups of evidence are there")
            case .priorSanction:
                Term("prior-sanction", "须先罚款、拘留的行为已先行制裁", "fined or detained before, where the conduct asks for it")
            case .abilityAfterNecessities:
                Term("ability-after-necessities", "扣除生活必需后有履行能力", "able to perform after the necessities of life")
            case .rightPolice:
                Term("right-police", "向执行法院所在地公安机关移送", "referred to the police at the place of the court")
            case .examinedInTime: Term("examined-in-time", "期限内决定", "decided in time")
            case .examinationLapsed: Term("examination-lapsed", "立案审查期限已届满", "the time for the decision has passed")
            case .reasonGiven: Term("reason-given", "写明理由", "a reason is given")
            case .reasonsInTime: Term("reasons-in-time", "七日内函告理由", "reasons sent within seven days")
            case .explainedInTime: Term("explained-in-time", "七日内说明理由", "explained within seven days")
            case .filedInTime: Term("filed-in-time", "十五日内立案", "filed within fifteen days")
            case .chiefDecided: Term("chief-decided", "检察长决定", "decided by the chief procurator")
            case .performed: Term("performed", "全部或者部分履行", "performed in whole or in part")
            case .circumstancesMinor: Term("circumstances-minor", "犯罪情节轻微", "the circumstances are minor")
            case .ownRightsHarmed: Term("own-rights-harmed", "侵害自诉人的权利", "the prosecutor’s own rights are harmed")
            case .complainedBefore: Term("complained-before", "曾经提出控告", "complained before")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case leadRecord
        case referralLetter
        case enforcementStatement
        case policeReceipt
        case filingDecision
        case noFilingNotice
        case reasonsLetter
        case supervisionAdvice
        case explanationDemand
        case filingOrder
        case replyLetter
        case dropDecision
        case indictment
        case noProsecutionDecision
        case privateComplaint
        case judgment
        case withdrawalRuling

        public var term: Term {
            switch self {
            case .leadRecord: Term("lead-record", "线索登记表", "record of the lead")
            case .referralLetter: Term("referral-letter", "案件移送函", "letter of referral")
            case .enforcementStatement: Term("enforcement-statement", "执行情况说明", "statement of the enforcement")
            case .policeReceipt: Term("police-receipt", "受案登记表、回执", "register entry and receipt")
            case .filingDecision: Term("filing-decision", "立案决定书", "decision to file")
            case .noFilingNotice: Term("no-filing-notice", "不予立案通知书", "notice that no case is filed")
            case .reasonsLetter: Term("reasons-letter", "理由说明函", "letter of reasons")
            case .supervisionAdvice: Term("supervision-advice", "立案监督建议书", "request for supervision of filing")
            case .explanationDemand: Term("explanation-demand", "要求说明不立案理由通知书", "demand to explain")
            case .filingOrder: Term("filing-order", "通知立案书", "order to file")
            case .replyLetter: Term("reply-letter", "答复函", "letter of reply")
            case .dropDecision: Term("drop-decision", "撤销案件决定书", "decision to drop")
            case .indictment: Term("indictment", "起诉书", "indictment")
            case .noProsecutionDecision: Term("no-prosecution-decision", "不起诉决定书", "decision not to prosecute")
            case .privateComplaint: Term("private-complaint", "刑事自诉状", "private complaint")
            case .judgment: Term("judgment", "判决书", "judgment")
            case .withdrawalRuling: Term("withdrawal-ruling", "准许撤诉裁定书", "ruling that allows a withdrawal")
            }
        }
    }
}
