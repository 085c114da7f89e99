/**
 * Payload's Chinese where an editor would stumble over it, in the words the rest of the desk uses: 回收站, 新建, 网址.
 * Keys are Payload's own; what it leaves out of its translations altogether is in words/.
 */
export const deskTranslations = {
  zh: {
    general: {
      payloadSettings: '界面设置',
      createNew: '新建',
      createNewLabel: '新建{{label}}',
      creatingNewLabel: '新建{{label}}',
      allCollections: '全部栏目',
      all: '全部',
      perPage: '每页 {{limit}} 条',
      noResults: '这里还没有{{label}}，或者没有符合条件的。',
      noTrashResults: '回收站里没有{{label}}。',
      noLabel: '（没有{{label}}）',
      noValue: '未填',
      nothingFound: '没有找到',
      trash: '回收站',
      emptyTrash: '清空回收站',
      emptyTrashLabel: '清空{{label}}回收站',
      aboutToTrash: '将把{{label}} <1>{{title}}</1> 移到回收站，确定吗？',
      aboutToTrashCount: '将把 {{count}} 条{{label}}移到回收站',
      aboutToPermanentlyDeleteTrash:
        '将从回收站彻底删除 <0>{{count}}</0> 条<1>{{label}}</1>，不能找回。确定吗？',
      deletePermanently: '不进回收站，直接彻底删除（不能找回）',
      documentIsTrashed: '这条{{label}}在回收站里，只能看不能改。',
      titleTrashed: '{{label}}「{{title}}」已移到回收站。',
      trashedCountSuccessfully: '{{count}} 条{{label}}已移到回收站。',
      sortByLabelDirection: '按{{label}}{{direction}}排序',
    },
    error: {
      documentNotFound: '没有找到编号为 {{id}} 的内容。可能已经删除，或者您的账号不能查看。',
      loadingDocument: '打开编号为 {{id}} 的内容时出了问题，请刷新页面再试。',
      missingIDOfDocument: '缺少内容编号，不能保存。请刷新页面再试。',
      missingIDOfVersion: '缺少版本编号。请刷新页面再试。',
      unknown: '出了点问题，没有成功。请稍后再试。',
      unspecific: '出了点问题，没有成功。请稍后再试。',
    },
    fields: {
      chooseBetweenCustomTextOrDocument: '填写网址，或链接到本站的一条内容。',
      customURL: '网址',
      enterURL: '填写网址',
    },
    validation: { required: '这一项要填写。', validUploadID: '请重新选择图片或文件。' },
    version: {
      versionID: '版本编号',
      saveDraft: '存草稿',
      restoreThisVersion: '恢复为草稿',
      aboutToRestore:
        '将把{{label}}恢复成 {{versionDate}} 的样子，存为草稿。网站上的内容不变，确认后再请终审人发布。',
    },
  },
}
