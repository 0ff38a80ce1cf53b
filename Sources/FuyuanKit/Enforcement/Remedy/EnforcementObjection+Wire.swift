extension EnforcementObjection {
    /// What is done about an objection.
    @nonexhaustive
    public enum Act: WireAct {
        /// 行为异议.
        case objectConduct(ObjectionPaper)
        /// 依据生效后事由异议.
        case objectLaterGround(LaterGroundObjection)
        /// 案外人异议.
        case objectObject(ObjectionPaper)
        /// 涉刑财产异议.
        case objectCriminalProperty(CriminalPropertyObjection)
        /// 执行管辖异议.
        case objectJurisdiction(JurisdictionObjection)
        /// 补正通知.
        case incomplete
        /// 补足材料.
        case supplement
        /// 立案.
        case acceptObjection
        /// 通知异议人和当事人.
        case notifyParties
        /// 不予受理.
        case refuse(ObjectionRefusal)
        /// 立案后驳回申请.
        case rejectAfterFiling(ObjectionRefusal)
        /// 不予受理复议.
        case reconsiderRefusal
        /// 撤销不予受理裁定.
        case setRefusalAside
        /// 组成合议庭.
        case formPanel(ReviewPanel)
        /// 听证.
        case hear(ReviewHearing)
        /// 审查期间担保.
        case securityDuringReview(ReviewSecurity)
        /// 裁定异议成立.
        case uphold
        /// 裁定部分成立.
        case upholdPartly
        /// 裁定驳回异议.
        case dismiss
        /// 送达裁定.
        case serveRuling(ServedRuling)
        /// 申请复议.
        case applyReconsideration
        /// 报送案卷.
        case sendUpFile
        /// 延长复议审查.
        case extendReconsideration(ReviewExtension)
        /// 复议裁定.
        case decide(ReconsiderationDecision)
        /// 发回重新审查.
        case remand
        /// 发回按案外人异议裁定.
        case remandToObjectRoute
        /// 提起异议之诉.
        case sue(ObjectionSuit)
        /// 异议之诉立案.
        case takeUpSuit
        /// 异议之诉判决.
        case judgeSuit(ObjectionJudgment)
        /// 撤回异议.
        case withdrawObjection(ObjectionWithdrawal)
        /// 申请审判监督.
        case challengeJudgment(JudgmentChallenge)
        /// 反映不立案、不裁定.
        case courtSilent
        /// 指令三日内立案.
        case orderFiling
        /// 指令十五日内裁定.
        case orderRuling
        /// 未起诉.
        case noteNoSuit
        /// 解除措施.
        case liftMeasure
        /// 处分标的.
        case disposeObject

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case objectConduct
            case objectLaterGround
            case objectObject
            case objectCriminalProperty
            case objectJurisdiction
            case incomplete
            case supplement
            case acceptObjection
            case notifyParties
            case refuse
            case rejectAfterFiling
            case reconsiderRefusal
            case setRefusalAside
            case formPanel
            case hear
            case securityDuringReview
            case uphold
            case upholdPartly
            case dismiss
            case serveRuling
            case applyReconsideration
            case sendUpFile
            case extendReconsideration
            case decide
            case remand
            case remandToObjectRoute
            case sue
            case takeUpSuit
            case judgeSuit
            case withdrawObjection
            case challengeJudgment
            case courtSilent
            case orderFiling
            case orderRuling
            case noteNoSuit
            case liftMeasure
            case disposeObject

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .objectConduct: Term("object-conduct", "行为异议", "object to a conduct")
                case .objectLaterGround: Term("object-later-ground", "依据生效后事由异议", "object on a later ground")
                case .objectObject: Term("object-object", "案外人异议", "object as a third party")
                case .objectCriminalProperty:
                    Term("object-criminal-property", "涉刑财产异议", "object to criminal-property enforcement")
                case .objectJurisdiction: Term("object-jurisdiction", "执行管辖异议", "object to jurisdiction")
                case .incomplete: Term("incomplete", "补正通知", "ask for completion")
                case .supplement: Term("supplement", "补足材料", "complete the papers")
                case .acceptObjection: Term("accept-objection", "立案", "accept the objection")
                case .notifyParties: Term("notify-parties", "通知异议人和当事人", "notify the parties")
                case .refuse: Term("refuse", "不予受理", "refuse")
                case .rejectAfterFiling: Term("reject-after-filing", "立案后驳回申请", "reject after filing")
                case .reconsiderRefusal: Term("reconsider-refusal", "不予受理复议", "have the refusal reconsidered")
                case .setRefusalAside: Term("set-refusal-aside", "撤销不予受理裁定", "set the refusal aside")
                case .formPanel: Term("form-panel", "组成合议庭", "form the panel")
                case .hear: Term("hear", "听证", "hold a hearing")
                case .securityDuringReview: Term("security-during-review", "审查期间担保", "give security during review")
                case .uphold: Term("uphold", "裁定异议成立", "rule: upheld")
                case .upholdPartly: Term("uphold-partly", "裁定部分成立", "rule: partly upheld")
                case .dismiss: Term("dismiss", "裁定驳回异议", "rule: dismissed")
                case .serveRuling: Term("serve-ruling", "送达裁定", "serve the ruling")
                case .applyReconsideration: Term("apply-reconsideration", "申请复议", "apply for reconsideration")
                case .sendUpFile: Term("send-up-file", "报送案卷", "send up the file")
                case .extendReconsideration: Term("extend-reconsideration", "延长复议审查", "extend reconsideration")
                case .decide: Term("decide", "复议裁定", "decide on reconsideration")
                case .remand: Term("remand", "发回重新审查", "remand")
                case .remandToObjectRoute:
                    Term("remand-to-object-route", "发回按案外人异议裁定", "remand: a third party’s objection to the object")
                case .sue: Term("sue", "提起异议之诉", "sue")
                case .takeUpSuit: Term("take-up-suit", "异议之诉立案", "take up the suit")
                case .judgeSuit: Term("judge-suit", "异议之诉判决", "judge the suit")
                case .withdrawObjection: Term("withdraw-objection", "撤回异议", "withdraw the objection")
                case .challengeJudgment: Term("challenge-judgment", "申请审判监督", "challenge the judgment")
                case .courtSilent: Term("court-silent", "反映不立案、不裁定", "complain of silence")
                case .orderFiling: Term("order-filing", "指令三日内立案", "order filing")
                case .orderRuling: Term("order-ruling", "指令十五日内裁定", "order a ruling")
                case .noteNoSuit: Term("note-no-suit", "未起诉", "note that nobody sued")
                case .liftMeasure: Term("lift-measure", "解除措施", "lift the measure")
                case .disposeObject: Term("dispose-object", "处分标的", "dispose of the object")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .objectConduct: .objectConduct
            case .objectLaterGround: .objectLaterGround
            case .objectObject: .objectObject
            case .objectCriminalProperty: .objectCriminalProperty
            case .objectJurisdiction: .objectJurisdiction
            case .incomplete: .incomplete
            case .supplement: .supplement
            case .acceptObjection: .acceptObjection
            case .notifyParties: .notifyParties
            case .refuse: .refuse
            case .rejectAfterFiling: .rejectAfterFiling
            case .reconsiderRefusal: .reconsiderRefusal
            case .setRefusalAside: .setRefusalAside
            case .formPanel: .formPanel
            case .hear: .hear
            case .securityDuringReview: .securityDuringReview
            case .uphold: .uphold
            case .upholdPartly: .upholdPartly
            case .dismiss: .dismiss
            case .serveRuling: .serveRuling
            case .applyReconsideration: .applyReconsideration
            case .sendUpFile: .sendUpFile
            case .extendReconsideration: .extendReconsideration
            case .decide: .decide
            case .remand: .remand
            case .remandToObjectRoute: .remandToObjectRoute
            case .sue: .sue
            case .takeUpSuit: .takeUpSuit
            case .judgeSuit: .judgeSuit
            case .withdrawObjection: .withdrawObjection
            case .challengeJudgment: .challengeJudgment
            case .courtSilent: .courtSilent
            case .orderFiling: .orderFiling
            case .orderRuling: .orderRuling
            case .noteNoSuit: .noteNoSuit
            case .liftMeasure: .liftMeasure
            case .disposeObject: .disposeObject
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .objectConduct: .objectConduct(try .transfer(nil, through: &c))
            case .objectLaterGround: .objectLaterGround(try .transfer(nil, through: &c))
            case .objectObject: .objectObject(try .transfer(nil, through: &c))
            case .objectCriminalProperty: .objectCriminalProperty(try .transfer(nil, through: &c))
            case .objectJurisdiction: .objectJurisdiction(try .transfer(nil, through: &c))
            case .incomplete: .incomplete
            case .supplement: .supplement
            case .acceptObjection: .acceptObjection
            case .notifyParties: .notifyParties
            case .refuse: .refuse(try .transfer(nil, through: &c))
            case .rejectAfterFiling: .rejectAfterFiling(try .transfer(nil, through: &c))
            case .reconsiderRefusal: .reconsiderRefusal
            case .setRefusalAside: .setRefusalAside
            case .formPanel: .formPanel(try .transfer(nil, through: &c))
            case .hear: .hear(try .transfer(nil, through: &c))
            case .securityDuringReview: .securityDuringReview(try .transfer(nil, through: &c))
            case .uphold: .uphold
            case .upholdPartly: .upholdPartly
            case .dismiss: .dismiss
            case .serveRuling: .serveRuling(try .transfer(nil, through: &c))
            case .applyReconsideration: .applyReconsideration
            case .sendUpFile: .sendUpFile
            case .extendReconsideration: .extendReconsideration(try .transfer(nil, through: &c))
            case .decide: .decide(try .transfer(nil, through: &c))
            case .remand: .remand
            case .remandToObjectRoute: .remandToObjectRoute
            case .sue: .sue(try .transfer(nil, through: &c))
            case .takeUpSuit: .takeUpSuit
            case .judgeSuit: .judgeSuit(try .transfer(nil, through: &c))
            case .withdrawObjection: .withdrawObjection(try .transfer(nil, through: &c))
            case .challengeJudgment: .challengeJudgment(try .transfer(nil, through: &c))
            case .courtSilent: .courtSilent
            case .orderFiling: .orderFiling
            case .orderRuling: .orderRuling
            case .noteNoSuit: .noteNoSuit
            case .liftMeasure: .liftMeasure
            case .disposeObject: .disposeObject
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .objectConduct(let it): try c.put(it)
            case .objectLaterGround(let it): try c.put(it)
            case .objectObject(let it): try c.put(it)
            case .objectCriminalProperty(let it): try c.put(it)
            case .objectJurisdiction(let it): try c.put(it)
            case .refuse(let it): try c.put(it)
            case .rejectAfterFiling(let it): try c.put(it)
            case .formPanel(let it): try c.put(it)
            case .hear(let it): try c.put(it)
            case .securityDuringReview(let it): try c.put(it)
            case .serveRuling(let it): try c.put(it)
            case .extendReconsideration(let it): try c.put(it)
            case .decide(let it): try c.put(it)
            case .sue(let it): try c.put(it)
            case .judgeSuit(let it): try c.put(it)
            case .withdrawObjection(let it): try c.put(it)
            case .challengeJudgment(let it): try c.put(it)
            case .incomplete, .supplement, .acceptObjection, .notifyParties, .reconsiderRefusal, .setRefusalAside,
                .uphold, .upholdPartly, .dismiss, .applyReconsideration, .sendUpFile, .remand, .remandToObjectRoute,
                .takeUpSuit, .courtSilent, .orderFiling, .orderRuling, .noteNoSuit, .liftMeasure, .disposeObject:
                break
            }
        }
    }
}
