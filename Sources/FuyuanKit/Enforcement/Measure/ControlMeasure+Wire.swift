extension ControlMeasure {
    /// What is done about a measure.
    @nonexhaustive
    public enum Act: WireAct {
        /// 作裁定.
        case rule(MeasureRuling)
        /// 对已出卖未过户财产作裁定.
        case ruleSoldProperty(SoldPropertyRuling)
        /// 送达协助单位.
        case serveAssistant(MeasureService)
        /// 过户登记申请在先.
        case transferPending(PendingTransfer)
        /// 公示系统公示.
        case publishEquity(MeasureService)
        /// 直接控制、张贴封条、公告.
        case sealWithoutRegistry(MeasureService)
        /// 轮候.
        case queueBehind(QueueEntry)
        /// 无登记财产轮候.
        case queueWithoutRegistry(QueueEntry)
        /// 查封后的处分.
        case effectOnThirdParties(LaterDealing)
        /// 轮候转正.
        case priorReleased(MeasureService)
        /// 在先法院已处置.
        case soldByPrior(PriorDisposal)
        /// 撤回轮候.
        case withdrawQueue(MeasureRelease)
        /// 保全转执行.
        case autoConvert(MeasureTakeover)
        /// 轮候保全转执行.
        case autoConvertWaiting(MeasureTakeover)
        /// 本案保全转执行.
        case convertHeld
        /// 续行侦查机关查封.
        case renewPoliceMeasure(MeasureTakeover)
        /// 申请续行.
        case askRenewal
        /// 续行.
        case renew(MeasureRenewal)
        /// 期满失效.
        case expire
        /// 裁定解除超标的额.
        case decideExcessRelease(ExcessRuling)
        /// 解除超标的额.
        case releaseExcess(ExcessRelease)
        /// 申请解除.
        case askRelease
        /// 解除.
        case release(MeasureRelease)
        /// 因受理破产解除.
        case bankruptcyAdmitted(MeasureBankruptcy)
        /// 恢复原措施.
        case restoreAfterDismissal(MeasureReturn)
        /// 恢复轮候.
        case restoreWaiting(MeasureReturn)
        /// 案外人异议成立.
        case upholdObjection(UpheldObjection)
        /// 异议成立未起诉解除.
        case noSuitAfterUpheld
        /// 灭失毁损.
        case objectLost(LostObject)
        /// 扣划.
        case deduct(MeasureDeduction)
        /// 直接扣划.
        case deductOutright(OutrightDeduction)
        /// 处置完成.
        case sold(MeasureSale)
        /// 商请移送.
        case askHandOver(HandOverRequest)
        /// 移送优先债权法院.
        case handToPriorityCourt(HandOverLetter)
        /// 保全财产移送执行.
        case handFromPreservation(HandOverLetter)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case rule
            case ruleSoldProperty
            case serveAssistant
            case transferPending
            case publishEquity
            case sealWithoutRegistry
            case queueBehind
            case queueWithoutRegistry
            case effectOnThirdParties
            case priorReleased
            case soldByPrior
            case withdrawQueue
            case autoConvert
            case autoConvertWaiting
            case convertHeld
            case renewPoliceMeasure
            case askRenewal
            case renew
            case expire
            case decideExcessRelease
            case releaseExcess
            case askRelease
            case release
            case bankruptcyAdmitted
            case restoreAfterDismissal
            case restoreWaiting
            case upholdObjection
            case noSuitAfterUpheld
            case objectLost
            case deduct
            case deductOutright
            case sold
            case askHandOver
            case handToPriorityCourt
            case handFromPreservation

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .rule: Term("rule", "作裁定", "rule")
                case .ruleSoldProperty:
                    Term("rule-sold-property", "对已出卖未过户财产作裁定", "rule on property sold and not transferred")
                case .serveAssistant: Term("serve-assistant", "送达协助单位", "serve the organ")
                case .transferPending: Term("transfer-pending", "过户登记申请在先", "serve while a transfer is pending")
                case .publishEquity: Term("publish-equity", "公示系统公示", "publicise equity")
                case .sealWithoutRegistry:
                    Term("seal-without-registry", "直接控制、张贴封条、公告", "seal where there is no registry")
                case .queueBehind: Term("queue-behind", "轮候", "queue behind")
                case .queueWithoutRegistry:
                    Term("queue-without-registry", "无登记财产轮候", "queue where there is no registry")
                case .effectOnThirdParties: Term("effect-on-third-parties", "查封后的处分", "a later dealing")
                case .priorReleased: Term("prior-released", "轮候转正", "the earlier one is lifted")
                case .soldByPrior: Term("sold-by-prior", "在先法院已处置", "the first court disposed of it")
                case .withdrawQueue: Term("withdraw-queue", "撤回轮候", "withdraw from the queue")
                case .autoConvert: Term("auto-convert", "保全转执行", "preservation becomes enforcement")
                case .autoConvertWaiting:
                    Term("auto-convert-waiting", "轮候保全转执行", "waiting preservation becomes enforcement")
                case .convertHeld: Term("convert-held", "本案保全转执行", "the file’s own preservation becomes enforcement")
                case .renewPoliceMeasure: Term("renew-police-measure", "续行侦查机关查封", "renew a measure of the police")
                case .askRenewal: Term("ask-renewal", "申请续行", "ask for renewal")
                case .renew: Term("renew", "续行", "renew")
                case .expire: Term("expire", "期满失效", "expire")
                case .decideExcessRelease: Term("decide-excess-release", "裁定解除超标的额", "rule on the excess")
                case .releaseExcess: Term("release-excess", "解除超标的额", "release the excess")
                case .askRelease: Term("ask-release", "申请解除", "ask for release")
                case .release: Term("release", "解除", "release")
                case .bankruptcyAdmitted: Term("bankruptcy-admitted", "因受理破产解除", "release for bankruptcy")
                case .restoreAfterDismissal: Term("restore-after-dismissal", "恢复原措施", "restore after dismissal")
                case .restoreWaiting: Term("restore-waiting", "恢复轮候", "restore the place in the queue")
                case .upholdObjection: Term("uphold-objection", "案外人异议成立", "a third party’s objection is upheld")
                case .noSuitAfterUpheld: Term("no-suit-after-upheld", "异议成立未起诉解除", "release where nobody sued")
                case .objectLost: Term("object-lost", "灭失毁损", "the object is lost")
                case .deduct: Term("deduct", "扣划", "deduct")
                case .deductOutright: Term("deduct-outright", "直接扣划", "deduct outright")
                case .sold: Term("sold", "处置完成", "sold")
                case .askHandOver: Term("ask-hand-over", "商请移送", "ask for the property")
                case .handToPriorityCourt:
                    Term("hand-to-priority-court", "移送优先债权法院", "hand to the court of the preferred claim")
                case .handFromPreservation: Term("hand-from-preservation", "保全财产移送执行", "hand over from preservation")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .rule: .rule
            case .ruleSoldProperty: .ruleSoldProperty
            case .serveAssistant: .serveAssistant
            case .transferPending: .transferPending
            case .publishEquity: .publishEquity
            case .sealWithoutRegistry: .sealWithoutRegistry
            case .queueBehind: .queueBehind
            case .queueWithoutRegistry: .queueWithoutRegistry
            case .effectOnThirdParties: .effectOnThirdParties
            case .priorReleased: .priorReleased
            case .soldByPrior: .soldByPrior
            case .withdrawQueue: .withdrawQueue
            case .autoConvert: .autoConvert
            case .autoConvertWaiting: .autoConvertWaiting
            case .convertHeld: .convertHeld
            case .renewPoliceMeasure: .renewPoliceMeasure
            case .askRenewal: .askRenewal
            case .renew: .renew
            case .expire: .expire
            case .decideExcessRelease: .decideExcessRelease
            case .releaseExcess: .releaseExcess
            case .askRelease: .askRelease
            case .release: .release
            case .bankruptcyAdmitted: .bankruptcyAdmitted
            case .restoreAfterDismissal: .restoreAfterDismissal
            case .restoreWaiting: .restoreWaiting
            case .upholdObjection: .upholdObjection
            case .noSuitAfterUpheld: .noSuitAfterUpheld
            case .objectLost: .objectLost
            case .deduct: .deduct
            case .deductOutright: .deductOutright
            case .sold: .sold
            case .askHandOver: .askHandOver
            case .handToPriorityCourt: .handToPriorityCourt
            case .handFromPreservation: .handFromPreservation
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .rule: .rule(try .transfer(nil, through: &c))
            case .ruleSoldProperty: .ruleSoldProperty(try .transfer(nil, through: &c))
            case .serveAssistant: .serveAssistant(try .transfer(nil, through: &c))
            case .transferPending: .transferPending(try .transfer(nil, through: &c))
            case .publishEquity: .publishEquity(try .transfer(nil, through: &c))
            case .sealWithoutRegistry: .sealWithoutRegistry(try .transfer(nil, through: &c))
            case .queueBehind: .queueBehind(try .transfer(nil, through: &c))
            case .queueWithoutRegistry: .queueWithoutRegistry(try .transfer(nil, through: &c))
            case .effectOnThirdParties: .effectOnThirdParties(try .transfer(nil, through: &c))
            case .priorReleased: .priorReleased(try .transfer(nil, through: &c))
            case .soldByPrior: .soldByPrior(try .transfer(nil, through: &c))
            case .withdrawQueue: .withdrawQueue(try .transfer(nil, through: &c))
            case .autoConvert: .autoConvert(try .transfer(nil, through: &c))
            case .autoConvertWaiting: .autoConvertWaiting(try .transfer(nil, through: &c))
            case .convertHeld: .convertHeld
            case .renewPoliceMeasure: .renewPoliceMeasure(try .transfer(nil, through: &c))
            case .askRenewal: .askRenewal
            case .renew: .renew(try .transfer(nil, through: &c))
            case .expire: .expire
            case .decideExcessRelease: .decideExcessRelease(try .transfer(nil, through: &c))
            case .releaseExcess: .releaseExcess(try .transfer(nil, through: &c))
            case .askRelease: .askRelease
            case .release: .release(try .transfer(nil, through: &c))
            case .bankruptcyAdmitted: .bankruptcyAdmitted(try .transfer(nil, through: &c))
            case .restoreAfterDismissal: .restoreAfterDismissal(try .transfer(nil, through: &c))
            case .restoreWaiting: .restoreWaiting(try .transfer(nil, through: &c))
            case .upholdObjection: .upholdObjection(try .transfer(nil, through: &c))
            case .noSuitAfterUpheld: .noSuitAfterUpheld
            case .objectLost: .objectLost(try .transfer(nil, through: &c))
            case .deduct: .deduct(try .transfer(nil, through: &c))
            case .deductOutright: .deductOutright(try .transfer(nil, through: &c))
            case .sold: .sold(try .transfer(nil, through: &c))
            case .askHandOver: .askHandOver(try .transfer(nil, through: &c))
            case .handToPriorityCourt: .handToPriorityCourt(try .transfer(nil, through: &c))
            case .handFromPreservation: .handFromPreservation(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .rule(let it): try c.put(it)
            case .ruleSoldProperty(let it): try c.put(it)
            case .serveAssistant(let it): try c.put(it)
            case .transferPending(let it): try c.put(it)
            case .publishEquity(let it): try c.put(it)
            case .sealWithoutRegistry(let it): try c.put(it)
            case .queueBehind(let it): try c.put(it)
            case .queueWithoutRegistry(let it): try c.put(it)
            case .effectOnThirdParties(let it): try c.put(it)
            case .priorReleased(let it): try c.put(it)
            case .soldByPrior(let it): try c.put(it)
            case .withdrawQueue(let it): try c.put(it)
            case .autoConvert(let it): try c.put(it)
            case .autoConvertWaiting(let it): try c.put(it)
            case .renewPoliceMeasure(let it): try c.put(it)
            case .renew(let it): try c.put(it)
            case .decideExcessRelease(let it): try c.put(it)
            case .releaseExcess(let it): try c.put(it)
            case .release(let it): try c.put(it)
            case .bankruptcyAdmitted(let it): try c.put(it)
            case .restoreAfterDismissal(let it): try c.put(it)
            case .restoreWaiting(let it): try c.put(it)
            case .upholdObjection(let it): try c.put(it)
            case .objectLost(let it): try c.put(it)
            case .deduct(let it): try c.put(it)
            case .deductOutright(let it): try c.put(it)
            case .sold(let it): try c.put(it)
            case .askHandOver(let it): try c.put(it)
            case .handToPriorityCourt(let it): try c.put(it)
            case .handFromPreservation(let it): try c.put(it)
            case .convertHeld, .askRenewal, .expire, .askRelease, .noSuitAfterUpheld:
                break
            }
        }
    }
}
