/** IDs of workspaces: those that the server gives, and those that a program may choose. */
export const workspaceIdPattern = /^[\w-]{1,64}$/;
