extension BankruptcyClaim {
    /// What is done with a claim.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申报债权.
        case declare(ClaimDeclaration)
        /// 补充申报.
        case declareLate(LateClaimDeclaration)
        /// 登记造册.
        case register
        /// 补充登记.
        case registerLate
        /// 审查.
        case review
        /// 审查确认.
        case admit(AdmittedClaim)
        /// 审查不予确认.
        case reject(RejectedClaim)
        /// 暂缓确认.
        case putOff(DeferredClaim)
        /// 编制债权表.
        case compileTable
        /// 债权人会议核查.
        case checkByMeeting
        /// 裁定确认.
        case confirm(FixedClaim)
        /// 提出异议.
        case object(ClaimObjection)
        /// 解释或者调整.
        case explain(ClaimExplanation)
        /// 解释后无异议裁定确认.
        case confirmAfterExplanation(FixedClaim)
        /// 逾期未诉裁定确认.
        case confirmUnsued(FixedClaim)
        /// 提起债权确认之诉.
        case sueForConfirmation
        /// 裁定确认后起诉.
        case sueLate
        /// 判决、裁决确定.
        case determine(FixedClaim)
        /// 依生效裁判调整.
        case adjustByJudgment(FixedClaim)
        /// 临时确定债权额.
        case fixTemporaryAmount(ClaimAmount)
        /// 放弃优先受偿.
        case waiveSecurity
        /// 对生效法律文书申请撤销、再审.
        case challengeDocument
        /// 主张抵销.
        case claimSetOff(SetOffNotice)
        /// 对抵销提出异议.
        case contestSetOff(SetOffContest)
        /// 抵销生效，债权尚有余额.
        case allowSetOff
        /// 抵销生效，债权消灭.
        case extinguishBySetOff
        /// 抵销不成立.
        case rejectSetOff
        /// 提存分配额.
        case depositShare(ClaimDeposit)
        /// 为未决债权提存分配额.
        case reserveShare(ClaimDeposit)
        /// 交付提存额.
        case deliverShare(ClaimPayment)
        /// 交付提存额，全部受偿.
        case deliverShareInFull(ClaimPayment)
        /// 提存额分配给其他债权人.
        case loseShare
        /// 逾期未受领.
        case forfeit
        /// 分配.
        case pay(ClaimPayment)
        /// 全部清偿.
        case payInFull(ClaimPayment)
        /// 按计划、协议调整清偿额.
        case adjustByPlan(ClaimAmount)
        /// 让步失效.
        case restoreAfterPlan
        /// 程序终结后受偿.
        case payAfterConclusion(ClaimPayment)
        /// 程序终结后逾期未受领.
        case forfeitAfterConclusion
        /// 破产程序终结.
        case conclude
        /// 撤回申报.
        case withdrawClaim
        /// 执行期间不得行使.
        case freeze
        /// 执行完毕后按同类条件行使.
        case thaw(SameClassTerms)
        /// 执行终止后申报.
        case declareAfterPlan(LateClaimDeclaration)
        /// 管理人列单公示.
        case listByAdministrator(ClaimParticulars)
        /// 职工要求更正.
        case requestCorrection
        /// 更正.
        case correct(ClaimAmount)
        /// 不予更正.
        case refuseCorrection

