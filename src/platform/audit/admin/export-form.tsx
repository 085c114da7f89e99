import './export-form.css'

/** Over the list of the log: the export, whole or of a period. A plain form: the browser saves what comes. */
export const ExportForm = () => (
  <form action="/api/audit-log/export" className="audit-export" method="get">
    <label>
      从 <input name="from" type="date" />
    </label>
    <label>
      到 <input name="to" type="date" />
    </label>
    <button className="desk-button" type="submit">
      导出表格
    </button>
  </form>
)
