extension CaseTypeCode {
    /// The type codes of 法〔2015〕137号 and its amendments, 131 rows, and after them those used outside the standard.
    ///
    /// The lowest level that may use a code is drawn from procedure law, not from a published table.
    static let table: [Row] = [
        // 管辖案件
        Row(
            "刑辖", .jurisdiction, .basic, .standard, "刑事提级管辖案件；刑事指定管辖案件",
            "criminal case, jurisdiction lifted or designated"),
        Row(
            "民辖", .jurisdiction, .basic, .standard, "民事提级管辖案件；民事指定管辖案件；民事移交管辖审批案件；民事管辖协商案件",
            "civil case, jurisdiction lifted, designated, transferred or negotiated"),
        Row("民辖终", .jurisdiction, .intermediate, .standard, "民事管辖上诉案件", "appeal on civil jurisdiction"),
        Row("民辖监", .jurisdiction, .basic, .standard, "民事管辖监督案件", "supervision of civil jurisdiction"),
        Row(
            "行辖", .jurisdiction, .basic, .standard, "行政提级管辖案件；行政指定管辖案件",
            "administrative case, jurisdiction lifted or designated"),
        Row("行辖终", .jurisdiction, .intermediate, .standard, "行政管辖上诉案件", "appeal on administrative jurisdiction"),
        Row(
            "赔辖", .jurisdiction, .basic, .standard, "行政赔偿提级管辖案件；行政赔偿指定管辖案件；行政赔偿管辖协商案件",
            "administrative compensation, jurisdiction lifted, designated or negotiated"),
        Row(
            "赔辖终", .jurisdiction, .intermediate, .standard, "行政赔偿管辖上诉案件",
            "appeal on jurisdiction over administrative compensation"),
        // 刑事案件
        Row("刑初", .criminal, .basic, .standard, "刑事一审案件", "criminal case at first instance"),
        Row("刑终", .criminal, .intermediate, .standard, "刑事二审案件", "criminal case at second instance"),
        Row("刑监", .criminal, .basic, .standard, "刑事依职权再审审查案件", "criminal retrial review on the court's own motion"),
        Row("刑申", .criminal, .basic, .standard, "刑事申诉再审审查案件", "criminal retrial review on petition"),
        Row("刑抗", .criminal, .basic, .standard, "刑事抗诉再审审查案件", "criminal retrial review on protest"),
        Row("刑再", .criminal, .basic, .standard, "刑事再审案件", "criminal retrial"),
        Row("刑没", .criminal, .basic, .standard, "申请没收违法所得案件", "application to confiscate illegal gains"),
        Row(
            "刑核", .criminal, .high, .standard, "死刑复核案件；法定刑以下判处刑罚复核案件；特殊假释复核案件",
            "review of a death sentence, a sentence below the minimum, or a special parole"),
        Row("刑医", .criminal, .basic, .standard, "申请强制医疗审查案件", "application for compulsory medical treatment"),
        Row("刑医解", .criminal, .basic, .standard, "解除强制医疗审查案件", "release from compulsory medical treatment"),
        Row("刑医复", .criminal, .intermediate, .standard, "强制医疗复议案件", "reconsideration of compulsory medical treatment"),
        Row("刑医监", .criminal, .basic, .standard, "强制医疗监督案件", "supervision of compulsory medical treatment"),
        Row("刑止", .criminal, .basic, .standard, "停止执行死刑请求审查案件；依职权停止执行死刑案件", "stay of execution of a death sentence"),
        Row(
            "刑止调", .criminal, .basic, .standard, "停止执行死刑调查案件",
            "investigation on a stay of execution of a death sentence"),
        Row(
            "刑止核", .criminal, .basic, .standard, "停止执行死刑调查审核案件",
            "review of the investigation on a stay of execution of a death sentence"),
        Row(
            "刑更", .criminal, .basic, .standard, "刑罚与执行变更审查案件（减刑、假释、暂予监外执行）",
            "change of a sentence or its execution: commutation, parole, temporary service outside prison"),
        Row("刑更监", .criminal, .basic, .standard, "刑罚与执行变更监督案件", "supervision of a change of sentence"),
        Row("刑更备", .criminal, .basic, .standard, "刑罚与执行变更备案案件", "filing of a change of sentence"),
        Row("刑他", .criminal, .basic, .standard, "其他刑事案件", "other criminal case"),
        Row("刑教", .criminal, .basic, .later, "申请安置教育审查案件", "application for placement and education"),
        Row("刑教解", .criminal, .basic, .later, "解除安置教育审查案件", "release from placement and education"),
        Row("刑教复", .criminal, .basic, .later, "安置教育复议案件", "reconsideration of placement and education"),
        Row("刑教监", .criminal, .basic, .later, "安置教育监督案件", "supervision of placement and education"),
        // 民事案件
        Row("民初", .civil, .basic, .standard, "民事一审案件", "civil case at first instance"),
        Row("民终", .civil, .intermediate, .standard, "民事二审案件", "civil case at second instance"),
        Row("民监", .civil, .basic, .standard, "民事依职权再审审查案件", "civil retrial review on the court's own motion"),
        Row("民申", .civil, .basic, .standard, "民事申请再审审查案件", "civil retrial review on application"),
        Row("民抗", .civil, .basic, .standard, "民事抗诉再审审查案件", "civil retrial review on protest"),
        Row("民再", .civil, .basic, .standard, "民事再审案件", "civil retrial"),
        Row("民撤", .civil, .basic, .standard, "第三人撤销之诉案件", "third party's action to set aside"),
        Row(
            "民特", .civil, .basic, .standard,
            "选民资格；宣告失踪、宣告死亡；财产代管人申请变更代管；行为能力认定；监护人指定异议；监护关系变更；认定财产无主；实现担保物权；调解协议司法确认；设立海事赔偿责任限制基金；海事债权登记与受偿；撤销仲裁裁决；申请确认仲裁协议效力",
            "special civil procedure"),
        Row("民特监", .civil, .basic, .standard, "民事特别程序监督案件", "supervision of special civil procedure"),
        Row("民催", .civil, .basic, .standard, "公示催告案件；船舶优先权催告案件", "public summons"),
        Row("民督", .civil, .basic, .standard, "申请支付令审查案件", "application for an order of payment"),
        Row("民督监", .civil, .basic, .standard, "支付令监督案件", "supervision of an order of payment"),
        Row("民保令", .civil, .basic, .march2016, "人身安全保护令申请审查案件", "application for a personal protection order"),
        Row("民保更", .civil, .basic, .march2016, "人身安全保护令变更案件", "change of a personal protection order"),
        Row("民破", .civil, .basic, .retired, "破产案件", "bankruptcy"),
        Row("民算", .civil, .basic, .retired, "强制清算案件", "compulsory liquidation"),
        Row("民他", .civil, .basic, .standard, "其他民事案件", "other civil case"),
        // 行政案件
        Row("行初", .administrative, .basic, .standard, "行政一审案件", "administrative case at first instance"),
        Row("行终", .administrative, .intermediate, .standard, "行政二审案件", "administrative case at second instance"),
        Row(
            "行监", .administrative, .basic, .standard, "行政依职权再审审查案件",
            "administrative retrial review on the court's own motion"),
        Row("行申", .administrative, .basic, .standard, "行政申请再审审查案件", "administrative retrial review on application"),
        Row("行抗", .administrative, .basic, .standard, "行政抗诉再审审查案件", "administrative retrial review on protest"),
        Row("行再", .administrative, .basic, .standard, "行政再审案件", "administrative retrial"),
        Row(
            "行审", .administrative, .basic, .standard, "非诉行政行为申请执行审查案件",
            "review of an application to enforce an administrative act"),
        Row(
            "行审复", .administrative, .intermediate, .standard, "非诉行政行为申请执行审查复议案件",
            "reconsideration of the review of an application to enforce an administrative act"),
        Row("行他", .administrative, .basic, .standard, "其他行政案件", "other administrative case"),
        // 国家赔偿与司法救助案件
        Row("行赔初", .compensation, .basic, .standard, "行政赔偿一审案件", "administrative compensation at first instance"),
        Row(
            "行赔终", .compensation, .intermediate, .standard, "行政赔偿二审案件", "administrative compensation at second instance"
        ),
        Row(
            "行赔监", .compensation, .basic, .standard, "行政赔偿依职权再审审查案件",
            "administrative compensation, retrial review on the court's own motion"),
        Row(
            "行赔申", .compensation, .basic, .standard, "行政赔偿申请再审审查案件",
            "administrative compensation, retrial review on application"),
        Row(
            "行赔抗", .compensation, .basic, .standard, "行政赔偿抗诉再审审查案件",
            "administrative compensation, retrial review on protest"),
        Row("行赔再", .compensation, .basic, .standard, "行政赔偿再审案件", "administrative compensation, retrial"),
        Row("行赔他", .compensation, .basic, .later, "其他行政赔偿案件", "other administrative compensation case"),
        Row("法赔", .compensation, .basic, .standard, "法院作为赔偿义务机关自赔案件", "compensation by the court that owes it"),
        Row(
            "委赔", .compensation, .intermediate, .standard, "赔偿委员会审理赔偿案件",
            "state compensation before a compensation committee"),
        Row(
            "委赔监", .compensation, .intermediate, .standard, "司法赔偿监督审查案件", "supervision review of judicial compensation"),
        Row("赔确监", .compensation, .basic, .later, "赔偿确认申诉审查案件", "petition on the finding of a compensable act"),
        Row(
            "委赔提", .compensation, .intermediate, .standard, "司法赔偿监督上级法院赔偿委员会重审案件",
            "judicial compensation reheard by the higher compensation committee"),
        Row(
            "委赔再", .compensation, .intermediate, .standard, "司法赔偿监督本院赔偿委员会重审案件",
            "judicial compensation reheard by the same compensation committee"),
        Row("赔他", .compensation, .basic, .standard, "其他赔偿案件", "other compensation case"),
        Row("司救刑", .compensation, .basic, .standard, "刑事司法救助案件", "judicial relief in a criminal case"),
        Row("司救民", .compensation, .basic, .standard, "民事司法救助案件", "judicial relief in a civil case"),
        Row("司救行", .compensation, .basic, .standard, "行政司法救助案件", "judicial relief in an administrative case"),
        Row("司救赔", .compensation, .basic, .standard, "国家赔偿司法救助案件", "judicial relief in a state compensation case"),
        Row("司救执", .compensation, .basic, .standard, "执行司法救助案件", "judicial relief in enforcement"),
        Row("司救访", .compensation, .basic, .standard, "涉诉信访司法救助案件", "judicial relief in petitions about litigation"),
        Row("司救他", .compensation, .basic, .standard, "其他司法救助案件", "other judicial relief"),
        // 区际司法协助案件
        Row(
            "认台", .interregional, .basic, .standard, "认可与执行台湾地区法院裁判审查案件；认可与执行台湾地区仲裁裁决审查案件",
            "recognition of a Taiwan judgment or award"),
        Row(
            "认港", .interregional, .basic, .standard, "认可与执行香港特别行政区法院裁判审查案件；认可与执行香港特别行政区仲裁裁决审查案件",
            "recognition of a Hong Kong judgment or award"),
        Row(
            "认澳", .interregional, .basic, .standard, "认可与执行澳门特别行政区法院裁判审查案件；认可与执行澳门特别行政区仲裁裁决审查案件",
            "recognition of a Macao judgment or award"),
        Row("认复", .interregional, .basic, .standard, "认可与执行审查复议案件", "reconsideration of a recognition"),
        Row("认他", .interregional, .basic, .standard, "认可与执行审查其他案件", "other recognition case"),
        Row("请台送", .interregional, .basic, .standard, "请求台湾地区送达文书审查案件", "request to Taiwan for service"),
        Row(
            "请港送", .interregional, .basic, .standard, "请求香港特别行政区法院送达文书审查案件", "request to a Hong Kong court for service"),
        Row("请澳送", .interregional, .basic, .standard, "请求澳门特别行政区法院送达文书审查案件", "request to a Macao court for service"),
        Row("台请送", .interregional, .basic, .standard, "台湾地区请求送达文书审查案件；协助台湾地区送达文书案件", "request from Taiwan for service"),
        Row(
            "港请送", .interregional, .basic, .standard, "香港特别行政区法院请求送达文书审查案件；协助香港特别行政区法院送达文书案件",
            "request from a Hong Kong court for service"),
        Row(
            "澳请送", .interregional, .basic, .standard, "澳门特别行政区法院请求送达文书审查案件；协助澳门特别行政区法院送达文书案件",
            "request from a Macao court for service"),
        Row("请台调", .interregional, .basic, .standard, "请求台湾地区调查取证审查案件", "request to Taiwan for taking evidence"),
        Row("请港调", .interregional, .basic, .standard, "请求香港特别行政区调查取证审查案件", "request to Hong Kong for taking evidence"),
        Row(
            "请澳调", .interregional, .basic, .standard, "请求澳门特别行政区法院调查取证审查案件",
            "request to a Macao court for taking evidence"),
        Row(
            "台请调", .interregional, .basic, .standard, "台湾地区请求调查取证审查案件；协助台湾地区调查取证案件",
            "request from Taiwan for taking evidence"),
        Row(
            "港请调", .interregional, .basic, .standard, "香港特别行政区请求调查取证审查案件；协助香港特别行政区调查取证案件",
            "request from Hong Kong for taking evidence"),
        Row(
            "澳请调", .interregional, .basic, .standard, "澳门特别行政区法院请求调查取证审查案件；协助澳门特别行政区法院调查取证案件",
            "request from a Macao court for taking evidence"),
        Row("请移管", .interregional, .basic, .standard, "接收在台湾地区被判刑人案件", "taking over a person sentenced in Taiwan"),
        Row("助移管", .interregional, .basic, .standard, "向台湾地区移管被判刑人案件", "handing over a sentenced person to Taiwan"),
        Row("请移赃", .interregional, .basic, .standard, "接收台湾地区移交罪赃案件", "receiving proceeds of crime from Taiwan"),
        Row("助移赃", .interregional, .basic, .standard, "向台湾地区移交罪赃案件", "handing over proceeds of crime to Taiwan"),
        // 国际司法协助案件
        Row(
            "协外认", .international, .basic, .standard, "承认与执行外国法院裁判审查案件；承认与执行国外仲裁裁决审查案件",
            "recognition of a foreign judgment or award"),
        Row("协他", .international, .basic, .standard, "承认与执行审查其他案件", "other recognition and enforcement case"),
        Row("协外送", .international, .basic, .standard, "外国法院请求送达文书审查案件；送达外国法院文书案件", "foreign request for service"),
        Row("请外送", .international, .basic, .standard, "请求外国法院送达文书审查案件", "request to a foreign court for service"),
        Row(
            "协外调", .international, .basic, .standard, "外国法院请求调查取证审查案件；外国法院请求调查取证实施案件",
            "foreign request for taking evidence"),
        Row(
            "请外调", .international, .basic, .standard, "请求外国法院调查取证审查案件", "request to a foreign court for taking evidence"
        ),
        Row("请外移", .international, .basic, .standard, "接收在外国被判刑人案件", "taking over a person sentenced abroad"),
        Row("协外移", .international, .basic, .standard, "向外国移管被判刑人案件", "handing over a sentenced person abroad"),
        Row("请外引", .international, .basic, .standard, "请求外国引渡案件", "request for extradition to China"),
        Row("协外引", .international, .basic, .standard, "协助外国引渡案件", "assistance with extradition from China"),
        // 司法制裁案件
        Row("司惩", .sanction, .basic, .standard, "司法拘留案件；司法罚款案件", "judicial detention or fine"),
        Row("司惩复", .sanction, .intermediate, .standard, "司法制裁复议案件", "reconsideration of a judicial sanction"),
        // 非诉保全审查案件
        Row("财保", .preservation, .basic, .standard, "非诉财产保全审查案件", "preservation of property outside proceedings"),
        Row("行保", .preservation, .basic, .standard, "非诉行为保全审查案件", "preservation of conduct outside proceedings"),
        Row(
            "行保复", .preservation, .basic, .standard, "非诉行为保全复议案件",
            "reconsideration of preservation of conduct outside proceedings"),
        Row("证保", .preservation, .basic, .standard, "非诉证据保全审查案件", "preservation of evidence outside proceedings"),
        // 执行类案件
        Row("执", .enforcement, .basic, .standard, "首次执行案件", "first enforcement"),
        Row("执恢", .enforcement, .basic, .standard, "恢复执行案件", "resumed enforcement"),
        Row("执保", .enforcement, .basic, .standard, "财产保全执行案件", "enforcement of a preservation of property"),
        Row("执异", .enforcement, .basic, .standard, "执行异议案件", "objection in enforcement"),
        Row("执复", .enforcement, .intermediate, .standard, "执行复议案件", "reconsideration in enforcement"),
        Row("执监", .enforcement, .basic, .standard, "执行监督案件", "supervision of enforcement"),
        Row("执协", .enforcement, .basic, .standard, "执行协调案件", "coordination of enforcement"),
        Row("执他", .enforcement, .basic, .standard, "其他执行案件", "other enforcement case"),
        // 强制清算与破产案件
        Row(
            "清申", .insolvency, .basic, .august2016, "强制清算申请审查案件", "review of an application for compulsory liquidation"),
        Row("破申", .insolvency, .basic, .august2016, "破产申请审查案件", "review of a petition for bankruptcy"),
        Row("清终", .insolvency, .intermediate, .august2016, "强制清算上诉案件", "appeal on compulsory liquidation"),
        Row("破终", .insolvency, .intermediate, .august2016, "破产上诉案件", "appeal on bankruptcy"),
        Row("清监", .insolvency, .basic, .august2016, "强制清算监督案件", "supervision of compulsory liquidation"),
        Row("破监", .insolvency, .basic, .august2016, "破产监督案件", "supervision of bankruptcy"),
        Row("强清", .insolvency, .basic, .august2016, "强制清算案件", "compulsory liquidation"),
        Row(
            "破", .insolvency, .basic, .august2016, "破产清算案件；破产重整案件；破产和解案件",
            "bankruptcy: liquidation, reorganisation or composition"),
        // 标准以外、实际使用
        Row("民诉前调", nil, .basic, .practice, "诉前调解（法院立“诉前调”号，案件类别码 99xx）", "mediation before filing"),
        Row("诉前调", nil, .basic, .practice, "诉前调解（地方写法）", "mediation before filing, a local form"),
        Row("商初", nil, .basic, .practice, "最高人民法院国际商事法庭一审", "first instance of the International Commercial Court"),
    ]
}
