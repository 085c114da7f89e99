/** Posts in the branch. Source: domain.md, members. */
export const partyPosts = {
  secretary: '书记',
  deputySecretary: '副书记',
  organizationCommissioner: '组织委员',
  publicityCommissioner: '宣传委员',
  disciplineCommissioner: '纪检委员',
  member: '党员',
} as const

export type PartyPost = keyof typeof partyPosts

/** Part in the leading group for Party-building. */
export const leadingGroupRoles = { leader: '组长', deputy: '副组长', member: '成员' } as const

export type LeadingGroupRole = keyof typeof leadingGroupRoles
