export const authOptions = { providers: [] };
export default NextAuth(authOptions);
