extension RefusalCrimeReferral {
    public typealias Role = EnforcementRole

    /// Where a referral stands. The enforcement case stands wherever it stood: no phase here moves it.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Nothing is suspected.
        case unopened
        /// The handler sees ability, refusal and grave circumstances.
        case suspected
        /// Letter of referral, statement of the enforcement and the evidence are together.
        case packaged
        /// The file is with the police.
        case referred
        /// Registered; the police decide whether to file.
        case policeExamining
        /// A criminal case is open.
        case filed
        /// Returned to the court with reasons.
        case notFiled
        /// Returned to the court with reasons.
        case withdrawnByPolice
        /// The procuratorate looks at why no case was filed.
        case procuratorateAsked
        /// The police must file.
        case orderedToFile
        /// Before the criminal court.
        case prosecuted
        /// The procuratorate does not prosecute.
        case notProsecuted
        /// The creditor prosecutes.
        case privateProsecution
        /// Acquitted or convicted.
        case judged
        /// Settled or withdrawn before judgment.
        case privateEnded

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未发现", "not begun")
            case .suspected: Term("suspected", "发现线索", "suspected")
            case .packaged: Term("packaged", "组卷", "packaged")
            case .referred: Term("referred", "移送公安", "referred")
            case .policeExamining: Term("police-examining", "立案审查", "examined by the police")
            case .filed: Term("filed", "立案侦查", "filed")
            case .notFiled: Term("not-filed", "不予立案", "not filed")
            case .withdrawnByPolice: Term("withdrawn-by-police", "撤销案件", "dropped by the police")
            case .procuratorateAsked: Term("procuratorate-asked", "提请立案监督", "procuratorate asked")
            case .orderedToFile: Term("ordered-to-file", "通知立案", "ordered to file")
            case .prosecuted: Term("prosecuted", "提起公诉", "prosecuted")
            case .notProsecuted: Term("not-prosecuted", "不起诉", "not prosecuted")
            case .privateProsecution: Term("private-prosecution", "自诉", "private prosecution")
            case .judged: Term("judged", "判决", "judged")
            case .privateEnded: Term("private-ended", "自诉撤回、和解", "private prosecution ended")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case examination
        case reasons
        case explanation
        case orderedFiling

        public var term: Term {
            switch self {
            case .examination: Term("examination", "公安立案审查", "the decision of the police on filing")
            case .reasons: Term("reasons", "函告理由", "the reasons for not filing or dropping")
            case .explanation: Term("explanation", "说明不立案理由", "the explanation to the procuratorate")
            case .orderedFiling: Term("ordered-filing", "通知后立案", "filing after an order")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case enforcementGoesOn
        case sendReasons
        case tellCreditor
        case pressPolice
        case giveOpinionOnProperty
        case recoverProperty

        public var term: Term {
            switch self {
            case .enforcementGoesOn: Term("enforcement-goes-on", "执行程序不受影响", "the enforcement goes on as before")
            case .sendReasons: Term("send-reasons", "函告不予立案、撤案理由", "the police send their reasons to the court")
            case .tellCreditor:
                Term("tell-creditor", "告知申请执行人可以自诉", "the creditor is told that a private prosecution is open")
            case .pressPolice: Term("press-police", "督促公安机关答复", "the police are pressed for an answer")
            case .giveOpinionOnProperty:
                Term(
                    "give-opinion-on-property", "对涉案财物提出处理意见",
                    "an opinion on the property involved goes with the charge")
            case .recoverProperty:
                Term("recover-property", "追缴、责令退赔的财物交执行法院", "property recovered goes to the enforcing court")
            }
        }
    }
}