        public var kind: Kind {
            switch self {
            case .declare: .declare
            case .declareLate: .declareLate
            case .register: .register
            case .registerLate: .registerLate
            case .review: .review
            case .admit: .admit
            case .reject: .reject
            case .putOff: .putOff
            case .compileTable: .compileTable
            case .checkByMeeting: .checkByMeeting
            case .confirm: .confirm
            case .object: .object
            case .explain: .explain
            case .confirmAfterExplanation: .confirmAfterExplanation
            case .confirmUnsued: .confirmUnsued
            case .sueForConfirmation: .sueForConfirmation
            case .sueLate: .sueLate
            case .determine: .determine
            case .adjustByJudgment: .adjustByJudgment
            case .fixTemporaryAmount: .fixTemporaryAmount
            case .waiveSecurity: .waiveSecurity
            case .challengeDocument: .challengeDocument
            case .claimSetOff: .claimSetOff
            case .contestSetOff: .contestSetOff
            case .allowSetOff: .allowSetOff
            case .extinguishBySetOff: .extinguishBySetOff
            case .rejectSetOff: .rejectSetOff
            case .depositShare: .depositShare
            case .reserveShare: .reserveShare
            case .deliverShare: .deliverShare
            case .deliverShareInFull: .deliverShareInFull
            case .loseShare: .loseShare
            case .forfeit: .forfeit
            case .pay: .pay
            case .payInFull: .payInFull
            case .adjustByPlan: .adjustByPlan
            case .restoreAfterPlan: .restoreAfterPlan
            case .payAfterConclusion: .payAfterConclusion
            case .forfeitAfterConclusion: .forfeitAfterConclusion
            case .conclude: .conclude
            case .withdrawClaim: .withdrawClaim
            case .freeze: .freeze
            case .thaw: .thaw
            case .declareAfterPlan: .declareAfterPlan
            case .listByAdministrator: .listByAdministrator
            case .requestCorrection: .requestCorrection
            case .correct: .correct
            case .refuseCorrection: .refuseCorrection
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .declare: .declare(try .transfer(nil, through: &c))
            case .declareLate: .declareLate(try .transfer(nil, through: &c))
            case .register: .register
            case .registerLate: .registerLate
            case .review: .review
            case .admit: .admit(try .transfer(nil, through: &c))
            case .reject: .reject(try .transfer(nil, through: &c))
            case .putOff: .putOff(try .transfer(nil, through: &c))
            case .compileTable: .compileTable
            case .checkByMeeting: .checkByMeeting
            case .confirm: .confirm(try .transfer(nil, through: &c))
            case .object: .object(try .transfer(nil, through: &c))
            case .explain: .explain(try .transfer(nil, through: &c))
            case .confirmAfterExplanation: .confirmAfterExplanation(try .transfer(nil, through: &c))
            case .confirmUnsued: .confirmUnsued(try .transfer(nil, through: &c))
            case .sueForConfirmation: .sueForConfirmation
            case .sueLate: .sueLate
            case .determine: .determine(try .transfer(nil, through: &c))
            case .adjustByJudgment: .adjustByJudgment(try .transfer(nil, through: &c))
            case .fixTemporaryAmount: .fixTemporaryAmount(try .transfer(nil, through: &c))
            case .waiveSecurity: .waiveSecurity
            case .challengeDocument: .challengeDocument
            case .claimSetOff: .claimSetOff(try .transfer(nil, through: &c))
            case .contestSetOff: .contestSetOff(try .transfer(nil, through: &c))
            case .allowSetOff: .allowSetOff
            case .extinguishBySetOff: .extinguishBySetOff
            case .rejectSetOff: .rejectSetOff
            case .depositShare: .depositShare(try .transfer(nil, through: &c))
            case .reserveShare: .reserveShare(try .transfer(nil, through: &c))
            case .deliverShare: .deliverShare(try .transfer(nil, through: &c))
            case .deliverShareInFull: .deliverShareInFull(try .transfer(nil, through: &c))
            case .loseShare: .loseShare
            case .forfeit: .forfeit
            case .pay: .pay(try .transfer(nil, through: &c))
            case .payInFull: .payInFull(try .transfer(nil, through: &c))
            case .adjustByPlan: .adjustByPlan(try .transfer(nil, through: &c))
            case .restoreAfterPlan: .restoreAfterPlan
            case .payAfterConclusion: .payAfterConclusion(try .transfer(nil, through: &c))
            case .forfeitAfterConclusion: .forfeitAfterConclusion
            case .conclude: .conclude
            case .withdrawClaim: .withdrawClaim
            case .freeze: .freeze
            case .thaw: .thaw(try .transfer(nil, through: &c))
            case .declareAfterPlan: .declareAfterPlan(try .transfer(nil, through: &c))
            case .listByAdministrator: .listByAdministrator(try .transfer(nil, through: &c))
            case .requestCorrection: .requestCorrection
            case .correct: .correct(try .transfer(nil, through: &c))
            case .refuseCorrection: .refuseCorrection
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .declare(let it): try c.put(it)
            case .declareLate(let it): try c.put(it)
            case .admit(let it): try c.put(it)
            case .reject(let it): try c.put(it)
            case .putOff(let it): try c.put(it)
            case .confirm(let it): try c.put(it)
            case .object(let it): try c.put(it)
            case .explain(let it): try c.put(it)
            case .confirmAfterExplanation(let it): try c.put(it)
            case .confirmUnsued(let it): try c.put(it)
            case .determine(let it): try c.put(it)
            case .adjustByJudgment(let it): try c.put(it)
            case .fixTemporaryAmount(let it): try c.put(it)
            case .claimSetOff(let it): try c.put(it)
            case .contestSetOff(let it): try c.put(it)
            case .depositShare(let it): try c.put(it)
            case .reserveShare(let it): try c.put(it)
            case .deliverShare(let it): try c.put(it)
            case .deliverShareInFull(let it): try c.put(it)
            case .pay(let it): try c.put(it)
            case .payInFull(let it): try c.put(it)
            case .adjustByPlan(let it): try c.put(it)
            case .payAfterConclusion(let it): try c.put(it)
            case .thaw(let it): try c.put(it)
            case .declareAfterPlan(let it): try c.put(it)
            case .listByAdministrator(let it): try c.put(it)
            case .correct(let it): try c.put(it)
            case .register, .registerLate, .review, .compileTable, .checkByMeeting, .sueForConfirmation, .sueLate,
                .waiveSecurity, .challengeDocument, .allowSetOff, .extinguishBySetOff, .rejectSetOff, .loseShare,
                .forfeit, .restoreAfterPlan, .forfeitAfterConclusion, .conclude, .withdrawClaim, .freeze,
                .requestCorrection, .refuseCorrection:
                break
            }
        }
    }
}
