/** The text of one GraphQL operation; what it answers and takes travels in its type only. */
export type OperationText<Data, Variables> = string & { readonly __data?: Data; readonly __variables?: Variables };
