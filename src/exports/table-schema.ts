/** A column as Frictionless Table Schema describes it. */
export interface TableField {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date';
  title?: string;
  description: string;
  /** The unit of the values, in words; an addition of ours that the standard allows. */
  unit?: string;
}

/** A table as Frictionless Table Schema describes it. */
export interface TableSchema {
  fields: TableField[];
  primaryKey: string[];
  missingValues: string[];
}
